import { type Figure, LIKELY_CONFIDENCE, mayBe, type Span, type Statement, wordOf } from "@according/record";
import { GOES_ON_TO, GOING_ON_SO_LONG, SO_LONG } from "../en/continuing-figures.ts";
import { AUXILIARIES, PERSONAL_PRONOUNS, SUBORDINATORS } from "../en/function-words.ts";
import { A_TOTAL_OF, COUNTED_ON, INCLUDING, MEASURES_SAME } from "../en/part-whole.ts";
import { WHICH } from "../en/subjects.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Quantity, Segmented, Token } from "../layers.ts";
import { Places } from "../text/places.ts";
import { joinLower } from "../text/words.ts";
import type { Entity } from "../who/entities.ts";
import { sourceId } from "../who/to-source.ts";
import { isBackgroundNumber } from "./background.ts";
import type { GoingOn } from "./behind-content.ts";
import type { Cited } from "./cited.ts";
import { speechGoingOn } from "./continuing.ts";
import type { Counted } from "./counted.ts";
import { isToldByNobody } from "./disclosed.ts";
import { isListedBelow } from "./listed-charges.ts";
import { isBehindRelative, isClaimedByTheWay } from "./named-deeds.ts";
import { type Candidates, speakersNear, spokenIn } from "./spoken.ts";
import { isConverted } from "./things-taken.ts";

/** What is known of whose the figures of a report are. */
export interface Owned {
  readonly segmented: Segmented;
  readonly counted: readonly Counted[];
  readonly statements: readonly Statement[];
  /** With those that are deeds. */
  readonly all: readonly Statement[];
  /** For each figure the innermost statement it stands in. */
  readonly voices: readonly (Statement | undefined)[];
  /** For each figure the index of its whole, and of the figure it has become. */
  readonly wholes: readonly (number | null)[];
  readonly changes: readonly (number | undefined)[];
  /** Which of them are somebody's by words of their own, and who that is; null where it cannot be told. */
  readonly cited: readonly Cited[];
  readonly owners: readonly (Entity | null)[];
  /** Those that are only claimed, by nobody in particular. */
  readonly claimed: readonly boolean[];
}

type Whose = Pick<Figure, "whose" | "statement">;

/** The owner of a figure by words of its own. */
interface Owner {
  readonly source: Span;
  /** Id of a source; null where it cannot be told who is meant. */
  readonly speaker: string | null;
}

/**
 * Whose each figure is: whoever its clause names, else the speaker of its statement, else open where it is only claimed
 * or where somebody's speech may go on in it, else the reporter's. An earlier value is whose the later one is.
 */
export function whoseOf(owned: Owned): readonly Whose[] {
  const { counted, voices, changes } = owned;
  const owners = ownersOf(owned, named(owned));
  const places = new Places(owned.segmented);
  const further = speechGoingOn(owned);
  const spoken = spokenIn(places, owned.statements);
  const apart = voices.map((voice, i) => isNoneOfIt(places, owned, i, voice));
  const said = voices.map((voice, i) => {
    const whole = owned.wholes[i] ?? -1;
    return apart[i] || (whole < i && apart[whole] && voices[whole] === voice) ? undefined : voice;
  });
  const each = counted.map(
    (_, i): Whose =>
      whose(
        said[i],
        ownerBeside(owners[i], voices[i], said[i]),
        owned.claimed[i] === true ||
          (!voices[i] &&
            isToldByNobody(owned.segmented, counted[i]?.sentence ?? 0, counted[i]?.quantity.span[0] ?? 0)) ||
          isClaimedByTheWay(owned.segmented.text, (counted[i] as Counted).quantity.span, voices[i]) ||
          isBehindRelative(owned.segmented.text, (counted[i] as Counted).quantity.span, voices[i]),
        further[i],
        said[i] === voices[i] && standsInSpeech(places, counted[i] as Counted)
          ? (spoken((counted[i] as Counted).quantity.span[0]) ??
              speakersNear(places, owned.statements, (counted[i] as Counted).quantity.span[0]))
          : undefined,
      ),
  );
  return each.map((one, i) => {
    const later = each[changes[i] ?? -1];
    const own = owners[i] !== undefined || voices[i] !== undefined || one.whose.by !== "reporter";
    return later && !own ? { whose: keptOr(later.whose, voices[changes[i] ?? -1]), statement: null } : one;
  });
}

