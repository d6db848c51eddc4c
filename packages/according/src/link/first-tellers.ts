import { type Reading, type Span, type Statement, slice } from "@according/reader";
import { isNear } from "./antecedents.ts";
import { clausesIn } from "./clauses.ts";
import { FIRST_TOLD_BY, THE_NEWS, WAS_FIRST } from "./en/credits.ts";
import { DETERMINERS } from "./en/turned.ts";
import { stemOf, type Word, wordsIn } from "./words.ts";

/** Who is said to have had something first, and the words for it. */
export interface FirstTeller {
  readonly source: string;
  readonly span: Span;
}

/** The credits of a report: what each of its statements is credited with, and those that say nothing else. */
export interface FirstTellers {
  of(statement: Statement): readonly FirstTeller[];
  isOnlyCredit(statement: Statement): boolean;
}

/**
 * "Politico was first to report": the outlet that a telling, or the one around it, says had it first. "The resignation was
 * first reported by Axion News" says nothing but that, of the statement that it stands beside.
 */
export function firstTellersIn(reading: Reading, words: readonly Word[]): FirstTellers {
  const { report, statements } = reading;
  const own = new Map(statements.map((one) => [one.id, firstTeller(report.text, one)]));
  const naming = statements.filter((one) => own.get(one.id) && namesOnly(report.text, one, words));
  const others = statements.filter((one) => one.content.length > 0 && !naming.includes(one));
  const beside = new Map<string, FirstTeller[]>();
  const only = new Set<string>();
  for (const one of naming) {
    const [target, teller] = [targetOf(reading, one, others, words), own.get(one.id)];
    if (!target || !teller) continue;
    only.add(one.id);
    beside.set(target.id, [...(beside.get(target.id) ?? []), teller]);
  }
  return {
    of: ({ id, within }) =>
      [own.get(id), own.get(within ?? ""), ...(beside.get(id) ?? [])].filter((one) => one != null),
    isOnlyCredit: ({ id }) => only.has(id),
  };
}

function firstTeller(text: string, { speaker, cue }: Statement): FirstTeller | null {
  const [span] = cue;
  return speaker !== null && span && WAS_FIRST.test(cueOf(text, cue)) ? { source: speaker, span } : null;
}

const cueOf = (text: string, cue: readonly Span[]): string => cue.map((one) => slice(text, one)).join(" ");

/** Is what they had first only named: before "was first reported by", or as "the resignation"? */
function namesOnly(text: string, { content, cue }: Statement, all: readonly Word[]): boolean {
  const words = wordsIn(all, content);
  const isThing = words.length <= FEW && DETERMINERS.has(words[0]?.word ?? "") && clausesIn(words).length === 0;
  return FIRST_TOLD_BY.test(cueOf(text, cue)) || isThing;
}
/** "The meeting in February" */
const FEW = 6;

/** The nearest that tells of what is named; of "the news" the one just before it. */
function targetOf(
  reading: Reading,
  naming: Statement,
  others: readonly Statement[],
  all: readonly Word[],
): Statement | undefined {
  const stemsIn = ({ content }: Statement) => wordsIn(all, content).flatMap(({ word }) => stemOf(word) || []);
  const named = new Set(stemsIn(naming));
  const at = naming.content[0]?.[0] ?? 0;
  const told = others.filter(({ speaker }) => speaker !== naming.speaker);
  const away = ({ content: [first] }: Statement) => Math.abs((first?.[0] ?? 0) - at);
  const alike = told.filter((one) => stemsIn(one).some((stem) => named.has(stem)));
  const [nearest] = alike.toSorted((a, b) => away(a) - away(b));
  if (nearest || !wordsIn(all, naming.content).some(({ word }) => THE_NEWS.has(word))) return nearest;
  return told.findLast(({ content }) => (content.at(-1)?.[1] ?? 0) <= at && isNear(reading, content, at));
}
