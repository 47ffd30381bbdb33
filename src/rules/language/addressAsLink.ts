import { defineRule } from "../Rule.ts";

const address = /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[\w-]+\/\S+)$/i;

export const addressAsLink = defineRule({
  name: "address-as-link",
  on: "link",
  check: ({ text }) =>
    address.test(text.trim())
      ? [
          {
            message: "The words of this link are an address, which is read out letter by letter.",
            found: text.trim(),
            fix: "write the title of the page, or the name of the website, instead",
            must: true,
          },
        ]
      : [],
});
