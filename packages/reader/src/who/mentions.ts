import type { Span } from "@according/record";
import { FAMILY_FIRST } from "../en/family-names.ts";
import { DETERMINERS, SUBORDINATORS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { RUNNING } from "../en/offices.ts";
import { BEFORE_GIVEN, HONORIFICS, KIN, OTHER_OFFICE, TITLES } from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { OF, POSSESSIVE_MARKS } from "../en/phrase-words.ts";
import { AND, OF_PLACE_OR_BODY, OPENING_INDEFINITE, SINGLE_INDEFINITE } from "../en/phrases.ts";
import { THIRD_POSSESSIVES } from "../en/pronouns.ts";
import { COURTESY, IN_PASSING, PHRASE_STARTS } from "../en/strangers.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { headAmong } from "../grammar/can-speak.ts";
import { Part } from "../grammar/parts/part.ts";
import { isSomebody } from "../grammar/people.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { tagBodies } from "../names/bodies.ts";
import { type PersonName, tagNames } from "../names/names.ts";
import { familyBefore, plain } from "../names/naming.ts";
import { nameTexts } from "../names/nickname.ts";
import { ownStart } from "../names/own-names.ts";
import { readPhrase } from "../names/phrase.ts";
import { slice } from "../names/phrase-words.ts";
import { placeNameAt } from "../names/place-names.ts";
import { titleAfter, titleBefore } from "../names/titles.ts";
import type { Titled } from "../names/types.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { bearerNamed } from "./bearer.ts";
import { mentionBody } from "./bodies.ts";
import { describedBefore } from "./descriptions.ts";
import { type Entities, type Entity, titleHead } from "./entities.ts";
import { amongNamesakes } from "./named.ts";
import { namedLater } from "./named-later.ts";
import { sameOffice } from "./same-office.ts";
import { sexAgrees } from "./sex.ts";
import { strangers } from "./strangers.ts";

/** Something named in the text, and what to do when the reading has come so far. */
interface Naming {
  readonly first: number;
  readonly mention: () => void;
}

/**
 * Everybody and every body named in the report, whether they speak or not: first who is in it at all, then, with each
 * call, who is mentioned before a place.
 */
export function mentioning(entities: Entities, places: Places): (until: number) => void {
  const { segmented } = places;
  const names = tagNames(segmented);
  for (const { tokens, short } of names)
    if (!short && !isFamilyOfOne(names, segmented, tokens)) introduce(entities, segmented, tokens);
  for (const { surname, sex } of strangers(names, places)) entities.add(surname, "person", -1, sex);
  const inName = new Set<number>();
  for (const { tokens } of names) for (let i = tokens[0]; i < tokens[1]; i++) inName.add(i);
  const bodies = tagBodies(segmented).filter(({ tokens: [, end] }) => !inName.has(end - 1));
  const namings: readonly Naming[] = [
    ...names.map(({ tokens }) => ({ first: tokens[0], mention: () => mentionPerson(entities, places, tokens) })),
    ...bodies.map((body) => ({ first: body.tokens[0], mention: () => mentionBody(entities, places, body) })),
  ].sort((a, b) => a.first - b.first);
  let next = 0;
  return (until) => {
    for (; next < namings.length; next++) {
      const naming = namings[next] as Naming;
      if ((segmented.tokens[naming.first]?.start ?? 0) >= until) return;
      naming.mention();
    }
  };
}

/** "Mr **Lau**" of "Lau Bik Toi", "Karl Lau Sum-yee": a family's name that is one's who is named in full, and no one else's. */
function isFamilyOfOne(names: readonly PersonName[], { tokens }: Segmented, range: Range): boolean {
  const [name = "", ...others] = nameTexts(tokens, range);
  if (others.length > 0 || !FAMILY_FIRST.has(name.toLowerCase())) return false;
  const full = names.map((one) => nameTexts(tokens, one.tokens)).filter((words) => words.length > 1);
  const bearers = full.filter((words) => words.at(-1) === name || familyFirstOf(words) === name);
  const [only] = bearers;
  return only !== undefined && only.at(-1) !== name && bearers.every((words) => words.join() === only.join());
}

function familyFirstOf(words: readonly string[]): string | undefined {
  const isOfThree =
    words.length === 3 &&
    FAMILY_FIRST.has(words[0]?.toLowerCase() ?? "") &&
    words.slice(1).every((word) => sexOfGiven(word.toLowerCase()) === undefined);
  return isOfThree ? words[0] : familyBefore(words);
}

function introduce(entities: Entities, segmented: Segmented, range: Range): void {
  const words = nameTexts(segmented.tokens, range);
  if (isSomebodysKin(segmented, range) ? entities.named(words.join(" ")) : entities.person(words)) return;
  const alone = words.length === 1 ? sexOfGiven(words[0]?.toLowerCase() ?? "") : undefined;
  entities.add(words.join(" "), "person", -1, alone ?? readPhrase(segmented, range).sex);
}

/** "His son, **Bob Trevose**", "Velin's daughter **Liz Velin**": of one name with whom he is told of, and another. */
function isSomebodysKin({ tokens }: Segmented, [first]: Range): boolean {
  const apposed = tokens[first - 1]?.text === ",";
  if (apposed && isKinOf(tokens, first - 2)) return true;
  const kin = apposed ? first - 2 : first - 1;
  const whose = tokens[kin - 1]?.lower ?? "";
  return KIN.has(tokens[kin]?.lower ?? "") && (THIRD_POSSESSIVES.has(whose) || POSSESSIVE_MARKS.has(whose));
}

/* A name has no more words than these. */
const NAME_WORDS = 4;

/** "The **son of Anna Moro**, Bob Trevo": do these words end in whose kin somebody is? */
function isKinOf(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > last - NAME_WORDS && isCapitalised(tokens[at])) at--;
  return at < last && OF.has(tokens[at]?.lower ?? "") && KIN.has(tokens[at - 1]?.lower ?? "");
}

