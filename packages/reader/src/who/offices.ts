import { BODIES } from "../en/bodies.ts";
import {
  ACTING_BEFORE,
  ACTING_TITLE,
  ANY_SPOKESPERSON,
  CALLED_BY_RANK,
  CALLED_BY_TRADE,
  LEADING_OFFICE,
  PEOPLE_WHO_FIGHT,
  RANKS_OF_TRADE,
  SPOKE_FOR,
  STANDING,
  TWO_OFFICES,
} from "../en/offices.ts";
import { HEADS_OF_STATE, HONORIFICS } from "../en/people.ts";
import { OPENING_INDEFINITE, RELATIVE_TAIL } from "../en/phrases.ts";
import { THE_OTHER } from "../en/references.ts";
import { initialsOf } from "../names/naming.ts";
import { isAnother } from "../names/phrase.ts";
import { samePlace } from "../names/same-place.ts";
import type { Phrase, Titled } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { byCalling } from "./by-calling.ts";
import { byOneOfKind, mentionOf } from "./descriptions.ts";
import { type Entities, type Entity, titleHead } from "./entities.ts";
import { justSpoke, type Lately } from "./lately.ts";
import { ofTheirBody } from "./of-their-body.ts";
import { officialWhoSpoke, onlyHolder } from "./only-holder.ts";
import { byOneMore, isNamedSince } from "./overtaken.ts";
import { mayBeOfParty, partiesIn } from "./party.ts";
import { isSameOffice, sameOffice } from "./same-office.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker, undecided } from "./speaker.ts";

/** "the mayor", "a Northern Front spokesman": the one who holds the office, or a source known by it alone. */
export function fromOffice(scene: Scene, phrase: Phrase, lately: Lately | null): Speaker {
  const { entities, places } = scene;
  const title = ofItsParty(scene, asOneWord(phrase.title as Titled), phrase.span[0]);
  const holders = holdersOf(entities, places, title, phrase.span[0]);
  const isNew = isAnother(phrase) || THE_OTHER.test(phrase.words);
  const known = isNew ? undefined : entities.named(phrase.words);
  if (known) return { ...NOBODY, entity: entities.mention(known, phrase) };
  const [holder] = holders;
  if (TWO_OFFICES.test(phrase.words)) return NOBODY;
  if (!isNew && phrase.definite && holder && holders.length === 1)
    return mayBeAnother(scene, phrase, holder, title)
      ? undecided([{ entity: holder, weight: 1 }])
      : mentionOf(entities, holder, titleHead(title.title), phrase);
  if (!isNew && phrase.definite && holders.length > 1 && !title.of) {
    const [first, ...others] = holders.filter((entity) => holdsOfNothing(entity, title));
    const spoke = standingIn(title.title).length > 0 ? undefined : justSpoke(holders, titleHead(title.title), lately);
    const only = others.length === 0 && first ? first : spoke;
    if (only) return { ...NOBODY, entity: entities.mention(only, phrase) };
    return undecided(holders.map((entity) => ({ entity, weight: 1 })));
  }
  const spoke =
    isNew || !phrase.definite
      ? undefined
      : (ofTheirBody(scene, phrase, title, lately) ??
        (holders.length === 0
          ? (byCalling(scene, phrase) ??
            onlyHolder(scene, phrase, title) ??
            officialWhoSpoke(scene, phrase, title, lately))
          : undefined));
  if (spoke) return { ...NOBODY, entity: entities.mention(spoke, phrase) };
  const entity = entities.add(
    phrase.words
      .replace(RELATIVE_TAIL, "")
      .replace(/^The\b/, "the")
      .replace(OPENING_INDEFINITE, (word) => word.toLowerCase()),
    "unnamed",
    phrase.span[0],
    phrase.sex,
  );
  return { ...NOBODY, entity: entities.mention(entity, phrase) };
}

/** Of a title that says nothing of whose it is: is one more of those told of since, or somebody who may be called so? */
function mayBeAnother(scene: Scene, { span: [at] }: Phrase, holder: Entity, title: Titled): boolean {
  const { entities, places } = scene;
  const head = titleHead(title.title);
  if (head === ANY_SPOKESPERSON && SPOKE_FOR.test(places.segmented.text.slice(holder.lastAt + 1, at))) return true;
  if (head === ANY_SPOKESPERSON && !entities.titled(head).includes(holder) && mayBeOfAnother(scene, holder, at))
    return true;
  return !title.of && (byOneMore(places, holder, head, at) || byOneOfKind(entities, holder, head, at));
}

