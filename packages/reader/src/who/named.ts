import type { Span } from "@according/record";
import { FAMILY_FIRST } from "../en/family-names.ts";
import { BEFORE_GIVEN, HEADS_OF_STATE, KIN } from "../en/people.ts";
import {
  COURTESY_NAME,
  ELDER,
  ELDER_OR_YOUNGER,
  ENDS_IN_AGE,
  GOES_ON,
  HIS_KIN,
  INTRODUCED,
  PLAIN_HONORIFICS,
} from "../en/strangers.ts";
import { ONE_OF_MANY_BEHIND } from "../en/two-of-a-name.ts";
import type { Attribution, Segmented } from "../layers.ts";
import { nameWords, plain, suffixOf, surnameOf } from "../names/naming.ts";
import { sexOf } from "../names/persons.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { bearerNamed } from "./bearer.ts";
import { type Entities, type Entity, titleHead } from "./entities.ts";
import { namedLater, officerNamedLater } from "./named-later.ts";
import { sexAgrees } from "./sex.ts";
import { NOBODY, type Previous, place, type Speaker, undecided } from "./speaker.ts";

/** A full name is itself; a single name is the one person so named, or undecided among namesakes. */
export function fromName(
  entities: Entities,
  phrase: Phrase,
  attribution: Attribution,
  previous: Previous | null,
  places: Places,
): Speaker {
  const { text } = places.segmented;
  const at = text.indexOf(phrase.name.join(" "), phrase.span[0]);
  const isWritten = phrase.name.length > 1 && at >= 0 && at < phrase.span[1];
  const known = isWritten ? bearerNamed(entities, text, phrase.name, at) : entities.person(phrase.name);
  if (known === null) return undecided(entities.bearers(phrase.name).map((entity) => ({ entity, weight: 1 })));
  const described =
    phrase.name.length > 1 && (known?.mentions ?? []).every(({ span }) => span[0] >= phrase.span[0])
      ? (unnamedBefore(places.segmented, phrase, attribution, previous) ??
        (known && !phrase.title ? undefined : laterNamed(entities, phrase, places)))
      : null;
  if (described) entities.rename(described, phrase.name, phrase.sex);
  if (entities.called(phrase.name).length > 0 && !known) return fromPartOfName(entities, phrase, places, previous);
  if (phrase.name.length === 1) return fromPartOfName(entities, phrase, places, previous);
  const entity = known ?? described ?? entities.add(phrase.name.join(" "), "person", phrase.span[0], phrase.sex);
  return { ...NOBODY, entity: entities.mention(entity, phrase) };
}

/** Whoever was described before: by an office, or by nothing but the verb behind the name. */
function laterNamed(entities: Entities, phrase: Phrase, places: Places): Entity | undefined {
  if (phrase.title) return officerNamedLater(entities, places, phrase);
  const range = phrase.words === phrase.name.join(" ") && places.tokens(phrase.span);
  return range ? namedLater(entities, places, range, phrase) : undefined;
}

function fromPartOfName(entities: Entities, phrase: Phrase, places: Places, previous: Previous | null): Speaker {
  const name = phrase.name.join(" ");
  const isGiven = BEFORE_GIVEN.has(phrase.honorific ?? "");
  const called = entities.called(phrase.name, isGiven);
  const possible = called.filter((entity) => !isRuledOutAsHead(entity, phrase, places));
  const namesakes = toldApart(isIntroduced(phrase, places) ? possible.filter(bearsLast(name)) : possible, phrase);
  const chosen =
    ELDER_OR_YOUNGER.test(phrase.words) && namesakes.length > 1
      ? null
      : (bearerWhoSpoke(namesakes, name, previous, places, phrase.span[0]) ??
        amongNamesakes(namesakes, phrase.span[0], places));
  if (!chosen && namesakes.length > 1)
    return undecided(namesakes.map((entity) => ({ entity, weight: Math.max(entity.mentions.length, 1) })));
  const sex = phrase.sex === "unknown" ? sexOf(name, undefined) : phrase.sex;
  const written = called.length > 0 && namesakes.length === 0 && COURTESY_NAME.test(phrase.words) ? phrase.words : name;
  const known = entities.named(written);
  const same = known && sexAgrees(known, phrase) ? known : undefined;
  const entity = chosen ?? same ?? entities.add(written, "person", phrase.span[0], sex);
  return { ...NOBODY, entity: entities.mention(entity, phrase) };
}