function mentionPerson(entities: Entities, places: Places, range: Range): void {
  const tokens = places.segmented.tokens.slice(...range);
  const words = nameTexts(places.segmented.tokens, range);
  const span: Span = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const full = words.length > 1;
  const isGiven = BEFORE_GIVEN.has(places.segmented.tokens[range[0] - 1]?.lower ?? "");
  const before = describedAs(places, range);
  const called = () => entities.called(words, isGiven).filter((one) => sexAgrees(one, before ?? {}));
  const entity = full
    ? bearerNamed(entities, places.segmented.text, words, span[0])
    : amongNamesakes(called(), span[0], places);
  if (!entity) return;
  const isFirst = full && entity.mentions.length === 0 && entity.lastAt < 0;
  const unnamed =
    (before && (nameFor(entities, entity, before, span[0]) ?? officeOf(entities, places, entity, before, span[0]))) ??
    (isFirst && !before?.title && !tellsWho(before) ? namedLater(entities, places, range, entity) : undefined);
  if (unnamed) entities.rename(unnamed, words, entity.sex);
  const behind = full ? appositionBehind(places.segmented, range[1]) : null;
  const { sex, honorific } = before ?? {};
  const title = before?.title ?? (behind ? titleAfter(places.segmented, behind) : undefined);
  const home = title && homeBehind(places.segmented.tokens, range[1]);
  if (home) (unnamed ?? entity).homes.add(home);
  for (const trade of full ? tradesAbout(places.segmented, range, behind) : []) (unnamed ?? entity).calls.add(trade);
  entities.mention(unnamed ?? entity, {
    span,
    as: full ? "name" : "short",
    ...(title ? { title } : {}),
    ...(sex ? { sex } : {}),
    ...(honorific ? { honorific } : {}),
  });
}