/** "A **spokesman** denied it. **The rebels** replied. The spokesperson": has another body been told of since, or a whole sentence of others? */
function mayBeOfAnother({ entities, places }: Scene, holder: Entity, at: number): boolean {
  if (places.sentence(at) - places.sentence(holder.lastAt) > 1 || isNamedSince(entities, places, holder, at))
    return true;
  const [first, end] = places.tokens([holder.lastAt + 1, at]) ?? [0, 0];
  return places.segmented.tokens
    .slice(first, end)
    .some(({ lower }) => BODIES.has(lower) || PEOPLE_WHO_FIGHT.has(lower));
}

/** Those spoken of before who hold an office, or whose name stands behind what else its holders are called. */
function holdersOf(entities: Entities, places: Places, title: Titled, at: number): readonly Entity[] {
  const spokenOf = (holders: readonly Entity[]) => holders.filter(({ lastAt }) => lastAt >= 0);
  const holders = spokenOf(entities.titled(title.title).filter((entity) => sameOffice(entity, title)));
  if (holders.length > 0) return thoughtOfSo(places, withoutThoseAmong(holders), title, at);
  const besides = spokenOf(entities.titledAny(offices(title)).filter((entity) => isCalledSo(entity, title)));
  if (besides.length > 0 || title.of) return besides;
  const acting = actingAs(entities, places, title, at);
  if (acting) return [acting];
  return bearersOf(entities, at, RANKS_OF_TRADE.get(titleHead(title.title)));
}

/** Without "Mayor Voss and others", where Mayor Voss is one himself. */
const withoutThoseAmong = (holders: readonly Entity[]): readonly Entity[] =>
  holders.filter(
    ({ kind, name }) => kind !== "group" || !holders.some((one) => one.kind === "person" && name.includes(one.name)),
  );

/** "Acting mayor Tom Hale shut the port. **The mayor** said": the only one who acts as it, told of in the sentence before, where no other holder and no other person has been told of. */
function actingAs(entities: Entities, places: Places, { title }: Titled, at: number): Entity | null {
  const { text } = places.segmented;
  const head = titleHead(title);
  const [only, ...others] = entities.titled(title);
  const isActing = only?.lastAt !== -1 && only?.roles.some((role) => isActingAs(role.title, title));
  if (!only || !isActing || others.length > 0 || !isOfSentenceBefore(places, only, at)) return null;
  if (TWO_CAPITALS.test(text.slice(only.lastAt + 1, at))) return null;
  const told = [...text.slice(0, at).matchAll(new RegExp(`(?<!\\p{L})${head}s?(?!\\p{L})`, "giu"))];
  return told.every(({ index }) => ACTING_BEFORE.test(text.slice(Math.max(0, index - NEAR), index))) ? only : null;
}

/* "after **Max Orn** was suspended": perhaps another who held it. */
const TWO_CAPITALS = /(?<!\p{L})\p{Lu}[\p{L}.]* \p{Lu}/u;

const isOfSentenceBefore = (places: Places, { lastAt }: Entity, at: number): boolean =>
  lastAt >= 0 && places.sentence(at) - places.sentence(lastAt) <= 1;

const isActingAs = (held: string, title: string): boolean =>
  ACTING_TITLE.test(held) && isSameOffice(held.replace(ACTING_TITLE, ""), title);

/* The words of an office before its noun have no more characters than these. */
const NEAR = 40;

/** Heads of what whoever is called by a title may hold. */
function offices({ title, of }: Titled): readonly string[] {
  const head = titleHead(title);
  const byRank = of && title.toLowerCase() === head ? [...(CALLED_BY_RANK.get(head) ?? [])] : [];
  return [...byRank, ...(byRank.length > 0 ? ["minister"] : []), ...(tradesOf(title) ?? [])];
}

/** "the **County boss**": where that is how whoever holds an office is called, it is of no County. */
function asOneWord(titled: Titled): Titled {
  const { title, of, span } = titled;
  const whole = `${of} ${title}`;
  return of && CALLED_BY_TRADE.has(whole.toLowerCase()) ? { title: whole, span } : titled;
}

