import { AGENT } from "../en/agents.ts";
import * as bodies from "../en/bodies.ts";
import { DETERMINERS, POSSESSIVES } from "../en/function-words.ts";
import { KEEPERS } from "../en/keepers.ts";
import { ONCE_HELD, RANKS } from "../en/offices.ts";
import * as people from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { AND, HEADED, NAME_RELATIVES, ONE_OF } from "../en/phrases.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { headNoun } from "../grammar/heads.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { headEnd, homeEnd } from "./head-end.ts";
import { nameTexts } from "./nickname.ts";
import { ownName } from "./own-names.ts";
import { personName, sexOf } from "./persons.ts";
import { capital, namesSeveral, slice } from "./phrase-words.ts";
import { wordsOf } from "./runs.ts";
import { titleBefore } from "./titles.ts";
import type { Phrase, Titled } from "./types.ts";

/** "a Northern Front spokesman, **Hazo Lind**": an office first, then the name of its holder. */
export function namedAfter(
  segmented: Segmented,
  head: Range,
  rest: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "title" | "honorific"> | null {
  const { tokens } = segmented;
  const relative = NAME_RELATIVES.has(tokens[head[1]]?.lower ?? "");
  if (rest[0] >= rest[1] || relative || ownName(segmented, head, false) || mayNameOther(tokens, head)) return null;
  if (isBodyOfSomebody(tokens, head)) return null;
  if (
    namesSeveral((tokens[headNoun(tokens, head)] as Token).lower) &&
    slice(tokens, rest).some(({ lower }) => AND.has(lower))
  )
    return null;
  const title = titleBefore(segmented, head);
  const end = headEnd(tokens, rest);
  const kin = people.KIN.get((tokens[headNoun(tokens, head)] as Token).lower);
  const one = slice(tokens, head).some(({ lower }) => ONE_OF.has(lower));
  const noun = tokens[headNoun(tokens, head)] as Token;
  const holds =
    title ||
    kin ||
    one ||
    AGENT.test(noun.text) ||
    isOnePerson(noun.lower) ||
    (people.PARTISANS.has(noun.lower) && !namesSeveral(noun.lower)) ||
    (opensWithOwner(tokens, head) && !namesSeveral(noun.lower));
  const named = (last: number) => personName(tokens, [rest[0], last], Boolean(holds));
  const name =
    holds || mayNameHolder(tokens, head, noun) ? (named(endBeforeHome(tokens, head, rest, end)) ?? named(end)) : null;
  const before = (name && tokens[name[0] - 1]?.lower) ?? "";
  const says = people.HONORIFICS.get(before);
  const least = kin || one || (title && says) ? 1 : 2;
  if (!name || name[1] - name[0] < least || !opensWith(tokens, rest[0], name[0], head)) return null;
  if (isHeadedElsewhere(segmented, name)) return null;
  const inner = titleBefore(segmented, [rest[0], name[0]]) ?? title;
  const words = nameTexts(tokens, name);
  if (words.length === 1 && title && says) return calledBySurname(words, title, before);
  return {
    as: "name",
    kind: "person",
    name: words,
    sex: kin && kin !== "unknown" ? kin : sexOf(words[0] as string, inner),
    ...(inner ? { title: inner } : kin ? { title: kinOf(segmented, headNoun(tokens, head)) } : {}),
  };
}

/** "**the Regions Party** of the president's rival, Tom Hale": the body speaks, and who is named is whoever it belongs to. */
function isBodyOfSomebody(tokens: readonly Token[], head: Range): boolean {
  const of = slice(tokens, head).findIndex(({ lower }) => OF.has(lower));
  const noun = of > 0 ? (tokens[head[0] + of - 1] as Token) : undefined;
  const owner = tokens[head[1] - 1];
  const isPerson = owner !== undefined && !capital(owner) && isOnePerson(owner.lower);
  const isTold = DETERMINERS.has(tokens[head[0] + of + 1]?.lower ?? "");
  return isPerson && isTold && capital(noun) && bodies.BODIES.has(noun?.lower ?? "");
}

/** "the pollster, **David Lind** of Orlay College": where the name of one ends before where he is from. */
function endBeforeHome(tokens: readonly Token[], head: Range, [from, last]: Range, end: number): number {
  const of = homeEnd(tokens, [from, end]);
  const isOne = !slice(tokens, [head[0], last]).some(({ lower }) => AND.has(lower));
  return isOne && tokens[head[1]]?.text === "," && OF.has(tokens[of]?.lower ?? "") ? of : end;
}

/** "the harbour minister, **Mr Lind**" */
function calledBySurname(name: readonly string[], title: Titled, before: string): ReturnType<typeof namedAfter> {
  const says = people.HONORIFICS.get(before);
  const sex = says && says !== "unknown" ? says : sexOf("", title);
  return { as: "short", kind: "person", name, sex, title, honorific: before.replace(".", "") };
}

/** "the head of the spy agency, **Harrow Watch**", and somewhere "**Harrow Watch** chief Ronan Bell": a body's name, and nobody's. */
const isHeadedElsewhere = (segmented: Segmented, name: Range): boolean =>
  headed(segmented).has(wordsOf(segmented.tokens, name));

/** The names behind which a text tells of their heads and staff, each with and without its first words. */
const headed = onceFor(({ tokens }: Segmented): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [i, { lower }] of tokens.entries()) {
    if (!HEADED.has(lower)) continue;
    const end = tokens[i - 1]?.lower === "'s" ? i - 1 : i;
    for (let first = end - 1; first >= end - LONGEST && capital(tokens[first]); first--)
      found.add(wordsOf(tokens, [first, end]));
  }
  return found;
});

