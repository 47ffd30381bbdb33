/** Dates as people write them, and as records hold them: year-month-day. */

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const iso = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const [years, months, days] = [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ];
  return `${years}-${months}-${days}`;
};

const monthOf = (word: string): number => {
  const name = word.toLowerCase().replace(/\.$/, "");
  return name.length < 3
    ? 0
    : months.findIndex(
        (month) =>
          month.toLowerCase().startsWith(name) || (name === "sept" && month === "September"),
      ) + 1;
};

/**
 * The date that was meant; or the two days that it could be; undefined where it is no date at all,
 * or a day that does not exist.
 */
export const readDate = (
  written: string,
): { date: string } | { either: [string, string] } | undefined => {
  const text = written.trim();
  const found = (date: string | undefined): { date: string } | undefined =>
    date ? { date } : undefined;
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst)
    return found(iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (dayFirst) {
    const [, one, two, year] = dayFirst.map(Number) as [number, number, number, number];
    if (one > 12 && two <= 12) return found(iso(year, two, one));
    if (one === two) return found(iso(year, one, one));
    const [british, american] = [iso(year, two, one), iso(year, one, two)];
    return american && (british ?? american)
      ? { either: [british ?? american, american] }
      : undefined;
  }
  const words =
    /^(?:[A-Za-z]+day,? +)?(\d{1,2})(?:st|nd|rd|th)? +([A-Za-z]+\.?),? +(\d{4})$/.exec(text) ??
    undefined;
  const wordFirst = /^([A-Za-z]+\.?) +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/.exec(text);
  if (words && monthOf(words[2]!))
    return found(iso(Number(words[3]), monthOf(words[2]!), Number(words[1])));
  if (wordFirst && monthOf(wordFirst[1]!))
    return found(iso(Number(wordFirst[3]), monthOf(wordFirst[1]!), Number(wordFirst[2])));
  return undefined;
};

/** `2026-11-23` as 23 November 2026. */
export const writeDate = (date: string): string => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return `${day} ${months[month - 1]} ${year}`;
};

/** `2026-11` as November 2026. */
export const writeMonth = (month: string): string =>
  `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
