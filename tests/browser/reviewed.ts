/**
 * What two engines ask a person to look at, and what was found there: each with the reason why it stands. A finding
 * that is not on the list fails, and so does an entry of the list that no page has any more.
 */
import type { Engine } from "./engines.ts";

/** `only`: what the finding may be about, as a selector. The same finding about anything else is a new one. */
export type Reviewed = { engine: Engine; rule: string; only: string; why: string };

export const reviewed: readonly Reviewed[] = [
  {
    engine: "HTML_CodeSniffer",
    rule: "1_3_1.H48",
    only: "p",
    why: "A paragraph with two links in it is a sentence, not a menu. The menus are lists in nav.",
  },
  {
    engine: "HTML_CodeSniffer",
    rule: "1_3_1.H39.3.NoCaption",
    only: ".scroll > table",
    why: "The region round the table has its name, and the heading above it says the same.",
  },
  {
    engine: "HTML_CodeSniffer",
    rule: "1_3_1.H39.3.NoCaption",
    only: ".sheet > table",
    why: "The heading above it says what it is, on a sheet that is copied and printed as it stands.",
  },
  {
    engine: "HTML_CodeSniffer",
    rule: "1_3_1.H85.2",
    only: "#field-pronoun",
    why: "Three ways to speak of a child are one group.",
  },
  {
    engine: "HTML_CodeSniffer",
    rule: "4_1_2.H91.Select.Value",
    only: "#field-pronoun",
    why: "Without a mark the first choice is the one that is made, which browsers tell.",
  },
  {
    engine: "HTML_CodeSniffer",
    rule: "1_4_3.G18.Abs",
    only: ".hidden, .in-print",
    why: "Words for screen readers, cut to one pixel: no ink on a screen. On paper they are black on white, which print.test.ts holds them to.",
  },
  {
    engine: "HTML_CodeSniffer",
    rule: "1_4_3.G18.Abs",
    only: ".panel *",
    why: "Results below a search box stand on a card of one colour, in which axe measures their contrast.",
  },
  {
    engine: "HTML_CodeSniffer",
    rule: "1_4_10.C32,C31,C33,C38,SCR34,G206",
    only: ".words dl > div:target",
    why: "A word's meaning stays at the foot of the screen and has the screen's width, which this test measures at 320 by 256 px.",
  },
  {
    engine: "IBM",
    rule: "style_color_misuse Potential_1",
    only: "style",
    why: "Asked of every stylesheet. A must, a should and a may are told by their words; forced colours, in which only words are left, are one of the modes here.",
  },
  {
    engine: "IBM",
    rule: "style_highcontrast_visible Manual_1",
    only: "style",
    why: "Asked of every stylesheet with content in it. Marks before lines are decoration or have words beside them; forced colours are one of the modes here.",
  },
  {
    engine: "IBM",
    rule: "style_focus_visible potential_focus_not_visible",
    only: "input, button, summary, select, textarea",
    why: "Asked of every control with a border of its own. focusRing.test.ts measures the ring of each.",
  },
  {
    engine: "IBM",
    rule: "aria_content_in_landmark Fail_1",
    only: ".skip",
    why: "The way past the header stands before every landmark: that is what it is for.",
  },
  {
    engine: "IBM",
    rule: "element_tabbable_visible potential_visible",
    only: ".skip",
    why: "It comes into view when it has the focus. keyboard.test.ts looks at it there.",
  },
  {
    engine: "IBM",
    rule: "element_tabbable_unobscured potential_obscured",
    only: "main a, header a, .pick",
    why: "The engine compares boxes of neighbours in a line, and knows no panel that closes when the focus leaves it, nor what is in a part that is closed. keyboard.test.ts looks at the point of the screen.",
  },
  {
    engine: "IBM",
    rule: "input_label_visible potential_no_label",
    only: "header input[aria-label]",
    why: "The button beside the box says Search, which WCAG's technique G167 takes for a visible label.",
  },
  {
    engine: "IBM",
    rule: "input_label_visible potential_no_label",
    only: ".fields textarea",
    why: "Its label stands above it, as above the fields of one line, of which the engine does not ask this.",
  },
  {
    engine: "IBM",
    rule: "list_structure_proper Potential_1",
    only: "dl",
    why: "HTML lets a div stand round each pair of dt and dd.",
  },
  {
    engine: "IBM",
    rule: "text_sensory_misuse potential_position",
    only: "main *",
    why: "Right as in “the right to ask”, below as in “the duties below”, which follow in the order of reading. contentRules.ts looks for instructions by place.",
  },
  {
    engine: "IBM",
    rule: "text_sensory_misuse potential_other",
    only: "main *",
    why: "Small as in “a small school”. contentRules.ts looks for instructions by shape and colour.",
  },
  {
    engine: "IBM",
    rule: "blockquote_cite_exists Potential_1",
    only: "blockquote",
    why: "Words to say have no source; words of the Code name theirs in a citation beside them, which a cite attribute would hide from readers.",
  },
  {
    engine: "IBM",
    rule: "text_block_heading potential_heading",
    only: ".fields div, [data-with-script]",
    why: "The label of a field, or the name of a group of fields: it belongs to them, as labels and legends do.",
  },
  {
    engine: "IBM",
    rule: "text_block_heading potential_heading",
    only: ".say blockquote p",
    why: "A short question to ask, in a box of such questions: nothing stands under it.",
  },
];