/* Of so many words is a name at most. */
const LONGEST = 5;

/** "Mandal**, police chief, Jason Zieg**": behind the place an office, and behind that its holder. */
export function behindPlace(
  segmented: Segmented,
  [first, end]: Range,
  [from, last]: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "title"> | null {
  const { tokens } = segmented;
  const comma = from < last ? headEnd(tokens, [from, last]) : last;
  const office = tokens[comma - 1];
  if (comma >= last || !office || !people.TITLES.has(office.lower) || /^\p{Lu}/u.test((tokens[from] as Token).text))
    return null;
  if (DETERMINERS.has((tokens[from] as Token).lower) || !slice(tokens, [first, end]).every((token) => capital(token)))
    return null;
  return ownName(segmented, [first, end], false) ? null : namedAfter(segmented, [from, comma], [comma + 1, last]);
}

/** "clerk", "cook": a noun for one person, and none for a body or a place. */
export const isOnePerson = (lower: string): boolean =>
  isSomebody(lower) &&
  !namesSeveral(lower) &&
  ![bodies.BODIES, bodies.STATE_BODIES, people.PLACE_WORDS, KEEPERS].some((nouns) => nouns.has(lower));

/** "**his** rival, Leyla Orsk" */
const opensWithOwner = (tokens: readonly Token[], [first]: Range): boolean =>
  POSSESSIVES.has((tokens[first] as Token).lower);

/** "the mother of the **boy**, Tom Vey": the name may be that of the one who stands before it. */
export const mayNameOther = (tokens: readonly Token[], head: Range): boolean => {
  const noun = headNoun(tokens, head);
  const end = head[1] - 1;
  const isOfOne = slice(tokens, [noun + 1, end]).some(({ lower }) => DETERMINERS.has(lower));
  return noun < end && isOfOne && isOnePerson((tokens[end] as Token).lower);
};

/** "MEC for ports": an office that is not known, if a name known as a person's stands behind it. */
const mayNameHolder = (tokens: readonly Token[], head: Range, { lower }: Token): boolean =>
  !namesSeveral(lower) &&
  !people.DOCUMENTS.has(lower) &&
  slice(tokens, head).some((token) => /^\p{Ll}/u.test(token.text));

/**
 * Nothing but titles and honorifics stands before the name, or words that tell more of the last of them: "**the Rev.** Craig Menner",
 * "**mechanical engineer** Craig Menner", "former **Secretary of State** Ida Menner"; "chairman, CEO **and** president Craig Menner" holds them all.
 */
function opensWith(tokens: readonly Token[], from: number, name: number, [first]: Range): boolean {
  const isThe = THE.has(tokens[from]?.lower ?? "") && ABBREVIATED.test(tokens[from + 1]?.text ?? "");
  const words = slice(tokens, [isThe ? from + 1 : from, name]);
  const isTelling = words.some(({ lower }) =>
    [people.TITLES, people.HONORIFICS, PERSON_NOUNS].some((known) => known.has(lower)),
  );
  return words.every(
    ({ lower, text }, i) =>
      (i > 0 && AND.has(lower) && people.TITLES.has((tokens[first] as Token).lower)) ||
      [people.TITLES, people.HONORIFICS, ONCE_HELD, RANKS].some((known) => known.has(lower)) ||
      (isTelling && (OF.has(lower) ? isOfficeNoun(words[i - 1]) : !isClosed(lower) && i < MOST)) ||
      /^\p{Lu}/u.test(text),
  );
}

/* "the **Rev.** Carl Menner", and not "the ferry, the Queen Anna" */
const ABBREVIATED = /^\p{Lu}\p{Ll}+\.$/u;

/** "the **secretary** of state", and not "the **father** of the king". */
const isOfficeNoun = (token: Token | undefined): boolean =>
  token !== undefined && people.TITLES.has(token.lower) && !people.KIN.has(token.lower);

/* So many words tell more of an office, at most. */
const MOST = 3;

const kinOf = ({ tokens }: Segmented, at: number): Titled => {
  const { start, end, text } = tokens[at] as Token;
  return { title: text, span: [start, end] };
};
