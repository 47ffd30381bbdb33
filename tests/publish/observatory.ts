/**
 * What MDN's HTTP Observatory (algorithm v6) gives an answer for its headers: its rules written anew, small and pure.
 * Read in `mdn/mdn-http-observatory`: `src/grader/charts.js` for the points, `src/analyzer/tests` for the conditions.
 *
 * Not scored here, because it is the host's part and not in our headers: the certificate, the way from http to https,
 * and cookies, which the guide does not set. Whether a host stands on the browsers' preload list is told, not looked
 * up. Several policies for one page, `strict-dynamic`, reporting and cross-origin access with credentials are refused
 * instead of guessed. A score speaks of headers alone: `frame-ancestors *` gets as much as `'none'`.
 */

export type Answer = {
  headers: readonly (readonly [name: string, value: string])[];
  /** The page, where the answer is one: its scripts and its policy in a meta element count. */
  html?: string;
  /** Whether the host stands on the browsers' list of hosts that are never asked by http. */
  preloaded?: boolean;
};
export type Score = { score: number; grade: string; points: Record<string, number> };

const tooWide = [
  "ftp:",
  "http:",
  "https:",
  "*",
  "http://*",
  "http://*.*",
  "https://*",
  "https://*.*",
];
const inline = [...tooWide, "'unsafe-inline'", "data:"];
const sixMonths = 15_552_000;

type Policy = ReadonlyMap<string, readonly string[]>;

/** A policy's directives, or the fault that makes browsers and the Observatory refuse it. */
const readPolicy = (text: string): Policy | "invalid" => {
  if (/,|'strict-dynamic'/.test(text)) throw new Error(`This policy is not scored here: ${text}`);
  const policy = new Map<string, string[]>();
  for (const [name, ...sources] of text
    .split(";")
    .map((part) => part.trim().toLowerCase().split(/\s+/))) {
    if (!name) continue;
    if (policy.has(name)) return "invalid";
    policy.set(name, sources.length === 0 && name.endsWith("-src") ? ["'none'"] : sources);
  }
  return policy;
};

const pointsOfPolicy = (policy: Policy | "invalid" | undefined): number => {
  if (!policy || policy === "invalid") return -25;
  // A hash or a nonce makes browsers pass over 'unsafe-inline'.
  const withoutPassedOver = (sources: readonly string[]): readonly string[] =>
    sources.some((source) => /^'(?:sha256|sha384|sha512|nonce)-/.test(source))
      ? sources.filter((source) => source !== "'unsafe-inline'")
      : sources;
  const of = (name: string): readonly string[] =>
    withoutPassedOver(policy.get(name) ?? policy.get("default-src") ?? ["*"]);
  const holds = (sources: readonly string[], wanted: readonly string[]): boolean =>
    sources.some((source) => wanted.includes(source));
  const insecure = (source: string): boolean => /^(?:http|ftp):/.test(source);
  const passive = [...of("img-src"), ...of("media-src")];
  const active = [...policy]
    .filter(([name]) => !["img-src", "media-src", "script-src"].includes(name))
    .flatMap(([, sources]) => sources);
  if (holds(of("script-src"), inline) || holds(of("object-src"), tooWide)) return -20;
  if ([...active, ...of("script-src")].some(insecure)) return -20;
  if (holds([...of("script-src"), ...of("style-src")], ["'unsafe-eval'"])) return -10;
  if (passive.some(insecure)) return -10;
  if (holds(of("style-src"), inline)) return 0;
  return policy.get("default-src")?.join(" ") === "'none'" ? 10 : 5;
};

const pointsOfTransport = (value: string | undefined, preloaded: boolean): number => {
  if (preloaded) return 5;
  const age = value?.includes(",") ? undefined : /(?:^|;)\s*max-age=(\d+)/i.exec(value ?? "")?.[1];
  return age === undefined ? -20 : Number(age) < sixMonths ? -10 : 0;
};

const pointsOfReferrer = (value: string | undefined): number => {
  if (value === undefined) return 0;
  const known = [
    "no-referrer",
    "same-origin",
    "strict-origin",
    "strict-origin-when-cross-origin",
    "origin",
    "origin-when-cross-origin",
    "unsafe-url",
    "no-referrer-when-downgrade",
  ];
  const last = known.indexOf(
    value
      .toLowerCase()
      .split(",")
      .map((word) => word.trim())
      .filter((word) => known.includes(word))
      .at(-1) ?? "",
  );
  return last >= 0 && last < 4 ? 5 : -5;
};

const pointsOfFraming = (
  value: string | undefined,
  policy: Policy | "invalid" | undefined,
): number => {
  if (policy && policy !== "invalid" && policy.has("frame-ancestors")) return 5;
  const word = value?.trim().toLowerCase() ?? "";
  return ["deny", "sameorigin"].includes(word) ? 5 : word.startsWith("allow-from") ? 0 : -20;
};

/** The bonus is for a hash on a script, also where it comes from the site itself; what comes from elsewhere must have one. */
const pointsOfScripts = (html: string | undefined): number => {
  const scripts = [...(html ?? "").matchAll(/<script\b([^>]*)>/gi)]
    .map(([, attributes]) => ({
      elsewhere: /\bsrc="(https?:)?\/\//i.exec(attributes!),
      hash: /\bintegrity="[^"]+"/i.test(attributes!),
      src: /\bsrc="/i.test(attributes!),
    }))
    .filter(({ src }) => src);
  const secure = ({ elsewhere }: (typeof scripts)[number]): boolean =>
    elsewhere?.[1]?.toLowerCase() === "https:";
  const outside = scripts.filter(({ elsewhere }) => elsewhere);
  if (outside.some((script) => !script.hash && !secure(script))) return -50;
  if (outside.some((script) => script.hash && !secure(script))) return -20;
  if (outside.some(({ hash }) => !hash)) return -5;
  return scripts.some(({ hash }) => hash) ? 5 : 0;
};

