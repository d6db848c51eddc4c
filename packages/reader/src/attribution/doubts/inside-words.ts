import type { Span } from "@according/record";
import { OWNING } from "../../en/attribution-inner.ts";
import { BEFORE_RELATIVE, ENDS_CONTRACTED, EVIDENT, PART_OF_WHOM, SPEAKS_UNNAMED } from "../../en/inner-doubts.ts";
import { CUE_FORMS, type CueForm } from "../../en/predicates/cues.ts";
import { canSpeak } from "../../grammar/can-speak.ts";
import { firstFinite, holdsFinite } from "../../grammar/finite-in.ts";
import { Part } from "../../grammar/parts/part.ts";
import { textGrammar } from "../../grammar/text-grammar.ts";
import type { Places } from "../../text/places.ts";
import { loweredIn } from "../../text/words.ts";
import type { Found } from "../found.ts";
import type { Doubt } from "../proposal.ts";

type Roles = Pick<Found, "source" | "cue" | "content">;

/** What somebody may say inside what somebody else says, as doubts look at it. */
export interface Inside {
  readonly places: Places;
  readonly one: Roles;
  readonly who: string;
  readonly cueText: string;
  /** The verb of the cue in lower case; none: a noun, "according to". */
  readonly verb: string;
  readonly forms: readonly CueForm[];
  readonly content: string;
  /** The words before who speaks in its sentence, without "that"; in lower case. */
  readonly before: readonly string[];
}

export function insideOf(places: Places, one: Roles): Inside {
  const { text, sentences } = places.segmented;
  const [who, said] = [one.source[0], one.content.find(([from]) => from >= (one.cue.at(-1)?.[1] ?? 0))];
  const cueText = one.cue.map((span) => text.slice(...span)).join(" ");
  const words = one.cue.flatMap((span) => loweredIn(text, span));
  const verb = OWNING.has(words.at(-1) ?? "") ? "" : (words.findLast((word) => CUE_FORMS.has(word)) ?? "");
  const opening = who ? (sentences[places.sentence(who[0])]?.span[0] ?? 0) : 0;
  const before = who ? loweredIn(text, [Math.max(opening, who[0] - NEAR), who[0]]) : [];
  return {
    places,
    one,
    who: who ? text.slice(...who) : "",
    cueText,
    verb,
    forms: CUE_FORMS.get(verb) ?? [],
    content: said ? text.slice(...said) : "",
    before: before.at(-1) === "that" ? before.slice(0, -1) : before,
  };
}

/** A reason to trust a reading inside what somebody says less, beside all that speaks against any. */
export interface InnerDoubt extends Doubt<Inside> {
  /** As sure as such a reading may be. */
  readonly most: number;
}

/* Below what is kept; and between what is likely and what is kept. */
export const HARDLY = 0.4;
export const PERHAPS = 0.6;

/* So many characters before who speaks are looked at. */
const NEAR = 30;

/** Does a phrase name somebody, or a document, that says things: "two wardens", "most of the tenants", "he"? */
export function saysThings(places: Places, span: Span): boolean {
  const words = places.segmented.text.slice(...span).replace(ENDS_CONTRACTED, "");
  if (SPEAKS_UNNAMED.test(words)) return true;
  const part = PART_OF_WHOM.exec(words)?.[0].length ?? 0;
  if (part > 0 && SPEAKS_UNNAMED.test(words.slice(part))) return true;
  if (EVIDENT.test(words)) return false;
  const range = places.tokens([span[0] + part, span[1]]);
  return range !== null && canSpeak(places.segmented.tokens.slice(...range));
}

/** The word that ends before an offset, where it is a noun in small letters. */
export function nounAt(places: Places, at: number): string | null {
  const [i] = places.tokens([at - 1, at]) ?? [];
  const { tokens } = places.segmented;
  if (i === undefined || textGrammar(places.segmented).parts[i] !== Part.noun) return null;
  return /^\p{Ll}/u.test(tokens[i]?.text ?? "") ? (tokens[i]?.lower ?? null) : null;
}

/** Is something said that has a verb, or that stands in quotation marks? */
export const hasVerbIn = (places: Places, span: Span): boolean =>
  /["“‘]/.test(places.segmented.text.slice(...span)) || holdsFinite(places, span);

/** Is a clause said, or words in quotation marks: has it a verb of its own before any that hangs on a noun? */
export function isSaidWhole(places: Places, span: Span): boolean {
  const words = places.segmented.text.slice(...span);
  const hanging = BEFORE_RELATIVE.exec(words)?.index ?? words.length;
  return /["“‘]/.test(words) || (firstFinite(places, span) ?? Number.POSITIVE_INFINITY) < span[0] + hanging;
}
