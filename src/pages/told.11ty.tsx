import { pagesOfKind } from "./template.tsx";

export default pagesOfKind("told");
