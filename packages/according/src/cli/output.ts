import { once } from "node:events";
import type { Damaged } from "../every-page.ts";
import { type Style, styleFor } from "./render/style.ts";
import { fitted, plain, shown, shownJson } from "./render/text.ts";

/** An error somebody can do something about; `message` is the whole of what they see. */
export class Failure extends Error {
  override readonly name: string = "Failure";
}

/** The command line asks for something that makes no sense. */
export class Misuse extends Failure {
  override readonly name = "Misuse";
}

/** A terminal breaks what is too long in the middle of a word. */
const fittedIn = ({ columns }: NodeJS.WriteStream, text: string): string => (columns ? fitted(text, columns) : text);

export const print = (text: string): void => {
  process.stdout.write(fittedIn(process.stdout, shown(text.endsWith("\n") ? text : `${text}\n`)));
};

/** For people, on standard error: what was done stays apart from what was found. */
export const note = (text: string): void => {
  process.stderr.write(fittedIn(process.stderr, `${plain(text)}\n`));
};

/** Reports a failure in one line. */
export const fail = (message: string): void => note(`according: ${message}`);

/** Of what is left out: all else is shown, so this is no failure, but the exit code says it. */
export function noteDamaged(one: Damaged): void {
  process.exitCode = 1;
  const what =
    "judgement" in one
      ? `The judgement ${one.judgement} is damaged, so what it corrects is shown as it was read`
      : `The reading of “${one.title}” (${one.id}) is damaged, so nothing of it is shown`;
  note(`${what}: "according verify" says more.`);
}

/** The same of all that is left out of a story. */
export function noteAllDamaged({ damaged, damagedJudgements }: LeftOut): void {
  damaged.forEach(noteDamaged);
  for (const judgement of damagedJudgements) noteDamaged({ judgement });
}

interface LeftOut {
  readonly damaged: readonly Damaged[];
  readonly damagedJudgements: readonly string[];
}

/** Indented for eyes, one line for programs; either is one JSON value. */
export const printJson = (value: unknown): void =>
  printData(shownJson(JSON.stringify(value, null, process.stdout.isTTY ? 2 : 0)));

/** One JSON value a line. */
export const printJsonLine = (value: unknown): void => printData(shownJson(JSON.stringify(value)));

const printData = (json: string): void => {
  process.stdout.write(`${json}\n`);
};

export const style = (): Style => styleFor(process.stdout, process.env);

/** To a file or a program as it is; what a terminal shows must not steer it, nor be coloured by a report, and bytes are not for eyes. */
export async function writeOut(content: string | Uint8Array, format: string): Promise<void> {
  if (!process.stdout.isTTY) {
    if (!process.stdout.write(content)) await once(process.stdout, "drain");
  } else if (typeof content === "string") process.stdout.write(plain(content));
  else throw new Misuse(`${format} is not to be read in a terminal: write it with --output FILE.`);
}
