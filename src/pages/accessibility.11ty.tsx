import { Layout } from "../../_includes/Layout.tsx";
import { onePage } from "./template.tsx";

export default onePage("/accessibility/", (edition) => {
  const { guide, publication: { prefix } } = edition;
  return (
    <Layout edition={edition} address="/accessibility/" heading="Accessibility statement" description="How accessible this guide is, what is not yet known, and how to say that something does not work for you." skipWords="all" bare>
      <p class="lead">This statement is about the SEN Signpost guide{guide.site.host ? `, as hosted by ${guide.site.host}` : ""}. We want as many people as possible to be able to use it.</p>
      <p>You should be able to:</p>
      <ul>
        <li>make the text up to 400% larger without it running off the screen</li>
        <li>use every page with a keyboard alone, or with a voice program</li>
        <li>listen to every page with a screen reader</li>
        <li>read it in light or dark colours, or in your own</li>
        <li>read every page without a script, and print it</li>
      </ul>
      <h2 id="status">How accessible it is</h2>
      <p>We aim at the Web Content Accessibility Guidelines, version 2.2, level AA. The guide is <b>partially compliant</b> with them, for the reason below.</p>
      <h2 id="not-known">What is not yet known</h2>
      <ul>
        <li>Programs have tested the pages, and found no failure. Programs find only part of what can be wrong.</li>
        <li>No person who uses a screen reader, a magnifier or voice control every day has tested it for us yet.</li>
        <li>The websites and documents that the guide leads to are not ours. They may be less accessible.</li>
      </ul>
      <h2 id="feedback">If something does not work for you</h2>
      <p>Say what does not work, on which page, and what you use. {guide.site.host ? `Tell ${guide.site.host}, which hosts this copy.` : "Tell the organisation that hosts this copy."} <a href={guide.site.report ?? `${prefix}about/#report`}>How to report it</a>. You can also ask for the guide in another form: <a href={`${prefix}print/`}>the whole guide stands on one page to print</a>.</p>
      <h2 id="enforcement">If you are not happy with the answer</h2>
      <p>The Equality and Human Rights Commission enforces the accessibility regulations for public bodies: the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If the host is a public body and its answer does not help, contact the Equality Advisory and Support Service (EASS).</p>
      <h2 id="prepared">How this statement was prepared</h2>
      <p>It was prepared on 24 November 2026 from tests of every page, run by programs in one browser (Chromium): in light and dark, at the width of a small phone, and for the keyboard. It is to be reviewed by 24 November 2027.</p>
    </Layout>
  );
});
