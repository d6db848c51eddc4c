import type { Span } from "@according/record";
import { CALLINGS, OFFICE_LEFT, OFFICES_AT_LARGE, PARENT_OF, SEATED } from "../en/callings.ts";
import type { DESCRIBED_MEANS } from "../en/description-means.ts";
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from "../en/function-words.ts";
import { KINDS_OF_OFFICE } from "../en/offices.ts";
import { OTHER_OFFICE } from "../en/people.ts";
import { OF_PLACE_OR_BODY } from "../en/phrases.ts";
import { OF_BODY } from "../en/references.ts";
import { plain } from "../names/naming.ts";
import type { Phrase } from "../names/types.ts";
import { loweredIn, tellsOfNoun } from "../text/words.ts";
import { describedHead } from "./descriptions.ts";
import { type Entity, type Logged, titleHead } from "./entities.ts";
import type { Asked } from "./may-be-meant.ts";
import { numbers, type Row } from "./pronoun-measures.ts";

/* What is measured of a description, and of somebody whom it may mean; what each measure weighs is learnt from marked text. */

/** Of somebody who may be called so. */
export type OfCalled = Row<keyof typeof DESCRIBED_MEANS.called>;
/** Of the description, whoever is meant: how well it fits nobody who is known. */
export type OfNobody = Row<keyof typeof DESCRIBED_MEANS.nobody>;

/** "the longtime Orlay senator": *senator*, with two words that tell more, in small letters. */
export interface Description {
  readonly phrase: Phrase;
  readonly noun: string;
  readonly words: readonly string[];
}

export function descriptionIn(phrase: Phrase): Description {
  const noun = describedHead(phrase.words);
  const words = loweredIn(phrase.words, [0, phrase.words.length]);
  return { phrase, noun, words: words.filter((word) => word !== noun && !SMALL.some((small) => small.has(word))) };
}

const SMALL = [COORDINATORS, DETERMINERS, PREPOSITIONS];

/* So many characters about a name are looked at; of more words in common no more is told. */
const [ABOUT, MOST] = [80, 2];

/**
 * "**Dara Voss**, a minister, … the governor": who holds an office is hardly meant by another, or by the name of a seat; by "the
 * Harvest leader" only where Harvest is told of about him.
 */
export const holdsOther = (description: Description, { roles }: Entity, called: OfCalled): boolean => {
  const { phrase, noun, words } = description;
  const isOffice = phrase.title !== undefined || SEATED.has(noun);
  return (
    roles.length > 0 &&
    isOffice &&
    !(OFFICES_AT_LARGE.has(noun) && words.length > 0 && tellsNoOther(description, called))
  );
};

/** `mentions`: those within reach. */
export function ofCalled(
  { places, at }: Asked,
  { phrase, noun, words }: Description,
  entity: Entity,
  mentions: readonly Logged[],
): OfCalled {
  const { text } = places.segmented;
  const held = entity.roles.filter(({ title }) => !isOfAnotherTitle(title, words));
  const titles = [...held.map(({ title }) => titleHead(title)), ...entity.calls];
  const about = mentions.map(({ mention: { span } }) => wordsBeside(text, span, at));
  const own = ownWords(entity);
  const isSame = titles.includes(noun);
  const isAlike = !isSame && titles.some((title) => areOfOneKind(title, noun));
  const isOther = titles.length > 0 && !isSame && !isAlike;
  const near = words.filter((word) => !own.has(word) && about.some((all) => all.includes(word)));
  return numbers<OfCalled>({
    sameNoun: isSame,
    alike: isAlike,
    otherwise: isOther,
    ownWords: Math.min(MOST, words.filter((word) => own.has(word)).length),
    wordsNear: Math.min(MOST, near.length),
    nounNear: !isSame && about.some((all) => all.includes(noun)),
    sameKind: entity.kind === phrase.kind,
    sexFits: phrase.sex !== "unknown" && entity.sex === phrase.sex,
    fullName: entity.named >= 0,
  });
}

/** "**Former** President Voss", "**Vice** President Voss": not "the president"; a former miner may be "the miner". */
const isOfAnotherTitle = (title: string, words: readonly string[]): boolean =>
  OF_PLACE_OR_BODY.has(titleHead(title)) &&
  plain(title)
    .split(" ")
    .slice(0, -1)
    .some((word) => OTHER_OFFICE.has(word) && !words.includes(word));

/** "the **far-right** minister", of a minister: is all that the words of an office tell, told of him? */
export const tellsNoOther = ({ phrase, words }: Description, called: OfCalled): boolean =>
  phrase.title === undefined || called.ownWords + called.wordsNear >= Math.min(MOST, words.length);

/** Of how many `known` who may be meant. */
export function ofNobody(
  { places, at, previous }: Asked,
  { phrase, noun, words }: Description,
  known: number,
): OfNobody {
  const before = places.segmented.text.slice(Math.max(0, at - TOLD), at);
  const isCalling = [CALLINGS, SEATED].some((nouns) => nouns.has(noun));
  return numbers<OfNobody>({
    always: true,
    known: Math.log1p(known),
    toldOf: tellsOfNoun(before, noun),
    ofSomething: OF_BODY.test(phrase.words),
    words: Math.min(words.length, LONG),
    office: phrase.title !== undefined,
    calling: isCalling || PARENT_OF.test(phrase.words) || OFFICE_LEFT.test(phrase.words),
    thing: phrase.agent === false,
    first: previous === null,
    early: places.paragraph(at) < FEW,
  });
}

/* How far back a noun is looked for, in characters; of so many words a description is long; in so many paragraphs a report opens. */
const [TOLD, LONG, FEW] = [3000, 4, 3];

const ownWords = ({ name, homes, roles }: Entity): ReadonlySet<string> =>
  new Set(
    [name, ...homes, ...roles.flatMap(({ title, of = "" }) => [title, of])].flatMap((words) =>
      plain(words).split(/[\s-]+/),
    ),
  );

/** "senator" and "lawmaker", "attorney" and "lawyer" */
const areOfOneKind = (one: string, other: string): boolean =>
  [SEATED, ...KINDS_OF_OFFICE.values()].some((kind) => kind.has(one) && kind.has(other)) ||
  KINDS_OF_OFFICE.get(one)?.has(other) === true ||
  KINDS_OF_OFFICE.get(other)?.has(one) === true;

const wordsBeside = (text: string, [from, to]: Span, until: number): readonly string[] =>
  loweredIn(text, [Math.max(0, from - ABOUT), Math.min(to + ABOUT, until)]);
