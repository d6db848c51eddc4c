import * as bodies from "../en/bodies.ts";
import { COORDINATORS, DETERMINERS } from "../en/function-words.ts";
import { INDEFINITE, INSIDE_BODY_NAMES, NAME_RELATIVES } from "../en/phrases.ts";
import { ONE_MORE } from "../en/references.ts";
import { headNoun } from "../grammar/heads.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { personName } from "./persons.ts";
import { capital, slice } from "./phrase-words.ts";
import type { Phrase } from "./types.ts";

/** A body by its name, which stands behind what it is: where it stands, and what that tells. */
interface NamedBody {
  readonly range: Range;
  readonly told: Pick<Phrase, "as" | "kind" | "name" | "sex">;
}

/**
 * "an Orlay newspaper, **The Press-Herald**", "a local charity, **Open Doors**,", "the pro-Norvia group, **IPON**": the name and nothing else
 * stands behind the comma, or a clause with *which* behind it.
 */
export function bodyBehind(segmented: Segmented, head: Range, [from, last]: Range): NamedBody | null {
  const { tokens } = segmented;
  const kind = kindOf(tokens, head);
  if (!kind || from >= last) return null;
  let end = from;
  while (end < last && mayStandInName(tokens, end, from)) end++;
  const isClosed = end === last || (tokens[end]?.text === "," && NAME_RELATIVES.has(tokens[end + 1]?.lower ?? ""));
  const name = DETERMINERS.has(tokens[from]?.lower ?? "") ? from + 1 : from;
  if (!isClosed || name >= end || !capital(tokens[name]) || personName(tokens, [name, end], false)) return null;
  const words = slice(tokens, [name, end]).map(({ text }) => text);
  return { range: [from, end], told: { as: words.length > 1 ? "name" : "short", kind, name: words, sex: "unknown" } };
}

/** "the pro-Norvia group**, IPON,**": the name between commas behind the words for a body, wherever they stand. */
export function namedBeside(segmented: Segmented, [first, end]: Range): readonly string[] | null {
  const { tokens } = segmented;
  if (tokens[end]?.text !== ",") return null;
  let close = end + 1;
  while (tokens[close]?.kind === "word" || /^['’]s?$/.test(tokens[close]?.text ?? "")) close++;
  const head: Range = DETERMINERS.has(tokens[first - 1]?.lower ?? "") ? [first - 1, end] : [first, end];
  const isClosed = tokens[close]?.text === "," && !COORDINATORS.has(tokens[close + 1]?.lower ?? "");
  return isClosed ? (bodyBehind(segmented, head, [end + 1, close])?.told.name ?? null) : null;
}

/** What a body is that is told of by no name or place: "the local charity", "a Civil Society Organisation", not "a court in Orlay", nor "a second bank" beside a first. */
function kindOf(tokens: readonly Token[], [first, end]: Range): Phrase["kind"] | undefined {
  const noun = tokens[end - 1];
  const isSmall = noun?.text === noun?.lower || INDEFINITE.has(tokens[first]?.lower ?? "");
  if (!noun || !isSmall || headNoun(tokens, [first, end]) !== end - 1) return undefined;
  if (!DETERMINERS.has(tokens[first]?.lower ?? "") || bodies.PEOPLE_OR_BODIES.has(noun.lower)) return undefined;
  if (slice(tokens, [first, end]).some(({ lower }) => ONE_MORE.has(lower) || bodies.BESIDE_ITS_LIKE.has(lower)))
    return undefined;
  if (bodies.CALLED_OUTLETS.has(noun.lower)) return "outlet";
  if (bodies.STATE_BODIES.has(noun.lower)) return "government";
  return bodies.KINDS_OF_BODY.has(noun.lower) ? "organisation" : undefined;
}

/** "**The** Press-Herald", "Integrity Fund **for** Development" */
const mayStandInName = (tokens: readonly Token[], i: number, from: number): boolean =>
  capital(tokens[i]) ||
  (i === from && DETERMINERS.has(tokens[i]?.lower ?? "") && capital(tokens[i + 1])) ||
  (i > from && /^['’]s?$/.test(tokens[i]?.text ?? "") && capital(tokens[i + 1])) ||
  (i > from && INSIDE_BODY_NAMES.has(tokens[i]?.lower ?? "") && capital(tokens[i + 1]));
