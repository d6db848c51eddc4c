import { parseArgs } from "node:util";
import type { Amounts } from "./part.ts";

/** What is to be tried, and how much of it where somebody says so; or what is said instead, and the exit code then. */
export type Asked =
  | { readonly parts: readonly string[]; readonly given: Partial<Amounts> }
  | { readonly say: string; readonly code: 0 | 2 };

/** What stands on the command line, looked at whole before anything is tried: what is recorded takes the place of what was. */
export function askedIn(args: readonly string[], parts: readonly string[], whole: Amounts): Asked {
  const names = Object.keys(whole);
  const usage = usageOf(parts, names);
  try {
    const { positionals, values: all } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: "string" } as const])),
        help: { type: "boolean", short: "h" },
      },
    });
    const { help, ...values } = all as Readonly<Record<string, string | boolean | undefined>>;
    if (help) return { say: usage, code: 0 };
    const unknown = positionals.find((name) => !parts.includes(name));
    if (unknown !== undefined) return { say: `There is no part "${unknown}".\n${usage}`, code: 2 };
    const bad = names.find((name) => values[name] !== undefined && !/^\d{1,12}$/.test(String(values[name])));
    if (bad) return { say: `--${bad} takes a whole number, not "${values[bad]}".\n${usage}`, code: 2 };
    const given = names.filter((name) => values[name] !== undefined).map((name) => [name, Number(values[name])]);
    return { parts: positionals.length > 0 ? positionals : parts, given: Object.fromEntries(given) };
  } catch (error) {
    return { say: `${error instanceof Error ? error.message : error}\n${usage}`, code: 2 };
  }
}

const usageOf = (parts: readonly string[], amounts: readonly string[]): string =>
  [
    "npm run prove -- [PART ...] [--AMOUNT NUMBER ...]",
    `  parts: ${parts.join(", ")}; none named: all`,
    `  amounts: ${amounts.map((name) => `--${name}`).join(", ")}`,
    "The table of each part that is tried takes the place of that in prove/results.",
  ].join("\n");