/** Is it no part of what is said in the statement in which it stands? */
const isNoneOfIt = (
  places: Places,
  { segmented, counted, all }: Owned,
  i: number,
  voice: Statement | undefined,
): boolean =>
  isListedBelow(places, all, voice) ||
  isOfTheSaying(segmented, counted[i] as Counted, voice) ||
  isConverted(segmented.tokens, counted[i - 1], counted[i] as Counted) ||
  isBehindDateline(segmented.text, voice) ||
  isBackgroundNumber(segmented.text, (counted[i] as Counted).quantity.span, voice);

/** Between double quotation marks, and more than a name or a few words: somebody's, whoever it is. */
function standsInSpeech(places: Places, { quantity: { span } }: Counted): boolean {
  const quotation = places.quotation(span[0]);
  if (quotation?.marks !== "double") return false;
  return (places.tokens(quotation.inner)?.[1] ?? 0) - (places.tokens(quotation.inner)?.[0] ?? 0) >= SPOKEN;
}

/** "has refused **for seven years** to talk", "has been calling elections **for 170 years**": how long it is said, and no part of what is. */
function isOfTheSaying(
  { text }: Segmented,
  { quantity: { span, unit } }: Counted,
  voice: Statement | undefined,
): boolean {
  const cue = voice?.cue.findLast(([, end]) => end <= span[0]);
  if (!cue || UNIT_KINDS.get(unit ?? "") !== "duration") return false;
  if (GOING_ON_SO_LONG.test(`${text.slice(...cue)}|${text.slice(cue[1], span[0])}`)) return true;
  return (
    SO_LONG.test(`${text.slice(...cue)}|${text.slice(cue[1], span[0])}`) &&
    GOES_ON_TO.test(text.slice(span[1], span[1] + " to ".length))
  );
}

