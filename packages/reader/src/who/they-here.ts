import { BODIES, STATE_BODIES } from "../en/bodies.ts";
import { COORDINATORS, SUBORDINATORS } from "../en/function-words.ts";
import { HOW_MANY, MANY_IN_ONE, NOT_BEFORE_THEY, OPENS_BEFORE_THEY } from "../en/it-they.ts";
import { PLACE_WORDS } from "../en/people.ts";
import { OF, POSSESSIVE_MARKS } from "../en/phrase-words.ts";
import { SEVERAL_PEOPLE, WHO_WHICH_THAT } from "../en/references.ts";
import { AS } from "../en/statements.ts";
import { clausesOf } from "../grammar/clauses.ts";
import { type Grammar, grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Range, Token } from "../layers.ts";
import type { Places } from "../text/places.ts";
import { isSeveral } from "./body-kinds.ts";
import type { Entity } from "./entities.ts";
import { areOthersIn, asToldOf, isOfPeople, type Read } from "./it-subjects.ts";
import type { Scene } from "./scene.ts";

/* Several people of whom a sentence tells before its own *they*, or the sentence above it. */

/**
 * "**Sailors** lose a day if they refuse", "when he met **the activists**, they told him": the only several of whom the sentence tells
 * before *they*, and not in what they say.
 */
export function onlySeveralHere(scene: Scene, at: number, read: Read): Entity | null {
  const { places, entities, previous, outer } = scene;
  const { segmented, sentence, quoted } = places;
  const opening = segmented.sentences[sentence(at)]?.span[0] ?? at;
  const isAfter = previous && previous.at < opening && sentence(at) - sentence(previous.at) <= 1;
  if ((outer && !quoted(at)) || (isAfter && isSeveral(previous.entity))) return null;
  const [only, ...others] = severalIn(scene, at);
  if (!only || others.length > 0) return null;
  const [from, end] = [segmented.tokens[only[0]]?.start ?? at, segmented.tokens[only[1] - 1]?.end ?? at];
  const isOther = entities
    .before(at, at - opening + 1)
    .some(({ entity, mention: { span } }) => isSeveral(entity) && (span[1] <= from || span[0] >= end));
  const entity = isOther ? null : (entities.describedAt(from) ?? read(only).entity);
  return entity && isSeveral(entity) ? entity : null;
}

/** The phrases for several people in the sentence of a place before it, quoted as it is, outside of what is said there; none where it is not plain. */
function severalIn({ places, attribution }: Scene, at: number): readonly Range[] {
  const { segmented, sentence, quoted } = places;
  const grammar = grammarsOf(segmented)[sentence(at)];
  const end = places.tokens([at, at + 1])?.[0] ?? 0;
  const { tokens } = segmented;
  const before = tokens.slice(grammar?.sentence.tokens[0], end);
  if (!grammar || !mayStandBeforeThey(before.at(-1)) || before.some(({ lower }) => NOT_BEFORE_THEY.has(lower)))
    return [];
  const found: Range[] = [];
  for (let i = grammar.sentence.tokens[0]; i < end; i++) {
    const { lower, start } = tokens[i] as Token;
    const isMany = MANY_IN_ONE.has(lower) || (SEVERAL_PEOPLE.test(lower) && isNounOfPeople(lower));
    if (!isMany) continue;
    const isSaid = attribution.content.some(([from, to]) => from <= start && start < to);
    const isAlone = standsByItself(grammar, tokens, i) && !isSaid && quoted(start) === quoted(at);
    if (isAlone && !(WHO_WHICH_THAT.has(tokens[i + 1]?.lower ?? "") && i + 2 === end))
      found.push(asFarAsTold(grammar, i));
    else if (!MANY_IN_ONE.has(lower)) return [];
  }
  return found;
}

/** "as", "but", "because", a comma: what may stand before *they* where it is no "people they know". */
const mayStandBeforeThey = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^[,;:—–]$/.test(token.text) || [COORDINATORS, SUBORDINATORS, AS].some((words) => words.has(token.lower)));

/** "activists", and not "schools" */
const isNounOfPeople = (noun: string): boolean =>
  isSomebody(noun) &&
  !singulars(noun).some((one) => [BODIES, STATE_BODIES, PLACE_WORDS].some((nouns) => nouns.has(one)));

const singulars = (noun: string): readonly string[] => [noun, noun.replace(/s$/, ""), noun.replace(/ies$/, "y")];

/** "the **activists**", and not "the activists' demands", "Moro and **colleagues**", "a **couple** of" */
function standsByItself({ phrases }: Grammar, tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[(phrases.first[i] ?? i) - 1]?.lower ?? "", tokens[i + 1]?.lower ?? ""];
  if (phrases.end[i] !== i + 1 || POSSESSIVE_MARKS.has(next) || COORDINATORS.has(before)) return false;
  return !MANY_IN_ONE.has(tokens[i]?.lower ?? "") || !OF.has(next);
}

/** "**older members of the club** tried": the subject of its clause that such a phrase begins, else the phrase. */
function asFarAsTold(grammar: Grammar, i: number): Range {
  const first = grammar.phrases.first[i] ?? i;
  const subject = clausesOf(grammar).find((clause) => clause.subject?.phrase[0] === first)?.subject?.phrase;
  const many = grammar.tokens.slice(first, i).findLastIndex(({ lower }) => HOW_MANY.has(lower));
  return subject && subject[1] > i && many < 0 ? subject : [first + Math.max(many, 0), i + 1];
}

/**
 * "Harbour pilots think otherwise.\n\n**They** say": those of whom the sentence above tells, where *they* opens a paragraph and nobody has
 * spoken in that sentence.
 */
export function peopleAbove(scene: Scene, at: number, read: Read): Entity | null {
  const { places } = scene;
  const { segmented, sentence, paragraph, quoted } = places;
  const grammar = grammarsOf(segmented)[sentence(at) - 1];
  const here = segmented.sentences[sentence(at)]?.span[0] ?? at;
  if (!grammar || quoted(at) || !OPENS_BEFORE_THEY.test(segmented.text.slice(here, at))) return null;
  const [from] = grammar.sentence.span;
  if (paragraph(at) - paragraph(from) !== 1 || hasSpokenSince(scene, from)) return null;
  const subject = mainSubject(grammar);
  const told = subject && asToldOf(places, subject);
  if (!told || !isOfPeople(told) || isAmongOthers(places, told.range, here)) return null;
  const { entity } = read(told.range);
  return entity && isSeveral(entity) ? entity : null;
}

const hasSpokenSince = ({ places: { sentence }, previous, open }: Scene, from: number): boolean =>
  [previous, open].some((spoke) => spoke !== null && sentence(spoke.at) >= sentence(from));

const isAmongOthers = (places: Places, range: Range, at: number): boolean =>
  areOthersIn(places, asToldOf(places, range), at);