/** "Karl Brandt**, a retired teacher,**", and not the first of three in "Brandt, a teacher, and a clerk": what is said of a name behind it. */
function appositionBehind(segmented: Segmented, end: number): Range | null {
  const { tokens } = segmented;
  if (tokens[end]?.text !== "," || !DETERMINERS.has(tokens[end + 1]?.lower ?? "")) return null;
  const close = phraseEndAmong(segmented, tokens, end + 1);
  const words = tokens.slice(end + 1, close);
  const isClosed = /^[,.]$/.test(tokens[close]?.text ?? "");
  const isOfSeveral = AND.has(tokens[close + 1]?.lower ?? "") && !words.some(({ lower }) => OF.has(lower));
  return isClosed && !isOfSeveral && !IN_PASSING.has(headAmong(words)?.lower ?? "") ? [end + 1, close] : null;
}

/** "retired **plumber** Karl Brandt", "Karl Brandt, a retired **plumber**,": what a name is said to be. */
function tradesAbout({ tokens }: Segmented, [first]: Range, behind: Range | null): readonly string[] {
  const before = tokens.slice(Math.max(0, first - LONGEST_OFFICE), first);
  const heads = [[before, before.length - 1] as const];
  const told = behind ? tokens.slice(...behind) : [];
  const head = headAmong(told);
  if (head) heads.push([told, told.indexOf(head)]);
  return heads.flatMap(([words, at]) => tradeAt(words, at) ?? []);
}

/* "former prime minister" */
const LONGEST_OFFICE = 3;

/** The trade that the last of some words tells: "**plumber**"; a deputy, former or ex-mayor is no mayor. */
function tradeAt(words: readonly Token[], at: number): string | undefined {
  const written = words[at]?.lower ?? "";
  const noun = written.replace(/^ex-/, "");
  if (!PERSON_NOUNS.has(noun) || KIN.has(noun) || IN_PASSING.has(noun)) return undefined;
  const from = words.findLastIndex(({ kind }, i) => i < at && kind !== "word") + 1;
  const isOther = noun !== written || words.slice(from, at).some(({ lower }) => OTHER_OFFICE.has(lower));
  return isOther && OF_PLACE_OR_BODY.has(noun) ? undefined : noun;
}

/** "President Milo Trann **of Talm**" */
function homeBehind(tokens: readonly Token[], end: number): string | undefined {
  const name = OF.has(tokens[end]?.lower ?? "") ? placeNameAt(tokens, end + 1, tokens.length) : undefined;
  return (
    name &&
    slice(tokens, name)
      .map(({ text }) => text)
      .join(" ")
  );
}

interface Before {
  readonly title?: Titled;
  readonly sex?: "male" | "female" | "unknown";
  readonly honorific?: string;
  /** The words of "the **boy**, Mateo Ibarrondo". */
  readonly description?: readonly string[];
}

/** "the **guard**, Tom Vey", and not "ships of the UK, Tom Vey" */
const tellsWho = (before: Before | undefined): boolean => isSomebody(before?.description?.at(-1) ?? "");

/** What stands before a name: "Dr", "Transport Minister", "the mayor,", "his brother,"; not "named her as mayor **after** Ben Holt had resigned". */
function describedAs(places: Places, [name, end]: Range): Before | undefined {
  const { segmented } = places;
  const { tokens, sentences } = segmented;
  const first = beforeHonorific(tokens, name);
  const opening = sentences[places.sentence((tokens[first] as Token).start)]?.tokens[0] ?? 0;
  const comma = tokens[first - 1]?.text === "," ? 1 : 0;
  const from = appositionStart(segmented, opening, first - 1 - comma);
  if (from === null) return undefined;
  const last = tokens[first - 1 - comma] as Token;
  if (SUBORDINATORS.has(last.lower)) return undefined;
  if (comma) {
    const title = mayBeKinOf(tokens, from) ? undefined : titleBefore(segmented, [from, first - 1]);
    const sex = KIN.get(last.lower);
    const words = tokens.slice(from + 1, first - 1).map(({ lower }) => lower);
    const definite = tokens[from]?.lower === "the";
    const says = first < name ? HONORIFICS.get((tokens[name - 1] as Token).lower) : undefined;
    const known = sex ?? (says === "unknown" ? undefined : says);
    return {
      ...(title ? { title } : {}),
      ...(known ? { sex: known } : {}),
      ...(definite ? { description: words } : {}),
    };
  }
  const and = tokens.slice(from, first).findLastIndex(({ lower }) => AND.has(lower));
  const own = Math.max(ownStart(segmented, from, first), from + and + 1);
  const { title, sex, honorific } = readPhrase(segmented, [own, end]);
  return { ...(title ? { title } : {}), sex, ...(honorific ? { honorific } : {}) };
}

