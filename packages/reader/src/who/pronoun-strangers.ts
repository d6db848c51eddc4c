import type { Mention } from "@according/record";
import { BODIES, COMPANY_ENDINGS, OUTLET_WORDS } from "../en/bodies.ts";
import { ANYBODY } from "../en/it-they.ts";
import { RUNNING } from "../en/offices.ts";
import {
  FEMALE_NOUNS,
  KIN,
  MALE_NOUNS,
  PEOPLE_AS_SPEAKERS,
  PEOPLE_NOUNS,
  PLACE_WORDS,
  TITLES,
  UNNAMED,
} from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { THE } from "../en/phrase-words.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import { ENDED, IS_DONE } from "../en/pronouns.ts";
import { A_OR_ONE, ITS, ONE_MORE_OPENS } from "../en/references.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { headNoun } from "../grammar/heads.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Sex } from "../language-words.ts";
import type { Token } from "../layers.ts";
import { readPhrase } from "../names/phrase.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { describedHead } from "./descriptions.ts";
import { type Entities, type Entity, titleHead } from "./entities.ts";
import { type Asked, isPersonal, opensHanging, REACH } from "./may-be-meant.ts";
import { isOwner } from "./mention-places.ts";
import { capitalName, mayBeBody } from "./overtaken.ts";
import { hasAsked } from "./pronoun-speakers.ts";
import { sexAgrees } from "./sex.ts";
import { lastSubject } from "./topic.ts";

/* Doubts by whom the sentences around a *he* or *she* tell of, who is not among those who are known. */

/**
 * "**The prime minister** toured the country. He …": does the sentence before open with somebody by an office, and whoever is thought
 * to be meant has another, and is not in it?
 */
export function isOfficesSentence({ places, entities, at }: Asked, entity: Entity): boolean {
  const { segmented, sentence, paragraph } = places;
  const before = segmented.sentences[sentence(at) - 1];
  if (!before || entity.roles.length === 0 || places.quoted(at) || paragraph(before.span[0]) !== paragraph(at))
    return false;
  const [first, last] = before.tokens;
  const end = Math.min(phraseEndAmong(segmented, segmented.tokens, first), last);
  if (end <= first + 1 || !THE.has(segmented.tokens[first]?.lower ?? "")) return false;
  const { as, title } = readPhrase(segmented, [first, end]);
  if (as !== "role" || !title || entities.titled(title.title).includes(entity)) return false;
  if (RUNNING.has(titleHead(title.title)) && isOnlyOne(entities, entity, at)) return false;
  return !entity.mentions.some(({ span }) => span[0] >= before.span[0] && span[0] < at);
}

/** "Vice-President Voss spoke. **The nominee** was asked. She …": nobody else has been spoken of who may run for anything. */
const isOnlyOne = (entities: Entities, entity: Entity, at: number): boolean =>
  entities.before(at, REACH).every(({ entity: other }) => (other.same ?? other) === entity || !isPersonal(other));

/** "Voss left. **A farmer** near the border lost his barn. “It went up,” he said": somebody of no name, who is hardly Voss. */
export const opensWithOneMore = ({ places, previous, at, sex }: Asked, entity: Entity): boolean => {
  const subject = subjectOfBefore(places, at, sex);
  if (!subject || !A_OR_ONE.has(subject.first.lower) || (previous && hasAsked(previous, places))) return false;
  const isNear = places.paragraph(at) - places.paragraph(subject.first.start) <= 1;
  const isHimself = entity.mentions.some(
    ({ span: [start] }) => start >= subject.first.start && start <= subject.head.start,
  );
  return isNear && PERSONS_ALONE.some((nouns) => nouns.has(subject.head.lower)) && !isHimself;
};

/* One of them, and no body. */
const PERSONS_ALONE = [PERSON_NOUNS, TITLES, PEOPLE_NOUNS, PEOPLE_AS_SPEAKERS, UNNAMED];

/** "A nurse came. Suddenly, **the patient** woke. “Help,” he said": another of no name, of whom the sentence before tells. */
export const opensWithSomebody = ({ places, at, sex }: Asked, entity: Entity): boolean => {
  const subject = entity.kind === "unnamed" ? subjectOfBefore(places, at, sex) : null;
  if (!subject || !THE.has(subject.first.lower)) return false;
  const { first, head } = subject;
  return (
    places.paragraph(first.start) === places.paragraph(at) &&
    PERSON_NOUNS.has(head.lower) &&
    describedHead(entity.name) !== head.lower &&
    !ANYBODY.has(head.lower)
  );
};

/** "Kim Dae-sik spoke. **Sato Haruki** disagreed. “It is late,” he said": a name of which nothing else tells whose it is. */
export function opensWithName({ places, entities, at, sex }: Asked): boolean {
  const pronouns = sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS;
  const name = places.quoted(at) ? null : capitalName(places, lastSubject(places, at, pronouns));
  const start = name && places.segmented.tokens[name.range[0]]?.start;
  if (!name || start === undefined || start === null || places.paragraph(start) !== places.paragraph(at)) return false;
  const last = name.words.at(-1)?.toLowerCase() ?? "";
  const isOther = [BODIES, PLACE_WORDS, OUTLET_WORDS, COMPANY_ENDINGS].some((words) => words.has(last));
  return !isOther && entities.named(name.words.join(" ")) === undefined && mayBeBody(entities, places, name);
}

