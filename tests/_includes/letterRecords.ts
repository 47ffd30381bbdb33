/** Two letters for the made-up guide, which has none unless a test asks for them. */
import type { Changes } from "./guideWith.ts";

const checked = { sourcesRead: "2026-09-09", due: "2027-09-09" };
const to = { id: "to", label: "Who you write to", example: "Mrs Ahmed", size: "line" };
const me = { id: "me", label: "Your name", example: "Jo Green", size: "line" };

/** Differs by kind of school, speaks of the child, and has a blank of each size. */
export const askForThePlan = {
  id: "ask-for-the-plan",
  name: "Ask for the plan",
  listed: 1,
  summary: "Asks the school for a copy of the plan.",
  page: "resource:support-plan",
  to: [
    { who: "The [SENCO](role:senco).", only: "maintained" },
    { who: "The trust of the academy.", only: "academy" },
  ],
  before: ["Keep a copy [@page, Letters]."],
  blanks: [
    { id: "date", label: "The date of the letter", example: "23 November 2026", size: "date" },
    to,
    { id: "child", label: "Your child’s name", example: "Sam Green", size: "line" },
    { id: "why", label: "Why you ask", example: "I have not seen it.", size: "lines" },
    me,
  ],
  greeting: "Dear {to|SENCO},",
  about: "{child}: a copy of the {area.supportPlan}",
  opening: [
    { says: "Please could I have {child|my child}’s plan? {They} {have} help at school." },
    { says: "{why}" },
    { says: "I ask you as a council’s school.", only: "maintained" },
    { says: "I ask the trust.", only: "academy" },
  ],
  asks: ["what {their} help is", "who gives it"],
  law: [
    { says: "A school must use its best endeavours [must @cfa-2014, s.66(2)]." },
    { says: "It should keep records [should @send-code, 6.72]." },
    { says: "The governing body must see to it [must @cfa-2014, s.66(3)].", only: "maintained" },
    { says: "The trust must see to it [must @cfa-2014, s.66(3)].", only: "academy" },
  ],
  closing: [{ says: "Thank you." }],
  due: [{ says: "The school must answer [must @cfa-2014, s.68(2)]." }],
  ifNot: [{ go: "role:headteacher", why: "Ask for an answer." }],
  checked,
};

/** The same for every kind of school. */
export const noteAfterAMeeting = {
  id: "note-after-a-meeting",
  name: "Send a note",
  listed: 2,
  summary: "Puts in writing what was agreed.",
  page: "question:who-helps",
  to: [{ who: "The teacher." }],
  blanks: [to, { id: "agreed", label: "What you agreed", example: "A group.", size: "lines" }, me],
  greeting: "Dear {to|SENCO},",
  about: "Our meeting",
  opening: [{ says: "{agreed}" }],
  law: [{ says: "The school should keep records [should @send-code, 6.72]." }],
  closing: [{ says: "Thank you." }],
  due: [{ says: "Ask for a day." }],
  ifNot: [{ go: "role:headteacher", why: "Ask for an answer." }],
  checked,
};

export const withLetters: Changes = {
  "letters/ask-for-the-plan": askForThePlan,
  "letters/note-after-a-meeting": noteAfterAMeeting,
};