/** 10 for what keeps a page apart, nothing for what does not or for silence, and 5 off for a word that browsers do not know. */
const pointsOfIsolation = (
  value: string | undefined,
  apart: readonly string[],
  open: string,
): number => (value === undefined || value === open ? 0 : apart.includes(value) ? 10 : -5);

/** Scores one answer. Bonuses count only where it has at least 90 points without them. */
export const scoreAnswer = ({ headers, html, preloaded = false }: Answer): Score => {
  const valueOf = (wanted: string): string | undefined => {
    const values = headers
      .filter(([name]) => name.toLowerCase() === wanted)
      .map(([, value]) => value);
    return values.length === 0 ? undefined : values.join(", ");
  };
  if (valueOf("access-control-allow-credentials"))
    throw new Error("Access with credentials is not scored here.");
  const inMeta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(
    html ?? "",
  )?.[1];
  const policyText = [valueOf("content-security-policy"), inMeta]
    .filter((text) => text !== undefined)
    .join(", ");
  const policy = policyText === "" ? undefined : readPolicy(policyText);
  const points: Record<string, number> = {
    "Content-Security-Policy": pointsOfPolicy(policy),
    "Strict-Transport-Security": pointsOfTransport(valueOf("strict-transport-security"), preloaded),
    "X-Content-Type-Options":
      valueOf("x-content-type-options")?.trim().toLowerCase() === "nosniff" ? 0 : -5,
    "Referrer-Policy": pointsOfReferrer(valueOf("referrer-policy")),
    Framing: pointsOfFraming(valueOf("x-frame-options"), policy),
    "Subresource integrity": pointsOfScripts(html),
    "Cross-Origin-Opener-Policy": pointsOfIsolation(
      valueOf("cross-origin-opener-policy"),
      ["same-origin", "same-origin-allow-popups", "noopener-allow-popups"],
      "unsafe-none",
    ),
    "Cross-Origin-Embedder-Policy": pointsOfIsolation(
      valueOf("cross-origin-embedder-policy"),
      ["require-corp", "credentialless"],
      "unsafe-none",
    ),
    "Cross-Origin-Resource-Policy": pointsOfIsolation(
      valueOf("cross-origin-resource-policy"),
      ["same-origin", "same-site"],
      "cross-origin",
    ),
  };
  const sum = (wanted: (value: number) => boolean): number =>
    Object.values(points)
      .filter(wanted)
      .reduce((total, value) => total + value, 0);
  const plain = 100 + sum((value) => value < 0);
  const score = Math.max(0, plain >= 90 ? plain + sum((value) => value > 0) : plain);
  const steps: [least: number, grade: string][] = [
    [100, "A+"],
    [90, "A"],
    [85, "A-"],
    [80, "B+"],
    [70, "B"],
    [65, "B-"],
    [60, "C+"],
    [50, "C"],
    [45, "C-"],
    [40, "D+"],
    [30, "D"],
    [25, "D-"],
    [0, "F"],
  ];
  return { score, grade: steps.find(([least]) => score >= least)![1], points };
};