/** "**Oskar, a 36-year-old broker,** said", "85-year-old Maria": who is told of as somebody new is not whoever has the given name. */
function isIntroduced({ name: [name = ""], span }: Phrase, { segmented: { text } }: Places): boolean {
  const at = text.indexOf(name, span[0]);
  return (
    INTRODUCED.test(text.slice(at + name.length, at + name.length + BEHIND)) ||
    ENDS_IN_AGE.test(text.slice(Math.max(0, at - BEHIND), at))
  );
}

/** "Daniel Holt, **a member of** the port council, spoke. **President** Holt of Norvia": no head of state comes in so. */
const isRuledOutAsHead = ({ mentions, name }: Entity, { title }: Phrase, { segmented: { text } }: Places): boolean =>
  title !== undefined &&
  HEADS_OF_STATE.has(titleHead(title.title)) &&
  mentions.some(({ span, as }) => {
    const at = as === "name" ? text.indexOf(name, span[0]) : -1;
    return at >= 0 && at < span[1] && ONE_OF_MANY_BEHIND.test(text.slice(at + name.length, at + name.length + LONG));
  });

/* So many characters have room for what somebody is. */
const LONG = 60;

/* So many characters behind a name, and before it, tell whether it is new. */
const BEHIND = 16;

const bearsLast =
  (name: string) =>
  ({ name: full }: Entity): boolean =>
    nameWords(full).length < 2 || surnameOf(nameWords(full)) === plain(name);

/** Those of several who bear the name whom a title, an honorific or "the younger" before it does not rule out. */
function toldApart(namesakes: readonly Entity[], phrase: Phrase): readonly Entity[] {
  const possible = namesakes.filter((entity) => sexAgrees(entity, phrase));
  const { honorific, title, words } = phrase;
  const suffix = /\byounger\b/i.test(words) ? "jr" : ELDER.test(words) ? "sr" : "";
  const signs: ((entity: Entity) => boolean)[] = [
    ({ honorifics }) => honorific !== undefined && !PLAIN_HONORIFICS.has(honorific) && honorifics.has(honorific),
    ({ roles }) => title !== undefined && roles.some((role) => plain(role.title) === plain(title.title)),
    ({ name: full }) => suffix !== "" && suffixOf(nameWords(full)) === suffix,
  ];
  for (const sign of signs) if (possible.filter(sign).length === 1) return possible.filter(sign);
  return possible;
}

/* How many times as often one of two namesakes must have been mentioned for a bare name to be his. */
const DOMINANCE = 3;

/* And how many, if others of the name stand near. */
const OVERWHELMING = 8;

/**
 * Who a name that several bear means here: the only one mentioned so far; or the one the report is about, if the others
 * are not named in this paragraph or the one before; else nobody. Where the family's name stands first, it is no longer his since another
 * was named in full.
 */
export function amongNamesakes(namesakes: readonly Entity[], at: number, places: Places): Entity | null {
  if (namesakes.length <= 1) return namesakes[0] ?? null;
  const mentioned = namesakes.filter(({ mentions }) => mentions.some(({ span }) => span[0] < at));
  if (mentioned.length === 1) return mentioned[0] as Entity;
  const here = places.paragraph(at);
  const near = mentioned.filter((entity) => entity.named >= 0 && here - places.paragraph(entity.named) <= 1);
  const [first, second] = [...mentioned].sort((a, b) => b.mentions.length - a.mentions.length);
  if (!first || !second) return null;
  const bearer = bearerOf(mentioned);
  const another = (one: Entity) =>
    areOfFamily(mentioned) && mentioned.some(({ named }) => named > lastCalled(one, places));
  if (another(bearer ?? first)) return null;
  if (bearer && near.every((entity) => entity === bearer || cameAsRelative(entity, places))) return bearer;
  if (bearer && bearer !== first) return null;
  const dominant = first.mentions.length >= DOMINANCE * second.mentions.length ? first : null;
  if (near.length === 1 && near[0] === first && first.mentions.length > second.mentions.length) return first;
  return near.length === 0 || first.mentions.length >= OVERWHELMING * second.mentions.length ? dominant : null;
}

