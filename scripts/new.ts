/**
 * `npm run new -- role`: writes a new record that is whole and right, with a remark at each field.
 * It asks for what the record needs, or takes it from flags: `npm run new -- term --id sen --name
 * SEN --meaning "Special educational needs."`
 */
import { createInterface } from "node:readline/promises";
import { dataFolder, defaultArea } from "../src/edition.ts";
import { BadAnswer } from "../src/new/collectAnswers.ts";
import { newRecord } from "../src/new/newRecord.ts";
import { describeFailure } from "./failure.ts";

const todayHere = (): string => {
  const now = new Date();
  return [
    now.getFullYear(),
    String(now.getMonth() + 1).padStart(2, "0"),
    String(now.getDate()).padStart(2, "0"),
  ].join("-");
};

const openTerminal = () => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let stop: (error: BadAnswer) => void = () => undefined;
  terminal.once("close", () => stop(new BadAnswer("\nStopped. Nothing was written.")));
  // A terminal that closes leaves its question without an answer for ever.
  const ask = (prompt: string): Promise<string> =>
    new Promise((answer, reject) => {
      stop = reject;
      terminal.question(prompt).then(answer, reject);
    });
  return { terminal, ask, tell: (text: string): void => console.log(text) };
};

const talk = process.stdin.isTTY && process.stdout.isTTY ? openTerminal() : undefined;
try {
  console.log(
    `\n${await newRecord(dataFolder, defaultArea, process.argv.slice(2), todayHere(), talk)}`,
  );
} catch (error) {
  console.error(error instanceof BadAnswer ? error.message : describeFailure(error));
  process.exitCode = 1;
} finally {
  talk?.terminal.close();
}
