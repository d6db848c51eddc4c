import type { Span } from "@according/record";
import { BODY_CLASSES } from "../en/bodies.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { IN } from "../en/links.ts";
import { KIN, PEOPLE_NOUNS, TITLES, UNNAMED } from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { FEMALE_PRONOUNS, INDEFINITE, MALE_PRONOUNS } from "../en/phrases.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import { WHO } from "../en/statements.ts";
import {
  AGAINST,
  BASED,
  COURTESY,
  IS_ONE_MORE,
  NO_NAME_YET,
  OF_SOMEBODY,
  ONE_BESIDE,
  SUMMING_UP,
} from "../en/strangers.ts";
import { isDoingPart, Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Sex } from "../language-words.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { sexOfNoun } from "../names/described.ts";
import type { Phrase, Titled } from "../names/types.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { loweredIn } from "../text/words.ts";
import { areMany, describedHead } from "./descriptions.ts";
import type { Entities, Entity, Logged } from "./entities.ts";
import { sexAgrees } from "./sex.ts";

/**
 * Who was described where the report opens and gets his name here: "**The head of the Harbour Service** has said …. Ken Orsk
 * said …". Whoever is named in full for the first time, and speaks without a word of who he is, has been described, in a report
 * whose first sentence sums up what one person of no name *has* said; "the mayor **said** …. Dina Falk said …" may be two.
 */
export function namedLater(
  entities: Entities,
  places: Places,
  name: Range,
  { sex }: { readonly sex: Sex },
): Entity | undefined {
  const { segmented } = places;
  const at = segmented.tokens[name[0]]?.start ?? 0;
  if (!standsFirst(places, name) || !goesOnSaying(segmented, name[1])) return undefined;
  const before = places.sentence(at) - 1;
  if (isOfHeading(segmented, before) || isOfHeading(segmented, before + 1)) return undefined;
  const near = entities.before(at, REACH).filter(({ mention: { span } }) => places.sentence(span[0]) === before);
  const described = [...new Set(near.map(({ entity }) => entity))].filter(({ kind }) => kind === "unnamed");
  const [only, ...others] = described;
  if (!only || others.length > 0 || areMany(only) || IS_ONE_MORE.test(only.name)) return undefined;
  if (OF_SOMEBODY.test(only.name) || !hasTrade(only)) return undefined;
  const spans = near.filter(({ entity }) => entity === only).map(({ mention: { span } }) => span);
  const from = spans[0]?.[0] ?? at;
  if (!opensReport(segmented, before) || !spans.some((span) => hasSpoken(places, span))) return undefined;
  if (near.some(({ entity: { kind }, mention: { span } }) => kind === "person" && span[0] < from)) return undefined;
  return sexAgrees(only, { sex }) && !tellsOfAnother(places, before, spans) ? only : undefined;
}

/**
 * "**A Harvest councillor** has said …. Harvest Balmore councillor **Sarah Bunt** said": who was described by office and body where the
 * report opens, and summed up; the first who is named with that office in that body is meant.
 */
export function officerNamedLater(entities: Entities, places: Places, phrase: Phrase): Entity | undefined {
  const { title, sex, span } = phrase;
  const { segmented } = places;
  const [opening] = segmented.sentences[places.sentence(span[0])]?.span ?? [0];
  if (!title?.of || opening !== span[0] || !goesOnSaying(segmented, places.tokens(span)?.[1] ?? 0)) return undefined;
  const described = entities.before(span[0], REACH).filter(({ entity }) => isOfficerOf(entity, title));
  const [told] = described;
  if (!told || described.some(({ entity }) => entity !== told.entity)) return undefined;
  const lead = places.sentence(told.mention.span[0]);
  const isLead = opensReport(segmented, lead) && hasSpoken(places, told.mention.span);
  if (!isLead || !INDEFINITE.has(firstWord(places, told.mention.span))) return undefined;
  const isHimself = sexAgrees(told.entity, { sex }) && !tellsOfOtherSex(places, lead, sex);
  return isHimself ? told.entity : undefined;
}