/** "KERSH: Police held a dozen": the place where it was written says nothing. */
const isBehindDateline = (text: string, voice: Statement | undefined): boolean =>
  voice !== undefined &&
  voice.confidence < LIKELY_CONFIDENCE &&
  voice.source.length === 1 &&
  voice.cue.every((span) => text.slice(...span) === ":") &&
  /^\p{Lu}[\p{Lu} .,’'-]{3,}$/u.test(text.slice(...(voice.source[0] as Span)));

/** The word of a statement that is too unsure to be kept is open. */
const keptOr = (whose: Figure["whose"], voice: Statement | undefined): Figure["whose"] =>
  voice && voice.confidence < LIKELY_CONFIDENCE ? { by: "open", candidates: mayBe(voice) } : whose;

/** For each quantity its owner by its own words; by those of a statement whoever its speaker is. */
function named({ counted, cited, owners, all }: Owned): readonly (Owner | undefined)[] {
  const byQuantity: (Owner | undefined)[] = counted.map(() => undefined);
  const speakers = new Map(all.map(({ source: [span], speaker }) => [span?.[0] ?? -1, speaker]));
  for (const [i, { quantity, source }] of cited.entries()) {
    const entity = owners[i];
    byQuantity[quantity] = { source, speaker: entity ? sourceId(entity) : (speakers.get(source[0]) ?? null) };
  }
  return byQuantity;
}

/** Whoever the clause itself names, else the speaker of its statement or its speech, else the reporter; open where it is only claimed. */
function whose(
  voice: Statement | undefined,
  owner: Owner | undefined,
  claimed: boolean,
  further: GoingOn | undefined,
  quoted: Statement | Candidates | undefined,
): Whose {
  const speech = quoted && "id" in quoted ? quoted : undefined;
  const statement = voice?.id ?? null;
  if (owner && !(claimed && isItsSource(voice, owner))) {
    const { source: words } = owner;
    const speaker = owner.speaker ?? (voice && isItsSource(voice, owner) ? voice.speaker : null);
    const by =
      speaker === null ? ({ by: "open", candidates: [] } as const) : ({ by: "source", source: speaker } as const);
    return { statement, whose: { ...by, words } };
  }
  if (claimed) return { statement, whose: { by: "open", candidates: [] } };
  const candidates = quoted && !("id" in quoted) ? quoted : undefined;
  if (voice && !isLoose(voice)) return { statement, whose: wordOf(voice) };
  if (speech) return { statement: null, whose: wordOf(speech) };
  if (voice) return { statement, whose: { by: "open", candidates: voice.candidates ?? candidates ?? [] } };
  return { statement, whose: further ?? (candidates ? { by: "open", candidates } : { by: "reporter" }) };
}

/** Of what is the reporter's own in somebody's statement, its source is no owner either. */
const ownerBeside = (
  owner: Owner | undefined,
  voice: Statement | undefined,
  said: Statement | undefined,
): Owner | undefined => (owner && voice !== said && isItsSource(voice, owner) ? undefined : owner);

/** A quotation that nobody is read to say: it has neither a cue nor a speaker. */
const isLoose = ({ speaker, cue }: Statement): boolean => speaker === null && cue.length === 0;

/** Is it its statement's own source that has a figure: "officials reported **a video that claimed** 12 had drowned"? It is whoever the statement's speaker is. */
const isItsSource = (voice: Statement | undefined, { source }: Owner): boolean =>
  voice?.source.some(([start]) => start === source[0]) ?? false;

/* Fewer quoted words are a title or a name, in tokens. */
const SPOKEN = 6;

/* Between two numbers of one list stand no more words than these. */
const GAP = 9;

/** Those cited, and with them their parts, what they were before, and what is counted on in the same breath: "26 deaths and 340 new cases". */
function ownersOf(
  { segmented: { tokens }, counted, wholes, changes, voices }: Owned,
  cited: readonly (Owner | undefined)[],
): readonly (Owner | undefined)[] {
  const owners: (Owner | undefined)[] = [];
  for (const [i, { quantity, sentence }] of counted.entries()) {
    const before = counted[i - 1]?.quantity;
    const listed = numberFollows(tokens, before, quantity) || isMeasureOf(tokens, before, quantity) ? i - 1 : -1;
    const near = [wholes[i] ?? -1, changes[i] ?? -1, listed];
    const from = near.find(
      (j) =>
        (owners[j] ?? cited[j]) &&
        counted[j]?.sentence === sentence &&
        (voices[j] === voices[i] || (j === wholes[i] && !voices[i] && isIncluded(tokens, quantity))),
    );
    owners.push(cited[i] ?? (from === undefined ? undefined : (owners[from] ?? cited[from])));
  }
  return owners;
}

/** Does a second number stand behind "and" with no clause between the two? */
function numberFollows(tokens: readonly Token[], one: Quantity | undefined, other: Quantity): boolean {
  const [from, first] = [one?.tokens[1] ?? 0, other.tokens[0]];
  const to = A_TOTAL_OF.has(joinLower(tokens, first - 3, first)) ? first - 3 : first;
  if (!one || to - from > GAP || !COUNTED_ON.has(tokens[to - 1]?.lower ?? "")) return false;
  return tokens
    .slice(from, to - 1)
    .every(({ kind, lower }) => kind === "word" && !AUXILIARIES.has(lower) && !SUBORDINATORS.has(lower));
}

/** "770 new infections, **which represented** around 110 a day": the same number in another measure. */
function isMeasureOf(tokens: readonly Token[], one: Quantity | undefined, other: Quantity): boolean {
  const first = other.tokens[0];
  const which = [first - 2, first - 3].find((at) => WHICH.has(tokens[at]?.lower ?? ""));
  if (!one || which === undefined || which < one.tokens[1] || tokens[which - 1]?.text !== ",") return false;
  const between = tokens.slice(one.tokens[1], which);
  const isOwn = between.length <= GAP && !between.some(({ lower }) => PERSONAL_PRONOUNS.has(lower));
  return isOwn && MEASURES_SAME.has(joinLower(tokens, which + 1, first));
}

/** "19 wounded, **including** ten children" */
const isIncluded = (tokens: readonly Token[], { tokens: [first] }: Quantity): boolean =>
  INCLUDING.has(tokens[first - 1]?.lower ?? "") && tokens[first - 2]?.text === ",";
