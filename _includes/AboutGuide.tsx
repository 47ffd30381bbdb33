import type { ComponentChildren } from "preact";
import { forceWords } from "../src/prose/render.ts";
import { usePage } from "./PageContext.ts";
import { Section } from "./Section.tsx";

/** What the guide is, what its marks mean, how far it has been checked, how to report a mistake, who may use its words. */
export const AboutGuide = ({
  children,
}: {
  /** Stands after how it has been checked. */ children?: ComponentChildren;
}) => {
  const page = usePage();
  const { guide } = page;
  const { host, report } = guide.site;
  const inFile = page.booklet === "file";
  const where = inFile
    ? "Tell the organisation on whose website this file was found."
    : "Tell the organisation whose website you are reading this on: it hosts this copy of the guide.";
  return (
    <>
      <p class="lead">
        SEN Signpost tells families who is responsible for special educational needs (SEN) support
        and money in a mainstream school in England, and where to turn.
      </p>
      <p>
        It began with one page of {guide.areaValues["sendiass"]}: who manages school SEN resources,
        how to find out what your child is getting, and where to get more help. This is the edition
        for {guide.area.name}.
      </p>
      {!host && (
        <p>
          <b>This copy is a demonstration.</b> No organisation has put its name to it yet, and no
          family should rely on it alone.
        </p>
      )}
      <p>
        It gives information, not legal advice. It does not say how one family’s case will turn out.
        It covers England only: the law is different in Wales, Scotland and Northern Ireland.
      </p>

      <Section id="marks" heading="What the marks mean">
        <dl class="facts">
          <div>
            <dt>
              <span class="tag must">{forceWords.must}</span>
            </dt>
            <dd>An Act or regulation says that it must happen.</dd>
          </div>
          <div>
            <dt>
              <span class="tag should">{forceWords.should}</span>
            </dt>
            <dd>
              Statutory guidance says that it should happen. A body that does otherwise needs a good
              reason.
            </dd>
          </div>
          <div>
            <dt>
              <span class="tag may">{forceWords.may}</span>
            </dt>
            <dd>It may be done: an option, not a duty.</dd>
          </div>
          <div>
            <dt>
              <span class="tag fact">{forceWords.fact}</span>
            </dt>
            <dd>A fact, and where it was read.</dd>
          </div>
        </dl>
        <p>
          Each mark leads to its source.{" "}
          {inFile ? (
            <>
              A source’s number is its place in{" "}
              <a href={page.href("/sources/")}>the list of sources</a>.
            </>
          ) : (
            <>
              <a href={page.href("/sources/")}>The list of sources</a> shows all{" "}
              {guide.claims.length} places where this edition relies on one.
            </>
          )}
        </p>
      </Section>

      <Section id="checked" heading="How far it has been checked">
        <p>
          Each page says up to which day its sources were read, whether an adviser has checked it,
          and when the next check is due. No adviser has checked a page of this edition unless the
          page says so.
        </p>
        <p>
          A phone number or address is shown only if it was read on the service’s own page, or in
          two places that agree. Check it on the service’s own website before you rely on it.
        </p>
      </Section>

      {children}

      <Section id="report" heading="Report a mistake">
        <p>
          {host ? `This copy of the guide is hosted by ${host}.` : where} Say which page, what is
          wrong, and where you read what is right. If a rule affects your child now, ask{" "}
          <a href={page.href("/help/sendiass/")}>SENDIASS</a> as well.
          {inFile && report && (
            <>
              {" "}
              <a href={report}>Report a mistake</a>.
            </>
          )}
        </p>
      </Section>

      <Section id="reuse" heading="Using the guide’s words">
        <p>
          The guide’s own text may be used by anyone under the{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            Creative Commons Attribution 4.0 licence
          </a>
          : say that it comes from SEN Signpost. Its program is under the MIT licence.
        </p>
        <p>
          Short quotations of law and of the SEND Code of Practice are Crown copyright. They are
          used under the{" "}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </a>
          . Contains public sector information licensed under that licence.
        </p>
      </Section>
    </>
  );
};
