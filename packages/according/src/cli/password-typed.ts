import { text as wholeText } from "node:stream/consumers";
import { Failure, note } from "./output.ts";

/** A password, asked for twice where somebody types it, else the first line of standard input; never an argument. */
export async function passwordTyped(): Promise<string> {
  if (!process.stdin.isTTY) return firstTyped(await wholeText(process.stdin));
  const typed = await typedUnseen("Password: ");
  if ((await typedUnseen("The same again: ")) === typed) return typed;
  throw new Failure("The two are not the same: nothing was changed.");
}

function firstTyped(input: string): string {
  const [line = ""] = input.split(/\r?\n/);
  if (line === "") throw new Failure("No password came on standard input.");
  return line;
}

/** Keys as a terminal sends them. */
const [ENTER, END, STOP, DELETE] = ["\r\n", "\u0004", "\u0003", "\u0008\u007f"];

/** What is typed does not show. */
async function typedUnseen(question: string): Promise<string> {
  process.stderr.write(question);
  process.stdin.setRawMode(true);
  process.stdin.setEncoding("utf8");
  const typed: string[] = [];
  try {
    for await (const piece of process.stdin.iterator({ destroyOnReturn: false }))
      for (const key of String(piece)) {
        if (key === STOP) throw new Failure("Nothing was changed.");
        if (key === END || ENTER.includes(key)) return typed.join("");
        if (DELETE.includes(key)) typed.pop();
        else typed.push(key);
      }
    return typed.join("");
  } finally {
    process.stdin.setRawMode(false);
    process.stdin.pause();
    note("");
  }
}
