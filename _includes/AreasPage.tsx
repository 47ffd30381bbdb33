import type { Area } from "../_data/areas.ts";

/** Leads to the edition of each area, where many stand beside each other. It needs no script, and asks nothing. */
export const AreasPage = ({
  areas,
  prefix,
  css,
}: {
  areas: readonly Area[];
  prefix: string;
  css: string;
}) => (
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>SEN Signpost: find your council</title>
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <style dangerouslySetInnerHTML={{ __html: css }} />
    </head>
    <body>
      <main id="main">
        <h1>Find your council</h1>
        <p class="lead">
          The guide is the same everywhere in England. Names and places to turn are those of your
          council.
        </p>
        <ul class="cards">
          {areas.map(({ id, name, council }) => (
            <li>
              <a href={`${prefix}${id}/`}>{council ?? name}</a>
            </li>
          ))}
        </ul>
      </main>
    </body>
  </html>
);
