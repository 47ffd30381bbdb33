import { Layout } from "../../_includes/Layout.tsx";
import { allNames, letterOf, type Name } from "../guide/names.ts";
import { onePage } from "./template.tsx";

/** Pages by their own names, with the other names beside them: what search falls back to without a script. */
export default onePage("/a-z/", (edition) => {
  const letters = new Map<string, Name[]>();
  const others = new Map<string, string[]>();
  const add = <Value,>(map: Map<string, Value[]>, key: string, value: Value): void =>
    void map.set(key, [...(map.get(key) ?? []), value]);
  for (const entry of allNames(edition.guide)) {
    if (entry.other) add(others, entry.target.link, entry.name);
    else add(letters, letterOf(entry.name), entry);
  }
  // Where a page and a word share a name, the link to the word says that it leads to the meaning alone.
  const names = [...letters.values()].flat().map(({ name }) => name);
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return (
    <Layout
      edition={edition}
      address="/a-z/"
      heading="A to Z"
      description="Everything in the guide, in the order of the alphabet, with the other names that people use."
      searchable={false}
      skipWords="all"
      weight="list"
      wide
    >
      <p class="lead">Everything in the guide. Your browser can find a word on this page.</p>
      <nav aria-label="Letters">
        <ul class="letters">
          {[...letters.keys()].map((letter) => (
            <li>
              <a href={`#letter-${letter === "0–9" ? "digits" : letter.toLowerCase()}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {[...letters].map(([letter, entries]) => (
        <section>
          <h2 id={`letter-${letter === "0–9" ? "digits" : letter.toLowerCase()}`}>{letter}</h2>
          <ul class="a-z">
            {entries.map(({ name, target }) => {
              const also = others.get(target.link);
              return (
                <li>
                  <a href={edition.publication.prefix + target.address.slice(1)}>
                    {name}
                    {target.kind === "terms" && shared.has(name) && ": meaning"}
                  </a>
                  {also && ` ${also.join(", ")}`}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </Layout>
  );
});
