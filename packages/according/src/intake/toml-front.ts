import type { Fields } from "./fields.ts";
import { Refusal } from "./intake.ts";

const TEXT = /^"((?:[^"\\]|\\.)*)"$|^'([^']*)'$/;
const LIST = /^\[\s*(?:(?:"(?:[^"\\]|\\.)*"|'[^']*')\s*(?:,\s*|(?=\])))*\]$/;
const IN_LIST = /"(?:[^"\\]|\\.)*"|'[^']*'/g;
/** A number, a day, a moment, yes or no. */
const BARE = /^[\w+:.-]+(?: \d{2}:\d{2}:\d{2}\S*)?$/;

/**
 * The keys of front matter in TOML (https://toml.io) with their words, as sites write them: a text, a day, a number or a list of texts on
 * one line each. What stands in a table is not of the report. Throws `Refusal`.
 */
export function tomlFields(front: string): Fields {
  const found: [string, unknown][] = [];
  for (const [at, written] of front.split("\n").entries()) {
    const line = written.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (/^\[{1,2}[^\]]+\]{1,2}$/.test(line)) break;
    const [, key = "", value = ""] = /^(?:"([^"]+)"|[\w-]+)\s*=\s*(.+?)(?:\s+#[^"']*)?$/.exec(line) ?? [];
    const name = key || /^[\w-]+/.exec(line)?.[0];
    if (!name || value === "") throw notRead(at);
    found.push([name, valueIn(value, at)]);
  }
  const keys = found.map(([key]) => key);
  const repeated = keys.find((key, i) => keys.indexOf(key) < i);
  if (repeated) throw new Refusal(`has the key "${repeated}" twice in its front matter: keep one of them.`);
  return Object.fromEntries(found);
}

const notRead = (at: number): Refusal =>
  new Refusal(`has front matter in TOML that is not read at line ${at + 2}: write one key = "value" on each line.`);

function valueIn(written: string, at: number): unknown {
  if (TEXT.test(written)) return wordsOfValue(written);
  if (LIST.test(written)) return (written.match(IN_LIST) ?? []).map(wordsOfValue);
  if (BARE.test(written)) return written;
  throw notRead(at);
}

/** Escaped as JSON does it, within double marks. */
function wordsOfValue(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1);
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}