/** "**the wife of** the minister, Mary Lind": either may be so named. */
const mayBeKinOf = (tokens: readonly Token[], from: number): boolean =>
  OF.has(tokens[from - 1]?.lower ?? "") && isSomebody(tokens[from - 2]?.lower ?? "");

/** "The minister of mines, **Dr** Mary Lind": where what is said of her before the comma ends. */
const beforeHonorific = (tokens: readonly Token[], name: number): number =>
  HONORIFICS.has(tokens[name - 1]?.lower ?? "") && tokens[name - 2]?.text === "," ? name - 1 : name;

/* A description before a name has no more words than these. */
const LENGTH = 7;

/** Where the noun phrase that ends with a title, honorific, relative or the like begins; null where there is none. */
function appositionStart({ tokens }: Segmented, opening: number, last: number): number | null {
  const { parts } = textGrammar({ tokens });
  if (last < opening || tokens[last]?.kind !== "word" || !/^[\p{L}.-]+$/u.test(tokens[last]?.text ?? "")) return null;
  let from = last;
  while (from > opening && last - from < LENGTH && isInside(tokens, from - 1) && parts[from - 1] !== Part.finite) {
    from--;
    if (PHRASE_STARTS.has((tokens[from] as Token).lower)) return from;
  }
  const titled = tokens.slice(from, last + 1).some(({ lower }) => TITLES.has(lower) || COURTESY.has(lower));
  return titled ? from : null;
}

const isInside = (tokens: readonly Token[], i: number): boolean => {
  const { kind, text, lower } = tokens[i] as Token;
  return (
    (kind === "word" && (PHRASE_STARTS.has(lower) || /^\p{Lu}/u.test(text) || /^[\p{L}-]+$/u.test(text))) ||
    lower === "'s"
  );
};

/** Who was described before and is given a name here: "the boy, Mateo Ibarrondo". */
function nameFor(entities: Entities, named: Entity, { description }: Before, at: number): Entity | undefined {
  const noun = description?.at(-1);
  if (!description || !noun || named.mentions.length > 0) return undefined;
  const unnamed = describedBefore(entities, at, noun).filter(
    ({ kind, name }) => kind === "unnamed" && isDescription(description, plain(name).split(/[\s,]+/)),
  );
  return unnamed.length === 1 ? unnamed[0] : undefined;
}

/** Who was called by an office before whose holder is named here: "Norvian PM …", then "Norvian Prime Minister Dara Voss". */
function officeOf(
  entities: Entities,
  { segmented: { paragraphs }, sentence, paragraph }: Places,
  named: Entity,
  { title }: Before,
  at: number,
): Entity | undefined {
  if (paragraphs[paragraph(at)]?.heading) return undefined;
  if (!title?.of || named.mentions.length > 0 || RUNNING.has(titleHead(title.title))) return undefined;
  const [only, ...others] = entities
    .titled(title.title)
    .filter(({ kind, name }) => kind === "unnamed" && !OPENING_INDEFINITE.test(name) && !SINGLE_INDEFINITE.test(name))
    .filter((entity) => entity.roles.every(({ of }) => of) && sameOffice(entity, title))
    .filter(({ lastAt }) => sentence(lastAt) < sentence(at));
  return others.length === 0 ? only : undefined;
}

/** Does the second description say all that the first does, and make no other office of it? */
const isDescription = (words: readonly string[], name: readonly string[]): boolean =>
  words.every((word) => name.includes(word)) && !name.some((word) => OTHER_OFFICE.has(word) && !words.includes(word));
