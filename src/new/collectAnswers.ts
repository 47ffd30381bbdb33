/**
 * Gets what a new record needs: from flags, from what is usual, and for the rest by asking,
 * one field after the other.
 */
import { describeField } from "../records/jsonSchema.ts";
import { kinds, type KindName } from "../kinds/kinds.ts";
import { tidyId } from "../records/folders.ts";
import type { Knowledge } from "../prose/check.ts";
import { explainAnswer } from "./checkAnswer.ts";
import { defaultOf } from "./defaults.ts";
import { fieldsToAsk, type Field } from "./fieldsToAsk.ts";

/** An answer that cannot be used, or is missing where nobody can be asked. */
export class BadAnswer extends Error {}

export type Request = {
  kind: KindName;
  /** Values by flag, without the hyphens. */
  given: ReadonlyMap<string, string>;
  /** As in 2026-11-23. */
  today: string;
  knowledge: Knowledge;
  /** The ids of this kind that are taken. */
  taken: ReadonlySet<string>;
  /** Asks on a terminal; left out where there is none. */
  ask?: (prompt: string) => Promise<string>;
  /** Tells on that terminal. */
  tell?: (text: string) => void;
};

/** The name is asked first, because an id can be made of it. */
export const fieldsOf = (kind: KindName): Field[] => {
  const fields = fieldsToAsk(kinds[kind].schema);
  const isName = ({ path }: Field): boolean => path.join() === "name";
  return [...fields.filter(isName), ...fields.filter((field) => !isName(field))];
};

const explain = (request: Request, field: Field, answer: string): string | undefined => {
  const { folder, called } = kinds[request.kind];
  if (field.path.join() === "id" && request.taken.has(answer.trim())) {
    return (
      `There is ${called} with the id ${answer.trim()} already, in the folder _data/${folder}. ` +
      "Choose another id, or change that file instead."
    );
  }
  return explainAnswer(field, answer, request.knowledge);
};

/** In quotes that a terminal takes as they are. */
const exampleFlag = ({ flag, meta, schema }: Field): string => {
  const [example] = ((meta.examples ?? schema.meta()?.examples ?? []) as unknown[]).flat();
  const value = String(example);
  return `--${flag} ${/^[\w:./-]+$/.test(value) ? value : `"${value}"`}`;
};

const prompt = (field: Field, usual: string | undefined): string => {
  const [example] = ((field.meta.examples ?? []) as unknown[]).flat();
  const lines = [
    `\n${field.flag}: ${describeField(field.meta)}`,
    ...(usual === undefined && example !== undefined ? [`  For example: ${String(example)}`] : []),
  ];
  return `${lines.join("\n")}\n${usual === undefined ? "" : `  [${usual}] `}> `;
};

const askFor = async (
  request: Request,
  field: Field,
  usual: string | undefined,
): Promise<string> => {
  for (;;) {
    const answer = (await request.ask!(prompt(field, usual))).trim() || (usual ?? "");
    const wrong = explain(request, field, answer);
    if (wrong === undefined) return answer;
    request.tell?.(`  ${wrong}`);
  }
};

/**
 * Every field that is needed, with its value.
 * @throws BadAnswer where a flag's value is wrong, or values are missing and nobody can be asked
 */
export const collectAnswers = async (request: Request): Promise<Map<Field, string>> => {
  const answers = new Map<Field, string>();
  const missing: string[] = [];
  const wrong: string[] = [];
  const answerTo = (flag: string): string | undefined =>
    [...answers].find(([field]) => field.flag === flag)?.[1];
  for (const field of fieldsOf(request.kind)) {
    const given = request.given.get(field.flag);
    const usual =
      field.path.join() === "id"
        ? tidyId(answerTo("name") ?? "") || undefined
        : defaultOf(field, request.kind, request.today, answerTo("type"));
    const issue = given === undefined ? undefined : explain(request, field, given);
    if (issue !== undefined) wrong.push(`--${field.flag}: ${issue}`);
    else if (given !== undefined) answers.set(field, given);
    else if (request.ask && wrong.length === 0)
      answers.set(field, await askFor(request, field, usual));
    else if (usual !== undefined && field.meta.date) answers.set(field, usual);
    else {
      const example = field.path.join() === "id" && usual ? `--id ${usual}` : exampleFlag(field);
      missing.push(`  ${example}\n      ${describeField(field.meta)}`);
    }
  }
  if (wrong.length > 0) throw new BadAnswer(wrong.join("\n"));
  if (missing.length > 0)
    throw new BadAnswer(
      "Nobody can be asked here, because this is not a terminal. " +
        `These are missing, each with an example:\n${missing.join("\n")}`,
    );
  return answers;
};