/** Somebody of no name who holds the same office, in the same body or in one of which it is a part: "Harvest" of "Harvest Balmore". */
function isOfficerOf({ kind, same, roles }: Entity, { title, of: body = "" }: Titled): boolean {
  const held = body.toLowerCase().split(" ");
  const isPartOf = (of: string): boolean =>
    of
      .toLowerCase()
      .split(" ")
      .every((word) => held.includes(word));
  const isSame = ({ title: called, of }: Entity["roles"][number]): boolean =>
    called.toLowerCase() === title.toLowerCase() && of !== undefined && isPartOf(of);
  return kind === "unnamed" && !same && roles.some(isSame);
}

/** Is a pronoun in a sentence of the other sex: of *she*, where it is not known? */
function tellsOfOtherSex({ segmented: { text, sentences } }: Places, index: number, sex: Sex): boolean {
  const others = sex === "female" ? MALE_PRONOUNS : FEMALE_PRONOUNS;
  return loweredIn(text, sentences[index]?.span ?? [0, 0]).some((word) => others.has(word));
}

const firstWord = ({ segmented: { text } }: Places, [from, to]: Span): string =>
  text.slice(from, to).split(" ", 1)[0]?.toLowerCase() ?? "";

/**
 * "**A charity in Dolna** has warned that …. Norvia Aid, based there, said": the body that was told of without a name where the report
 * opens, if the first that is named has a name for such a one and is told to be somewhere; "Corvin Bank said" may be one that answers.
 */
export function bodyNamedLater(entities: Entities, places: Places, name: Range): Entity | undefined {
  const { segmented } = places;
  const at = segmented.tokens[name[0]]?.start ?? 0;
  const behind = behindWhatItIs(segmented.tokens, name[1]);
  if (behind === name[1] || !standsFirst(places, name) || !goesOnSaying(segmented, behind)) return undefined;
  const before = places.sentence(at) - 1;
  if (isOfHeading(segmented, before) || isOfHeading(segmented, before + 1) || !opensReport(segmented, before))
    return undefined;
  const near = entities.before(at, REACH).filter(({ mention: { span } }) => places.sentence(span[0]) === before);
  const unnamed = near.filter(({ entity }) => NO_NAME_YET.test(entity.name));
  const [told, ...others] = unnamed.filter((one) => !unnamed.some((other) => standsInLonger(one, other)));
  const noun = told && describedHead(told.entity.name);
  const last = segmented.tokens[name[1] - 1]?.lower ?? "";
  if (!told || !noun || others.some(({ entity }) => entity !== told.entity) || !hasSpoken(places, told.mention.span))
    return undefined;
  if (ONE_BESIDE.test(segmented.text.slice(...(segmented.sentences[before]?.span ?? [0, 0])))) return undefined;
  return noun === last || BODY_CLASSES.get(noun)?.has(last) ? told.entity : undefined;
}

const standsInLonger = ({ mention: { span: inner } }: Logged, { mention: { span } }: Logged): boolean =>
  span[0] <= inner[0] && inner[1] <= span[1] && inner[1] - inner[0] < span[1] - span[0];

/** "Norvia Aid**, based in Dolna,** said" */
function behindWhatItIs(tokens: readonly Token[], end: number): number {
  return tokens[end]?.text === "," && BASED.has(tokens[end + 1]?.lower ?? "") ? behindInserted(tokens, end) : end;
}

/** Behind what stands between two commas, the first of them here; here where it does not close soon. */
function behindInserted(tokens: readonly Token[], end: number): number {
  const close = tokens.slice(end + 1, end + CLAUSE).findIndex(({ text }) => text === ",");
  return close < 0 ? end : end + 2 + close;
}

const REACH = 1500;