/** "the **Republican** governor": an office of no place, where only one holds it, told of in the sentence before, of whom it is not said that he is of another party. */
function ofItsParty({ entities, places }: Scene, titled: Titled, at: number): Titled {
  const { title, of = "", span } = titled;
  const [party, ...more] = partiesIn(of);
  if (!party || more.length > 0 || of.includes(" ")) return titled;
  const holders = entities
    .titled(title)
    .filter(({ lastAt, roles }) => lastAt >= 0 && roles.some((role) => isSameOffice(role.title, title)));
  const [only, ...others] = holders.filter(({ mentions }) =>
    mentions.every((mention) => mayBeOfParty(places, mention, party, at)),
  );
  const isOnly = only?.kind === "person" && others.length === 0 && holders.length === 1;
  return isOnly && isOfSentenceBefore(places, only, at) ? { title, span } : titled;
}

/** Of "county boss" as of "lawmaker": what else whoever is called so holds. */
const tradesOf = (title: string): ReadonlySet<string> | undefined =>
  CALLED_BY_TRADE.get(title.toLowerCase()) ?? CALLED_BY_TRADE.get(titleHead(title));

/** The president of Norvia is "the Norvian leader"; the head of a bank is no leader of Norvia. */
function isCalledSo({ roles }: Entity, { title, of }: Titled): boolean {
  const head = titleHead(title);
  const trades = tradesOf(title);
  return roles.some(({ title: held, of: whose }) => {
    if (trades?.has(titleHead(held)) && !of) return true;
    if (!of || !whose || !(samePlace(of, whose) || initialsOf(whose, "organisation").includes(of))) return false;
    if (trades?.has(titleHead(held))) return true;
    const plainly = held.toLowerCase();
    return (CALLED_BY_RANK.get(head)?.has(plainly) ?? false) || (head === "leader" && LEADING_OFFICE.test(plainly));
  });
}

/**
 * "the **far-right** minister": those of an office who were called so; who was not, only where nobody and nothing else was. Of two
 * so called it is not told which.
 */
function thoughtOfSo(
  { segmented: { text } }: Places,
  holders: readonly Entity[],
  { title }: Titled,
  at: number,
): readonly Entity[] {
  const standing = standingIn(title);
  const told = text.slice(Math.max(0, at - REACH), at).toLowerCase();
  if (!standing.some((word) => told.includes(word))) return holders;
  const isThought = (role: Entity["roles"][number]): boolean => {
    const words = `${role.of ?? ""} ${role.title}`.toLowerCase().split(" ");
    return standing.every((word) => words.includes(word));
  };
  return holders.filter(({ roles }) => roles.some(isThought));
}

/** "far-right" of "far-right minister". */
const standingIn = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .split(" ")
    .slice(0, -1)
    .filter((word) => STANDING.has(word));

/** "the president": **President** Voss sooner than Moro, the president *of a bank*. */
const holdsOfNothing = (entity: Entity, { title }: Titled): boolean =>
  HEADS_OF_STATE.has(titleHead(title)) && entity.roles.some((role) => isSameOffice(role.title, title) && !role.of);

/* How far back whoever is called by his rank may stand, in characters. */
const REACH = 3000;

/** Before whose names one of these ranks stood lately. */
const bearersOf = (entities: Entities, at: number, ranks: ReadonlySet<string> = new Set()): readonly Entity[] =>
  ranks.size === 0
    ? []
    : [...new Set(entities.before(at, REACH).map(({ entity }) => entity))].filter(({ honorifics }) =>
        [...ranks].some((rank) => honorifics.has(rank)),
      );

/** "the **sheikh**": the only one before whose name it stood. Null where the words are no such rank. */
export function fromRank(entities: Entities, phrase: Phrase): Speaker | null {
  const rank = /^the (\p{Ll}+)$/iu.exec(phrase.head)?.[1]?.toLowerCase();
  if (!rank || !HONORIFICS.has(rank)) return null;
  const bearers = bearersOf(entities, phrase.span[0], new Set([rank]));
  if (bearers.length !== 1) return bearers.length ? undecided(bearers.map((entity) => ({ entity, weight: 1 }))) : null;
  return { ...NOBODY, entity: entities.mention(bearers[0] as Entity, { span: phrase.span, as: "role" }) };
}
