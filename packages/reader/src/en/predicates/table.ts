import type { Act, EventType } from "@according/record";
import { NOUNS } from "./nouns.ts";
import type { Doing, EventFrame, Frame, Mark, Predicate, Saying, Undergoer } from "./predicate.ts";
import { VERBS } from "./verbs.ts";

/** Reads lines as `verbs.ts` and `nouns.ts` have them. Throws an Error for a column it does not know. */
export function readTable(table: string, noun: boolean): readonly Predicate[] {
  const lines = table.trim().split("\n");
  return inflectedAlike(lines.map((line) => readLine(line, noun)));
}

/** How a verb is inflected stands in the first of its lines, and holds for all of them. */
function inflectedAlike(verbs: readonly Predicate[]): readonly Predicate[] {
  const first = new Map([...verbs].reverse().map((one) => [one.lemma, one]));
  return verbs.map((one) => {
    const { irregular, doubles } = first.get(one.lemma) as Predicate;
    return { ...one, ...(irregular && { irregular }), doubles };
  });
}

function readLine(line: string, noun: boolean): Predicate {
  const [words = "", ...cells] = line.split("|").map((cell) => cell.trim());
  const [first = "", ...rest] = words.split(" ");
  const start: Predicate = {
    ...(noun ? { lemma: words } : { lemma: first, ...(rest.length > 0 && { particle: rest.join(" ") }) }),
    ...{ noun, says: [], does: [], marks: new Set<Mark>(), doubles: false },
  };
  let made = start;
  for (const cell of cells) made = { ...made, ...readCell(made, cell, line) };
  return made;
}

function readCell({ noun, says }: Predicate, cell: string, line: string): Partial<Predicate> {
  const [column = "", ...values] = cell.split(/[\s]+/);
  const [first = "", second = first] = values;
  switch (column) {
    case "says":
    case "thinks":
      return { says: [...says, saying(values, column === "says", noun)] };
    case "owned":
      return { owned: saying(values, true, noun) };
    case "does":
      return { does: cell.slice("does ".length).split(", ").map(doing) };
    case "counts":
      return { counts: first };
    case "befalls":
      return { befalls: values as Undergoer[] };
    case "hears":
      return { hears: new Set(values) };
    case "is":
      return { marks: new Set(values as Mark[]) };
    case "forms":
      return { irregular: [first, second] };
    case "doubles":
      return { doubles: true };
    default:
      throw new Error(`"${column}" is no column of a predicate, in the line "${line}"`);
  }
}

const FRAMES: Readonly<Record<string, Frame>> = { c: "clause", i: "infinitive", o: "object", h: "hearer", p: "person" };

function saying([act, ...words]: readonly string[], speech: boolean, noun: boolean): Saying {
  const frames = noun ? [] : [...(words[0] ?? "")].map((code) => FRAMES[code] as Frame);
  return { act: act as Act, frames: new Set(frames), takes: new Set(noun ? words : []), speech };
}

function doing(written: string): Doing {
  const [what = "", frame] = written.split(" ") as [string, EventFrame];
  const [type, mode] = what.split(":") as [EventType, string?];
  return { type, ...(mode && { mode }), frame };
}

/** Every predicate the reader knows, verbs first, by lemma. */
export const PREDICATES: readonly Predicate[] = [...readTable(VERBS, false), ...readTable(NOUNS, true)];
