import { once } from "node:events";
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

/** From here on every page is laid out by itself. */
const WIDE = 60;

export const print = (text: string): void => {
  const safe = shown(text.endsWith("\n") ? text : `${text}\n`);
  const width = process.stdout.columns ?? WIDE;
  process.stdout.write(width < WIDE ? fitted(safe, width) : safe);
};

/** For people, on standard error: what was done stays apart from what was found. */
export const note = (text: string): void => {
  process.stderr.write(`${plain(text)}\n`);
};

/** Reports a failure in one line. */
export const fail = (message: string): void => note(`according: ${message}`);

/** Of a report of which nothing can be shown: others are, so this is no failure, but the exit code says it. */
export function noteDamaged({ title, id }: { readonly title: string; readonly id: string }): void {
  process.exitCode = 1;
  note(`The reading of “${title}” (${id}) is damaged, so nothing of it is shown: "according verify" says more.`);
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