/**
 * "Kim Dae-sik has resigned. Kim Hyun-jae said A. **Kim** said B": where the family's name stands first in all of their names,
 * whoever of them has just spoken, if no other was told of since.
 */
function bearerWhoSpoke(
  namesakes: readonly Entity[],
  name: string,
  previous: Previous | null,
  places: Places,
  at: number,
): Entity | null {
  if (
    !previous ||
    namesakes.length < 2 ||
    !shareFirstName(namesakes) ||
    nameWords(namesakes[0]?.name ?? "")[0] !== name
  )
    return null;
  const { source, cue, content } = previous.attribution;
  const from = Math.min(...[...source, ...cue, ...content].map(([start]) => start));
  const spoke = namesakes.find((one) => one === previous.entity);
  if (!spoke || places.paragraph(at) - places.paragraph(previous.at) > 1) return null;
  return namesakes.every((other) => other === spoke || other.lastAt < from) ? spoke : null;
}

/* "Kim Dae-sik", "Kim Hyun-jae" */
const areOfFamily = (namesakes: readonly Entity[]): boolean =>
  shareFirstName(namesakes) && FAMILY_FIRST.has((nameWords(namesakes[0]?.name ?? "")[0] ?? "").toLowerCase());

/** Where the reporter last called somebody by name. */
const lastCalled = ({ mentions }: Entity, places: Places): number =>
  mentions.findLast(({ as, span }) => (as === "name" || as === "short") && !places.quoted(span[0]))?.span[0] ?? -1;

const shareFirstName = ([first, ...others]: readonly Entity[]): boolean =>
  others.every(({ name }) => nameWords(name)[0] === nameWords(first?.name ?? "")[0]);

/** Who was called by the bare name before any namesake of his came into the report: it stays his. */
function bearerOf(namesakes: readonly Entity[]): Entity | null {
  const [bearer] = [...namesakes].sort((a, b) => a.firstShort - b.firstShort) as [Entity];
  return namesakes.every((other) => other === bearer || bearer.firstShort < other.firstAt) ? bearer : null;
}

/** "Voss said his cousin, **Rashid Voss**, was missing": who came in as a relative of somebody else. */
const cameAsRelative = ({ firstAt }: Entity, { segmented: { text } }: Places): boolean =>
  KIN.has(HIS_KIN.exec(text.slice(Math.max(0, firstAt - NAMED_BEHIND), firstAt))?.[1] ?? "");

/* "his late great-grandmother, " has no more characters. */
const NAMED_BEHIND = 40;

/** "A former envoy said … Ilan Moro, who …, added": a description just before, and a name that goes on with "added"; an office of his own is another's. */
function unnamedBefore(
  { text }: Segmented,
  phrase: Phrase,
  attribution: Attribution,
  previous: Previous | null,
): Entity | null {
  if (previous?.entity.kind !== "unnamed") return null;
  const cue = attribution.cue.map(([start, end]) => text.slice(start, end)).join(" ");
  const source = text.slice(...(attribution.source[0] as Span));
  const description = text.slice(...(previous.attribution.source[0] as Span));
  const between = text.slice(previous.at, place(attribution));
  const breaks = between.match(/\n+/g)?.length ?? 0;
  const saysMore = /, who /.test(source);
  const goesOn = GOES_ON.test(`${cue} ${source}`) && (saysMore || (breaks === 0 && !phrase.title));
  if (!goesOn && !(saysMore && nounInCommon(description, source))) return null;
  return breaks <= 1 ? previous.entity : null;
}

/** "a former head of the intelligence **service**" and "Ilan Moro, who left the **service**" */
const nounInCommon = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().match(/\p{L}{5,}/gu));
  words.delete("former");
  return (b.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []).some((word) => words.has(word));
};
