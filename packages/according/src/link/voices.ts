import {
  ACTING_ALIKE,
  ANY_ONE,
  ANYBODY,
  BODY_NOUNS,
  CALLED_BESIDES,
  FOR_ANY,
  GENERIC_BODIES,
  SPOKESPEOPLE,
  WORKS,
} from "./en/called.ts";
import { likeName } from "./like-name.ts";
import { areOfTwoAges, areTwo, type Name, type Somebody } from "./names.ts";
import { officeWords } from "./offices.ts";
import type { Telling } from "./one-telling.ts";
import { ALONE, remembering } from "./remembered.ts";
import { meet } from "./sets.ts";
import type { Who } from "./who/who.ts";

/**
 * How those stand to each other who say two things: `same` by name; `related`, a body and who speaks for it, or one body
 * called more and less fully; `alike`, two whose names may be one in two spellings, or two namesakes; `open`, nothing tells, as with "the company"; `vague`, one of them is anybody, as "officials";
 * `other`, two who are two.
 */
export type Standing = "same" | "related" | "alike" | "open" | "vague" | "other";

export function standingOf(a: Voice, b: Voice): Standing {
  if (a.source === null || b.source === null || !a.speaker || !b.speaker) return "open";
  if (a.source === b.source) return "same";
  if (areTwoPeople(a.speaker.name, b.speaker.name)) return areAlike(a.speaker, b.speaker) ? "alike" : "other";
  if (a.behalf === b.source || b.behalf === a.source || (a.behalf !== null && a.behalf === b.behalf)) return "related";
  return byName(a.speaker.name, b.speaker.name, [a.speaker.source.kind, b.speaker.source.kind]);
}

/** Who says something, and for whom. */
export interface Voice {
  readonly speaker: Telling["speaker"];
  /** The story's source that says it, and that it is said for; null: nobody. */
  readonly source: string | null;
  readonly behalf: string | null;
}

export const voiceOf = ({ speaker, behalf }: Telling, who: Pick<Who, "idOf">): Voice => ({
  speaker,
  source: who.idOf(speaker),
  behalf: who.idOf(behalf),
});

const areTwoPeople = (a: Name, b: Name): boolean => a.kind === "person" && b.kind === "person" && !maybeOne(a, b);

function areAlike(one: Somebody, other: Somebody): boolean {
  const [a, b] = [one.name, other.name];
  if (one.report === other.report || a.sound !== b.sound) return false;
  return areNamesakes(one, other) ? !areOfTwoAges(a, b) : !areTwo(a, b) && likeName(a.tokens, b.tokens) !== null;
}

/** Of one full name: two who are `alike` by that alone. */
export const areNamesakes = ({ name: a }: Somebody, { name: b }: Somebody): boolean => a.joined === b.joined;

/** A surname alone may be anybody of it. */
const maybeOne = ({ tokens: a }: Name, { tokens: b }: Name): boolean =>
  (a.length === 1 || b.length === 1) && a.at(-1) === b.at(-1);

function byName(a: Name, b: Name, kinds: readonly string[]): Standing {
  if (kinds.includes("outlet")) return "other";
  if (maybeOne(a, b) && (a.kind === "person" || b.kind === "person")) return "vague";
  if (a.kind === "body" && b.kind === "body") return bodies(a, b);
  if (isWork(a) && isWork(b)) return "vague";
  if (
    a.kind === "nobody" &&
    b.kind === "nobody" &&
    a.tokens.at(-1) !== b.tokens.at(-1) &&
    !(isOfficial(a) && isOfficial(b))
  )
    return "other";
  const isAnybody = [a, b].some((one) => one.kind === "nobody" && !isOfficial(one));
  if (areOfOne(wordsFor(a), wordsFor(b))) return isAnybody && a.tokens.at(-1) !== b.tokens.at(-1) ? "vague" : "related";
  if (a.kind === "person" || b.kind === "person") return "other";
  if (kinds.includes("document")) return "open";
  return isGeneric(a) || isGeneric(b) ? "vague" : "other";
}

function bodies(a: Name, b: Name): Standing {
  if (areOfTwoKinds(a, b)) return "other";
  if (isGeneric(a) || isGeneric(b)) return "open";
  const [few, many] =
    a.tokens.length <= b.tokens.length ? [a.tokens, new Set(b.tokens)] : [b.tokens, new Set(a.tokens)];
  return few.every((word) => many.has(word)) ? "related" : "other";
}

/** "Police" and "the hospital", "the army" and "the World Health Organization": each is called what the other is not. */
function areOfTwoKinds(a: Name, b: Name): boolean {
  const [x, y] = [kindsOf(a), kindsOf(b)];
  return x.size > 0 && y.size > 0 && !meet(x, y);
}

const kindsOf = (name: Name): ReadonlySet<number | string> => kindsKnown(name, ALONE, () => kindsMade(name));
const kindsKnown = remembering<Name, ReadonlySet<number | string>>();

/** What it is by the words of its name; nothing where a word serves for any: "the company", "authorities". */
function kindsMade({ tokens }: Name): ReadonlySet<number | string> {
  if (tokens.some((word) => CALLED_BESIDES.has(word) || FOR_ANY.has(word))) return new Set();
  return new Set(
    tokens.flatMap((word): readonly (number | string)[] => {
      const line = ACTING_ALIKE.findIndex((all) => all.has(word));
      return line >= 0 ? [line] : BODY_NOUNS.has(word) ? [word] : [];
    }),
  );
}

/** Has one no word that the other lacks? "Orlay Air" and who speaks for "Velmar Air" have only what they are in common. */
function areOfOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

/** "A campaign spokesman" and "a campaign official" may be one; "party voters" are nobody who speaks for it. */
const isOfficial = ({ tokens, offices }: Name): boolean =>
  [...tokens, ...offices.map(({ head }) => head)].some((word) => SPOKESPEOPLE.has(word));

/** "A new poll", "a report": another report may have another one. */
const isWork = ({ called, tokens }: Name): boolean =>
  ANY_ONE.has(called.split(" ")[0] ?? "") && WORKS.has(tokens.at(-1) ?? "");

/** "The company", "officials": it may be anybody of its kind. */
const isGeneric = ({ tokens }: Name): boolean => tokens.every((word) => GENERIC_BODIES.has(word) || ANYBODY.has(word));

/** Of a body its name, of others what they are of, without words that any of their kind has. */
const wordsFor = (name: Name): ReadonlySet<string> => wordsKnown(name, ALONE, () => wordsMade(name));
const wordsKnown = remembering<Name, ReadonlySet<string>>();

const wordsMade = ({ kind, tokens, offices }: Name): ReadonlySet<string> => {
  const own = kind === "person" ? [] : tokens.filter((word) => !ANYBODY.has(word));
  return new Set([...own, ...offices.flatMap((office) => [...officeWords(office)])].filter((word) => !VAGUE.has(word)));
};

/** They stand in the names of too many bodies to tell which. */
const VAGUE: ReadonlySet<string> = new Set([...BODY_NOUNS].filter((word) => word !== "police"));