interface Subject {
  readonly first: Token;
  readonly head: Token;
}

/** Of whom the sentence before a place tells, outside quotation marks, if the noun for them is of no other sex. */
function subjectOfBefore(places: Places, at: number, sex: Sex): Subject | null {
  const { tokens } = places.segmented;
  const [pronouns, others] = sex === "female" ? [FEMALE_PRONOUNS, MALE_NOUNS] : [MALE_PRONOUNS, FEMALE_NOUNS];
  const subject = places.quoted(at) ? null : lastSubject(places, at, pronouns);
  const [first, head] = subject ? [tokens[subject[0]], tokens[headNoun(tokens, subject)]] : [];
  return first && head && !others.has(head.lower) ? { first, head } : null;
}

/** "Voss spoke on Monday. While he denied it, **Omar Breck** said": may he be whose sentence it is, named behind him? */
export function mayBeNamedBehind({ places, entities, at, sex }: Asked, first: Entity): boolean {
  const { segmented, sentence } = places;
  const grammar = grammarsOf(segmented)[sentence(at)];
  if (!grammar || !opensHanging(segmented.text.slice(grammar.sentence.span[0], at))) return false;
  const subject = mainSubject(grammar);
  if (!subject || (segmented.tokens[subject[0]]?.start ?? 0) < at) return false;
  const named = readPhrase(segmented, subject);
  const called = entities.called(named.name);
  const isPerson = named.kind === "person" || called.some(({ kind }) => kind === "person");
  return isPerson && named.as !== "pronoun" && sexAgrees(named, { sex }) && !called.includes(first);
}

/** "**Another** posted a picture. “…,” he wrote": is the sentence before told of one more, who has no name? */
export function isOfOneMore({ places, at }: Asked): boolean {
  const {
    segmented: { text, sentences },
    sentence,
    paragraph,
    quoted,
  } = places;
  const before = sentences[sentence(at) - 1]?.span;
  const isNear = before !== undefined && !quoted(at) && paragraph(before[0]) === paragraph(at);
  return isNear && ONE_MORE_OPENS.test(text.slice(...before));
}

/* An office stands so many words behind whose it is: "its **chief executive**". */
const OFFICE = 3;

/** "Moro left. The plan followed a visit of **its chief executive** to the capital, where he …": has the sentence told of another, by an office of a body's? */
export const tellsOfItsHead = ({ places, at }: Asked, { mentions }: Entity): boolean => {
  const { tokens, sentences } = places.segmented;
  const sentence = sentences[places.sentence(at)];
  const end = places.tokens([at, at + 1])?.[0];
  if (!sentence || end === undefined || places.quoted(at)) return false;
  if (mentions.some(({ span }) => span[0] >= sentence.span[0] && span[0] < at)) return false;
  const before = tokens.slice(sentence.tokens[0], end).filter(({ start }) => !places.quoted(start));
  return before.some(
    ({ lower }, i) =>
      ITS.has(lower) && before.slice(i + 1, i + 1 + OFFICE).some((word, k) => isOfficeAlone(word, before[i + 2 + k])),
  );
};

/** "its **CEO**", "its chief **executive**", and not "its **CEO** Dara Voss" */
const isOfficeAlone = ({ text, lower }: Token, next: Token | undefined): boolean =>
  (text === lower || text === text.toUpperCase()) && TITLES.has(lower) && !isCapitalised(next);

/* So many words behind a name tell what became of whoever bears it: "Voss **was shot dead**". */
const END = 4;

/** "**Omar Breck was hanged** in May. “We wrote,” he said": of whose end the sentence before tells. */
export const hasMetHisEnd = ({ places, at }: Asked, { mentions }: Entity): boolean =>
  mentions.slice(-LATEST).some(({ span }) => {
    const [, end] = places.tokens(span) ?? [0, 0];
    const behind = places.segmented.tokens.slice(end, end + END).map(({ lower }) => lower);
    return (
      places.sentence(at) - places.sentence(span[0]) === 1 &&
      IS_DONE.has(behind[0] ?? "") &&
      behind.some((word) => ENDED.has(word))
    );
  });

/**
 * "**Omar Breck's mother** came in May. “We are tired,” he said", "the end of **Omar Breck's law**": whoever is only told of as whose
 * somebody is, or whose something is and nowhere else.
 */
export function isOnlyOwner({ places, at, previous }: Asked, entity: Entity): boolean {
  const { text } = places.segmented;
  const before = entity.mentions.slice(-LATEST).filter(({ span }) => span[1] <= at);
  const near = before.filter(({ span }) => places.sentence(at) - places.sentence(span[0]) <= 1);
  const isTheirs = ({ span }: Mention): boolean => {
    const noun = /^['’]s (\p{Ll}+)/u.exec(text.slice(span[1], span[1] + LONGEST_NOUN))?.[1] ?? "";
    return isOwner(text, span) && (before.length === 1 || KIN.has(noun) || PERSON_NOUNS.has(noun));
  };
  return previous?.entity !== entity && near.length > 0 && near.every(isTheirs);
}

const LONGEST_NOUN = 24;

/* Mentions before these are further back than a sentence. */
const LATEST = 12;
