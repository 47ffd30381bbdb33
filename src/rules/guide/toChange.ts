import type { RulesRecord } from "../../../_data/rules.ts";
import type { Help } from "../../records/help.ts";

type Rule = Pick<RulesRecord["mustSay"][number], "id" | "mayChange">;

const who = { editors: "an editor", advisers: "an adviser", maintainers: "a maintainer" } as const;

/** The part of the editors' guide that says what these rules are. */
export const help: Help = "what-the-guide-has-to-say";

/** Who may change a rule, and where: the end of every message about one. */
export const toChange = ({ id, mayChange }: Rule): string =>
  `If the rule itself is wrong, ${who[mayChange]} may change “${id}” in _data/rules.yaml`;
