import { pageForEach } from "./template.tsx";

/** An address that moved leads on by itself, on any host, without a script. */
export default pageForEach(
  (guide) => guide.redirects,
  ({ from }) => from,
  ({ publication }, { to, name }) => {
    const href = publication.prefix + to.slice(1);
    return (
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <title>{`This page has moved: ${name}`}</title>
          <meta name="robots" content="noindex" />
          <meta http-equiv="refresh" content={`0; url=${href}`} />
        </head>
        <body>
          <main>
            <h1>This page has moved</h1>
            <p>
              <a href={href}>Go to its new address</a>
            </p>
          </main>
        </body>
      </html>
    );
  },
);