/** The name opens its sentence, or stands behind what is fronted or quoted there. */
function standsFirst({ segmented: { tokens, sentences }, sentence }: Places, [first]: Range): boolean {
  const { start } = tokens[first] as Token;
  const opening = sentences[sentence(start)]?.tokens[0] ?? 0;
  const before = tokens[first - 1]?.lower ?? "";
  const from = COURTESY.has(before) || DETERMINERS.has(before) ? first - 1 : first;
  return from === opening || (from > opening && /^[,”"]$/.test(tokens[from - 1]?.text ?? ""));
}

/** "said", "has warned", ", who was appealing, said": a verb of saying that contradicts nobody, and no deed. */
function goesOnSaying(segmented: Segmented, end: number): boolean {
  const { tokens, parts } = textGrammar(segmented);
  let at = behindClause(tokens, end);
  while (parts[at] === Part.auxiliary || parts[at] === Part.adverb) at++;
  const forms = CUE_FORMS.get(tokens[at]?.lower ?? "") ?? [];
  return (
    isDoingPart(parts[at]) &&
    forms.some(
      ({ entry: { speech, lemma, particle } }) =>
        speech && !AGAINST.has(lemma) && (!particle || tokens[at + 1]?.lower === particle),
    )
  );
}

/** Only headings stand before it. */
const opensReport = (segmented: Segmented, index: number): boolean =>
  Array.from({ length: index }, (_, i) => i).every((i) => isOfHeading(segmented, i));

/** "The head of the Harbour Service **has said**" */
function hasSpoken(places: Places, span: Span): boolean {
  const { tokens, parts } = textGrammar(places.segmented);
  const end = places.tokens(span)?.[1] ?? 0;
  let at = behindClause(tokens, end);
  if (tokens[at]?.lower !== SUMMING_UP) return false;
  do at++;
  while (parts[at] === Part.adverb);
  return isDoingPart(parts[at]);
}

const isOfHeading = ({ sentences, paragraphs }: Segmented, index: number): boolean =>
  paragraphs[sentences[index]?.paragraph ?? 0]?.heading === true;

/** "a former **minister**", and not "a **number** of candidates" */
const hasTrade = ({ name, roles }: Entity): boolean =>
  roles.length > 0 || PEOPLE.some((nouns) => nouns.has(describedHead(name)));

const PEOPLE = [KIN, PEOPLE_NOUNS, PERSON_NOUNS, TITLES, UNNAMED];

const YEAR = /^\d{4}$/;

/* Words of a clause that says more of a name. */
const CLAUSE = 20;

/** "Dara Voss**, who left in May,** said", "the minister in the war **in 2006** said": behind what is said of a name, if it is no office. */
function behindClause(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1];
  if (IN.has(tokens[end]?.lower ?? "") && YEAR.test(next?.text ?? "")) return end + 2;
  const isTold = WHO.has(next?.lower ?? "") || /^\d+$/.test(next?.text ?? "");
  return tokens[end]?.text === "," && isTold ? behindInserted(tokens, end) : end;
}

/** Does a sentence tell of somebody besides whoever is described there? "A doctor has told an inquest that a **boy** …" */
export const tellsOfAnother = (
  { segmented: { tokens, sentences } }: Places,
  index: number,
  spans: readonly Span[],
  sex: Sex = "unknown",
): boolean => tellsOfPerson(tokens.slice(...(sentences[index]?.tokens ?? [0, 0])), spans, sex);

/** Is there a noun for somebody in some words, outside these spans and not before a name? */
export const tellsOfPerson = (words: readonly Token[], spans: readonly Span[], sex: Sex = "unknown"): boolean =>
  words.some(
    (token, i) =>
      token.text === token.lower &&
      PEOPLE.some((nouns) => nouns.has(token.lower)) &&
      (sex === "unknown" || mayBeOne(token.lower, sex)) &&
      !isCapitalised(words[i + 1]) &&
      !spans.some(([start, stop]) => start <= token.start && token.end <= stop),
  );

/** Is a noun one person's, of no other sex? */
const mayBeOne = (noun: string, sex: Sex): boolean =>
  !/[^s]s$/.test(noun) && (sexOfNoun(noun) === "unknown" || sexOfNoun(noun) === sex);
