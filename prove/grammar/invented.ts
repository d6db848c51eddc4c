import { random } from "../random.ts";
import { Cast } from "./cast.ts";
import { Clauses } from "./clauses.ts";
import type { Construction, Expected } from "./construction.ts";
import { IN_COMPANY } from "./in-company.ts";
import { PLAIN } from "./plain.ts";

/** An invented report with what must be read of it. */
export interface Invented {
  readonly text: string;
  readonly expected: readonly (Expected & { readonly construction: string; readonly paragraph: string })[];
}

const MOST = 6;
/** Each with a name by which what is read wrongly is counted. */
const CONSTRUCTIONS: Readonly<Record<string, Construction>> = { ...PLAIN, ...IN_COMPANY };
const NAMES = Object.keys(CONSTRUCTIONS);

/** The report of a number: a few constructions, each a paragraph or with the one before it in one. */
export function inventedReport(number: number): Invented {
  const chance = random(number);
  const scene = { random: chance, cast: new Cast(chance), clauses: new Clauses(chance) };
  const expected: Invented["expected"][number][] = [];
  let text = "";
  for (let left = 2 + chance.below(MOST - 1); left > 0; left--) {
    const construction = chance.of(NAMES);
    const written = CONSTRUCTIONS[construction]?.(scene);
    if (!written) continue;
    const apart = chance.next() < 0.7 || written.text.includes("\n\n");
    text += (text === "" ? "" : apart ? "\n\n" : " ") + written.text;
    expected.push(...written.expected.map((one) => ({ ...one, construction, paragraph: written.text })));
  }
  return { text, expected };
}
