import { defineRule } from "../Rule.ts";

export const emptyEntry = defineRule({
  name: "empty-entry",
  on: "entry",
  check: (text) =>
    text.trim() === ""
      ? [
          {
            message: "An entry of this list is empty.",
            found: "-",
            fix: "write it, or take the line out",
            must: true,
          },
        ]
      : [],
});
