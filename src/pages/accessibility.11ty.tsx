import { writeDate } from "../text/dates.ts";
import { Layout } from "../../_includes/Layout.tsx";
import { onePage } from "./template.tsx";

/** The parts and their order are those of the model statement that the regulations of 2018 want of public bodies. */
export default onePage("/accessibility/", (edition) => {
  const {
    guide,
    publication: { prefix },
  } = edition;
  const { host, report } = guide.site;
  const { statement } = guide;
  const regulations =
    "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018";
  return (
    <Layout
      edition={edition}
      address="/accessibility/"
      heading="Accessibility statement"
      description="How accessible this guide is, what is not yet known, and how to say that something does not work for you."
      skipWords="all"
      bare
    >
      <p class="lead">
        This statement is about the SEN Signpost guide for {guide.area.name}. We want as many people
        as possible to be able to use it.
      </p>
      <p>
        {host
          ? `This copy of the guide is run by ${host}.`
          : "This copy of the guide is run by the organisation whose website you are reading it on. It has not yet put its name here."}
      </p>
      <p>You should be able to:</p>
      <ul>
        <li>make the text up to 400% larger without it running off the screen</li>
        <li>use every page with a keyboard alone, or with a voice program</li>
        <li>listen to every page with a screen reader</li>
        <li>read it in light or dark colours, or in your own</li>
        <li>read every page without a script, and print it</li>
      </ul>
      <p>We have also made the text as simple as we can.</p>
      <p>
        On every page, the / key and Ctrl+K (⌘K) lead to the search box.{" "}
        <span data-search-key hidden />
      </p>
      <h2 id="how-accessible">How accessible this guide is</h2>
      <p>
        We know of no part that fails the standard. But only programs have looked, and programs find
        only part of what can be wrong:
      </p>
      <ul>
        <li>
          No person who uses a screen reader, a magnifier or voice control every day has tested the
          guide for us. This is not done yet.
        </li>
        <li>It was tested in one browser (Chromium), and in no other.</li>
      </ul>
      <h2 id="feedback">Feedback and contact</h2>
      <p>
        If something does not work for you, say what it is, on which page, and what you use.{" "}
        {host
          ? `Tell ${host}, which hosts this copy.`
          : "Tell the organisation that hosts this copy."}{" "}
        <a href={report ?? `${prefix}about/#report`}>How to report it</a>.
      </p>
      <p>
        You can ask for the guide in another form, such as large print, easy read, audio or braille.{" "}
        <a href={`${prefix}print/`}>The whole guide stands on one page to print</a>. By when you get
        an answer is for the host to say: we cannot promise it here.
      </p>
      <h2 id="enforcement">Enforcement procedure</h2>
      <p>
        The Equality and Human Rights Commission (EHRC) enforces the {regulations} (the
        accessibility regulations). They bind public bodies. If the host is a public body and you
        are not happy with its answer, contact the{" "}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>{" "}
        (EASS).
      </p>
      <h2 id="technical">Technical information about this guide’s accessibility</h2>
      <p>
        {host ?? "Its host"} is committed to making this guide accessible, in line with the{" "}
        {regulations}.
      </p>
      <h3 id="status">Compliance status</h3>
      <p>
        The guide is <b>partially compliant</b> with the{" "}
        <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a>
        , level AA. That is so because no person has tested it yet, and for what stands below.
      </p>
      <h2 id="not-accessible">Content that is not accessible</h2>
      <h3 id="non-compliance">Non-compliance with the accessibility regulations</h3>
      <p>No failure is known. What programs cannot find is not yet known.</p>
      <h3 id="burden">Disproportionate burden</h3>
      <p>We claim none: nothing was left as it is because it would cost too much to mend.</p>
      <h3 id="out-of-scope">Content that the regulations do not cover</h3>
      <p>
        The websites and documents that the guide leads to are not ours. They may be less
        accessible.
      </p>
      <h2 id="improving">What we are doing to improve accessibility</h2>
      <ul>
        <li>
          The same programs are part of the guide’s own tests, so that each change can be tested
          again.
        </li>
        <li>
          Next, people who use a screen reader, a magnifier or voice control are to test the guide.
          No date is set.
        </li>
        <li>What you report is mended, or listed here.</li>
      </ul>
      <h2 id="prepared">How this statement was prepared</h2>
      <p>
        {statement
          ? `This statement was prepared, and last reviewed, on ${writeDate(statement.prepared)}. ` +
            `It is to be reviewed by ${writeDate(statement.reviewBy)}.`
          : "The host has not yet reviewed this statement for its own copy, and has set no day for it."}
      </p>
      <p>
        {statement && `The guide was last tested on ${writeDate(statement.tested)}. `}
        The makers of the guide test it against WCAG 2.2, level AA, with programs: axe-core,
        HTML_CodeSniffer and the IBM Equal Access checker. Each looks at every page.
      </p>
      <p>
        Our own tests looked at each kind of page: in light, dark and forced colours, at the width
        of a small phone, with larger text, for the keyboard, and on paper.
      </p>
    </Layout>
  );
});
