import { Layout } from "../../_includes/Layout.tsx";
import { forceWords } from "../prose/render.ts";
import { onePage } from "./template.tsx";

export default onePage("/about/", (edition) => {
  const { guide, publication: { prefix } } = edition;
  const claims = guide.claims.length;
  return (
    <Layout edition={edition} address="/about/" heading="About this guide" description="What this guide is, how it is checked, what its marks mean, and how to report a mistake." skipWords="all" bare>
      <p class="lead">SEN Signpost tells families who is responsible for special educational needs (SEN) support and money in a mainstream school in England, and where to turn.</p>
      <p>It began with one page of {guide.areaValues["sendiass"]}: who manages school SEN resources, how to find out what your child is getting, and where to get more help. This is the edition for {guide.area.name}.</p>
      <p>It gives information, not legal advice. It does not say how one family’s case will turn out. It covers England only: the law is different in Wales, Scotland and Northern Ireland.</p>

      <h2 id="marks">What the marks mean</h2>
      <dl class="facts">
        <div><dt><span class="tag must">{forceWords.must}</span></dt><dd>An Act or regulation says that it must happen.</dd></div>
        <div><dt><span class="tag should">{forceWords.should}</span></dt><dd>Statutory guidance says that it should happen. A body that does otherwise needs a good reason.</dd></div>
        <div><dt><span class="tag may">{forceWords.may}</span></dt><dd>It may be done: an option, not a duty.</dd></div>
        <div><dt><span class="tag fact">{forceWords.fact}</span></dt><dd>A fact, and where it was read.</dd></div>
      </dl>
      <p>Each mark leads to its source. <a href={`${prefix}sources/`}>The list of sources</a> shows all {claims} places where this edition relies on one.</p>

      <h2 id="checked">How far it has been checked</h2>
      <p>Each page says up to which day its sources were read, whether an adviser has checked it, and when the next check is due. No adviser has checked a page of this edition unless the page says so.</p>
      <p>A phone number or address is shown only if it was read on the service’s own page, or in two places that agree. Check it on the service’s own website before you rely on it.</p>

      <p>Search and the pages are tested by programs too. <a href={`${prefix}quality/`}>How this guide is checked</a> shows every page’s dates, how easy it reads, and what the tests found.</p>

      <h2 id="report">Report a mistake</h2>
      <p>
        {guide.site.host ? `This copy of the guide is hosted by ${guide.site.host}.` : "Tell the organisation whose website you are reading this on: it hosts this copy of the guide."}{" "}
        Say which page, what is wrong, and where you read what is right. If a rule affects your child now, ask <a href={`${prefix}help/sendiass/`}>SENDIASS</a> as well.
      </p>

      <h2 id="reuse">Using the guide’s words</h2>
      <p>The guide’s own text may be used by anyone under the <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">Creative Commons Attribution 4.0 licence</a>: say that it comes from SEN Signpost. Its program is under the MIT licence.</p>
      <p>Short quotations of law and of the SEND Code of Practice are Crown copyright. They are used under the <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>. Contains public sector information licensed under that licence.</p>
    </Layout>
  );
});
