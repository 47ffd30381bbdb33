import { defineRule } from "../Rule.ts";

export const emptyColumn = defineRule({
  name: "empty-column",
  on: "column",
  check: (heading) =>
    heading.trim() === ""
      ? [
          {
            message: "A column of this table has no heading.",
            found: "| |",
            fix: "write above each column what stands in it",
            must: true,
          },
        ]
      : [],
});
