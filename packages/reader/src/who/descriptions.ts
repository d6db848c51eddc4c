import { KINDS_OF_OFFICE } from "../en/offices.ts";
import { KIN } from "../en/people.ts";

import {
  A_OR_ONE,
  BY_SEVERAL_WORDS,
  KIN_NAMED,
  KIN_NOUN,
  MODIFIERS,
  OF_SEVERAL,
  PLURAL_NAME,
  POINTED_NOUN,
  WITH_HIS_NAME,
  WITH_OTHERS,
} from "../en/references.ts";
import { sexOfNoun } from "../names/described.ts";
import { plain } from "../names/naming.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import type { Entities, Entity } from "./entities.ts";
import { justSpoke, type Lately } from "./lately.ts";
import { byOneMore } from "./overtaken.ts";
import { NOBODY, type Speaker, undecided } from "./speaker.ts";

/** How far back a description may reach, in characters. */
const REACH = 3000;

/**
 * "the official", "the boy", "the people": whoever was described with this noun before; of several whoever has just spoken, and
 * else nobody. Null where nobody was, or the words do not go back to anybody.
 */
export function fromDescription(
  entities: Entities,
  phrase: Phrase,
  lately: Lately | null,
  places: Places,
): Speaker | null {
  const noun = POINTED_NOUN.exec(phrase.head)?.[1]?.toLowerCase().replace(/^ex-/, "");
  if (!noun) return null;
  const fits = withoutPartOfOther(describedBefore(entities, phrase.span[0], noun));
  if (fits.length === 0) return null;
  const meant = fits.length > 1 ? !OF_SEVERAL.test(phrase.head) && justSpoke(fits, noun, lately) : fits[0];
  if (!meant || byOneMore(places, meant, noun, phrase.span[0]))
    return undecided(fits.map((entity) => ({ entity, weight: 1 })));
  return mentionOf(entities, meant, noun, { span: phrase.span, as: "role" });
}

/**
 * "**A ferry agent** named Oskar called it late. **The ferry agent** said", "a Norvian **fact sheet**", then "the fact sheet": the only
 * one that was brought in by the same words; null where none was, or more than one, or one more has been told of since.
 */
export function asBroughtIn(
  entities: Entities,
  { head, kind, span: [at], ...phrase }: Phrase,
  places: Places,
): Speaker | null {
  const words = BY_SEVERAL_WORDS.exec(head)?.[1]?.toLowerCase();
  if (!words || !(kind === "unnamed" || kind === "document")) return null;
  const said = entities.before(at, REACH).map(({ entity, mention: { span } }) => ({
    entity: entity.same ?? entity,
    told: places.segmented.text.slice(...span),
  }));
  const so = said.filter(({ told }) => told.toLowerCase().includes(words));
  const [only, ...others] = new Set(so.map(({ entity }) => entity));
  const noun = words.split(" ").at(-1) ?? words;
  if (!only || others.length > 0 || !so.some(({ told }) => isBroughtInBy(told, words))) return null;
  if (only.kind !== kind && !so.some(({ told }) => WITH_HIS_NAME.test(told))) return null;
  if (byOneMore(places, only, noun, at)) return null;
  if (
    places.segmented.text
      .slice(only.lastAt + 1, at)
      .toLowerCase()
      .includes(words)
  )
    return undecided([{ entity: only, weight: 1 }]);
  return { ...NOBODY, entity: entities.mention(only, { ...phrase, span: [at, at + head.length] }) };
}

/** "A ferry agent named Oskar", "a Norvian Council fact sheet": behind an article, with no more words before than those of a name. */
function isBroughtInBy(told: string, words: string): boolean {
  const [before = "", behind = "?"] = told.split(new RegExp(words, "i"));
  return /^(?:[Aa]n?|[Oo]ne) (?:\p{Lu}[\p{L}-]* )*$/u.test(before) && /^(?:$|, | (?!and )\p{Ll})/u.test(behind);
}

/**
 * "one of them": of the several named together last, and it is not said which: "two diplomats", or the people of one sentence.
 * One person alone is not several.
 */
export function fromSeveral(entities: Entities, { span: [at] }: Phrase, { sentence }: Places): Speaker {
  const bySentence = Map.groupBy(entities.before(at, NEAR), ({ mention: { span } }) => sentence(span[0]));
  for (const here of [...bySentence.keys()].sort((a, b) => b - a)) {
    const named = [...new Set((bySentence.get(here) ?? []).map(({ entity }) => entity))];
    const people = named.filter(({ kind }) => kind === "person");
    const several = [...named.filter(areMany), ...(people.length > 1 ? people : [])];
    if (several.length > 0) return undecided(several.map((entity) => ({ entity, weight: 1 })));
  }
  return NOBODY;
}

const NEAR = 400;

/** "Two diplomats", "residents", "a doctor and a nurse", not "the head of operations": several people under one name. */
export const areMany = ({ kind, name }: Entity): boolean =>
  kind === "group" ||
  (kind === "unnamed" && (WITH_OTHERS.test(name) || (!/^an? /.test(name) && PLURAL_NAME.test(describedHead(name)))));

/** Who was described lately with this noun: "a senior customs **official** who …", or holds it as a role. */
export function describedBefore(entities: Entities, at: number, noun: string): readonly Entity[] {
  const near = new Set(entities.before(at, REACH).map(({ entity }) => entity));
  return [...near].filter(
    (entity) =>
      (entity.kind === "unnamed" || entity.kind === "group" || entity.kind === "person") &&
      (describedHead(entity.name) === noun ||
        (entity.kind !== "group" && entity.calls.has(noun)) ||
        entity.roles.some(({ title }) => plain(title).split(" ").at(-1) === noun)),
  );
}

/**
 * Who is meant by a noun that describes somebody told of before; of several named together the one whose noun it is: "**A senior official** and
 * others said … The official said"; nobody, where it cannot be told which.
 */
export function mentionOf(
  entities: Entities,
  meant: Entity,
  noun: string,
  said: Pick<Phrase, "span" | "as"> & Partial<Phrase>,
): Speaker {
  const mention = (entity: Entity): Speaker => ({ ...NOBODY, entity: entities.mention(entity, said) });
  const all = meant.name.split(WITH_OTHERS);
  if (all.length < 2) return mention(meant);
  const [own, ...others] = all.filter((one) => [noun, `${noun}s`].includes(describedHead(one)));
  if (!own || others.length > 0 || !A_OR_ONE.has(own.split(" ")[0]?.toLowerCase() ?? "")) return NOBODY;
  return mention(entities.named(own) ?? entities.add(own, "unnamed", said.span[0], said.sex ?? "unknown"));
}

/** "official" of "a senior customs official who spoke on …". */
export function describedHead(name: string): string {
  const words = plain(name).replace(/,.*$/, "").split(" ");
  const end = words.findIndex((word, i) => i > 0 && MODIFIERS.has(word));
  return (end < 0 ? words.at(-1) : words[end - 1]) ?? "";
}

/** "An official confirmed it. **A special agent** said … The official": has somebody of no name spoken since who may be called so too? */
export function byOneOfKind(entities: Entities, { lastAt }: Entity, noun: string, at: number): boolean {
  const kinds = KINDS_OF_OFFICE.get(noun);
  if (!kinds) return false;
  return entities
    .before(at, at - lastAt)
    .some(({ entity: { kind, name } }) => kind === "unnamed" && kinds.has(describedHead(name)));
}

/** Without "**a source**, who", if all that is said of them stands in "**a source, who gave no name,**": one, told of twice. */
const withoutPartOfOther = (fits: readonly Entity[]): readonly Entity[] =>
  fits.filter((one) => one.kind !== "unnamed" || !fits.some((other) => other !== one && standsWithin(one, other)));

/** Do all words for the first stand in longer ones for the second? */
export const standsWithin = ({ mentions }: Entity, other: Entity): boolean =>
  mentions.every(({ span: [start, end] }) =>
    other.mentions.some(({ span }) => span[0] <= start && end <= span[1] && end - start < span[1] - span[0]),
  );

/** "her husband": who was called so before, else nobody. Null where the words name no relative. */
export function fromKin(entities: Entities, phrase: Phrase): Speaker | null {
  const noun = KIN_NOUN.exec(phrase.head)?.[1]?.toLowerCase();
  if (!noun || !KIN.has(noun)) return null;
  const fits = describedBefore(entities, phrase.span[0], noun);
  return fits.length === 1
    ? { ...NOBODY, entity: entities.mention(fits[0] as Entity, { span: phrase.span, as: "role" }) }
    : NOBODY;
}

/** "her husband **Ivo**": who has that name. Null where the words name no relative so. */
export function fromKinNamed(entities: Entities, { words, span }: Phrase): Speaker | null {
  const [, noun = "", name = ""] = KIN_NAMED.exec(words) ?? [];
  if (!KIN.has(noun)) return null;
  const [called, ...others] = entities.called([name]);
  if (others.length > 0) return null;
  const sex = sexOfNoun(noun);
  const meant = called ?? entities.add(name, "person", span[0], sex);
  return { ...NOBODY, entity: entities.mention(meant, { span, as: "short" }) };
}
