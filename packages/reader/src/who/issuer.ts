import type { Span } from "@according/record";
import { BODIES, COMPANY_NOUNS, STATE_BODIES } from "../en/bodies.ts";
import {
  ANNOUNCING,
  ANOTHER_REPORT,
  BEHIND_SIGNERS,
  FROM_ANOTHER,
  FROM_OR_BY,
  IS_OWN,
  ISSUED_IN,
  ISSUES,
  ISSUES_OWN,
  MORE_THAN_SIGNERS,
  OPENS_IN,
  PUT_OUT_BY,
  PUTS_OUT_ONE,
  REPORTS,
  SAID_IN_PAPER,
  SIGNED_BY,
  THE_DOCUMENT,
} from "../en/issued.ts";
import { BY } from "../en/links.ts";
import { DOCUMENTS } from "../en/people.ts";
import { AND } from "../en/phrases.ts";
import { WRITINGS } from "../en/writings.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { canSpeak } from "../grammar/can-speak.ts";
import { type Grammar, grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Range, Segmented } from "../layers.ts";
import { startOfAll } from "../names/list-start.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { tellsOfNoun } from "../text/words.ts";
import { isBodyEntity } from "./body-kinds.ts";
import type { Entity } from "./entities.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Previous, type Speaker } from "./speaker.ts";

/* Whose words a statement, a letter or another document has that is spoken of as *the statement*. */

/**
 * "Voss said in a statement that … **The statement** said": who issued it, or was meant by it before, if nobody else put one out
 * since. `read`: whom a noun phrase means.
 */
export function issuerOf(scene: Scene, phrase: Phrase, read: Read): Entity | null {
  const noun = THE_DOCUMENT.exec(phrase.words)?.[1]?.toLowerCase();
  if (noun === undefined) return signersOf(scene, phrase, read);
  return byWhoSpoke(scene, phrase, noun) ?? asToldBefore(scene, phrase, noun, read) ?? asItSpoke(scene, phrase, noun);
}

/** "**The union's letter to Hale** said A. **The letter** also said B": the document that spoke in the sentence before, if no other such is told of since, nor before it. */
function asItSpoke({ places, previous }: Scene, { span: [at] }: Phrase, noun: string): Entity | null {
  if (previous?.entity.kind !== "document" || places.sentence(at) - places.sentence(previous.at) > 1) return null;
  const { name, lastAt } = previous.entity;
  const told = name
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((word) => DOCUMENTS.has(word));
  const first = previous.entity.mentions[0]?.span[0] ?? 0;
  const from = places.segmented.sentences[Math.max(0, places.sentence(first) - SENTENCES)]?.span[0] ?? 0;
  const others = [places.segmented.text.slice(from, first), places.segmented.text.slice(lastAt + 1, at)];
  return told === noun && !others.some((words) => tellsOfNoun(words, noun)) ? previous.entity : null;
}

/** "The statement, **signed by twelve states**": those who have signed it. */
function signersOf({ places }: Scene, { words, span }: Phrase, read: Read): Entity | null {
  const signed = SIGNED_BY.exec(words)?.[0].length;
  if (!signed) return null;
  const signers = words.slice(signed).replace(BEHIND_SIGNERS, "");
  const from = span[0] + signed;
  const range = MORE_THAN_SIGNERS.test(signers) ? null : places.tokens([from, from + signers.length]);
  return range ? read(range).entity : null;
}

type Read = (range: Range) => Speaker;

/** Whoever has spoken last, where he said so in one. */
function byWhoSpoke({ places, entities, previous }: Scene, phrase: Phrase, noun: string): Entity | null {
  if (!previous || places.paragraph(phrase.span[0]) - places.paragraph(previous.at) > 2) return null;
  const { entity, attribution } = previous;
  if (noun === "report" && entity.kind === "outlet" && hasReported(previous, places, phrase.span[0])) return entity;
  const near = [...entity.mentions.slice(-LATEST).map(({ span }) => span), ...attribution.source.slice(-1)];
  const told = near.map((span) => toldAt({ places, entities, entity }, span, noun)).filter((at) => at !== null);
  const last = Math.max(-1, ...told);
  const since = places.segmented.text.slice(last, phrase.span[0]).toLowerCase();
  return last >= 0 && !sameDocument(ISSUED_IN.exec(since)?.[1], noun) ? entity : null;
}

/** "The Orlay Post **reported** that … **The report** said", in the sentence behind. */
const hasReported = (
  { at: spoke, attribution: { cue } }: Previous,
  { segmented: { text, sentences }, sentence }: Places,
  at: number,
): boolean =>
  sentence(at) - sentence(spoke) <= 1 &&
  cue.some((span) => REPORTS.test(text.slice(...span))) &&
  !ANOTHER_REPORT.test(text.slice(...(sentences[sentence(spoke)]?.span ?? [spoke, spoke])));

/* What was put out is looked for in so many of the latest places where somebody is mentioned. */
const LATEST = 8;

/**
 * Behind which words it is told that whoever is mentioned in a span put it out: "**Voss** said in a statement", "in a statement,
 * **Voss** said", "**the statement** added"; not "Voss rejected what **Gant** said in a statement".
 */
function toldAt(
  { places, entities, entity }: Pick<Scene, "places" | "entities"> & { readonly entity: Entity },
  [at, behind]: Span,
  noun: string,
): number | null {
  const { text, sentences } = places.segmented;
  if (sameDocument(THE_DOCUMENT.exec(text.slice(at, behind))?.[1]?.toLowerCase(), noun)) return behind;
  const [start, end] = sentences[places.sentence(at)]?.span ?? [at, at];
  if (sameDocument(OPENS_IN.exec(text.slice(start, at).toLowerCase())?.[1], noun)) return behind;
  const issued = issuedIn(text.slice(behind, end).toLowerCase());
  if (!issued || !sameDocument(issued[1], noun)) return null;
  const till = behind + issued.index;
  const others = entities.before(till, till - behind).filter(({ entity: other }) => (other.same ?? other) !== entity);
  return others.some(({ mention: { span } }) => span[0] >= behind) ? null : till + issued[0].length;
}

/** "said **in a statement**", "**released a statement** on Monday": and no word of whose it is, of those who only pass it on. */
function issuedIn(words: string): RegExpExecArray | null {
  const within = SAID_IN_PAPER.exec(words);
  if (within) return FROM_ANOTHER.test(words.slice(within.index + within[0].length)) ? null : within;
  return putOut(words);
}

function putOut(words: string): RegExpExecArray | null {
  const issued = ISSUES.exec(words);
  return issued && IS_OWN.test(words.slice(issued[0].length)) ? issued : null;
}

/** An announcement is a statement, too. */
const sameDocument = (one: string | undefined, other: string): boolean =>
  one === other || [one, other].every((noun) => ANNOUNCING.has(noun ?? ""));

/* So many sentences and paragraphs back a document may have been told of. */
const SENTENCES = 5;
const PARAGRAPHS = 2;

/**
 * "**The board** issued a statement. “It is late,” the statement said", "a statement **from the board**": where the last sentence
 * that speaks of one tells whose it is.
 */
function asToldBefore(scene: Scene, { span: [at] }: Phrase, noun: string, read: Read): Entity | null {
  const { places } = scene;
  const here = places.sentence(at);
  const near = grammarsOf(places.segmented)
    .slice(Math.max(0, here - SENTENCES), here)
    .filter(({ sentence: { paragraph } }) => places.paragraph(at) - paragraph <= PARAGRAPHS);
  const told = near.findLast(
    (grammar) => ISSUES_OWN.test(textOf(places, grammar)) || documentsIn(places, grammar, noun) > 0,
  );
  if (!told || documentsIn(places, told, noun) !== 1) return null;
  const isLately =
    grammarsOf(places.segmented)[here - 1] === told &&
    near.filter((one) => documentsIn(places, one, noun) > 0).length === 1;
  const range = behindFrom(places, told, noun, isLately) ?? subjectThatIssues(places, told, noun);
  const { tokens } = places.segmented;
  if (!range) return sayerOf(scene, told, noun);
  const entity = canSpeak(tokens.slice(...range)) ? read(range).entity : null;
  return entity?.kind === "outlet" ? null : entity;
}

/**
 * "More than 30 shelters published an open letter. **It** accused …": what whoever put it out says in it; where nothing tells who,
 * the letter. It is open where more were put out, or a body is named that may be meant; null where none was, in the sentence
 * before.
 */
export function fromPutOut(scene: Scene, phrase: Phrase, read: Read): Speaker | null {
  const { places, entities } = scene;
  const at = phrase.span[0];
  const before = grammarsOf(places.segmented)[places.sentence(at) - 1];
  const found = before && !places.quoted(at) ? PUTS_OUT_ONE.exec(textOf(places, before)) : null;
  const [, words = "", noun = ""] = found ?? [];
  if (!before || !found || before.sentence.paragraph !== places.paragraph(at)) return null;
  if (writtenIn(places, before) !== 1 || tellsOfBody(scene, before)) return NOBODY;
  const issuer = issuerOf(scene, { ...phrase, words: `the ${noun}` }, read);
  const meant = issuer ?? entities.named(words) ?? entities.add(words, "document", at);
  return { ...NOBODY, entity: entities.mention(meant, phrase) };
}

/** Does a sentence tell of a body that *it* may mean? */
function tellsOfBody({ entities, places }: Scene, { sentence: { span, tokens } }: Grammar): boolean {
  const named = entities.before(span[1], span[1] - span[0] + 1).filter(({ mention }) => mention.span[0] >= span[0]);
  const nouns = places.segmented.tokens.slice(...tokens).map(({ lower }) => lower);
  return (
    named.some(({ entity }) => isBodyEntity(entity)) ||
    nouns.some((noun) => [BODIES, STATE_BODIES, COMPANY_NOUNS].some((words) => words.has(noun)))
  );
}

/** "The pier is lost, **the board** said in a statement": whoever stands right before the words. */
function sayerOf({ entities, places }: Scene, { sentence: { span } }: Grammar, noun: string): Entity | null {
  const { text } = places.segmented;
  const issued = SAID_IN_PAPER.exec(text.slice(...span).toLowerCase());
  if (!issued || !isDocument(issued[1] ?? "", noun)) return null;
  const at = span[0] + issued.index;
  const [last] = entities
    .before(at, at - span[0])
    .filter(({ mention }) => SAYS_BETWEEN.test(text.slice(mention.span[1], at)));
  return last ? (last.entity.same ?? last.entity) : null;
}

const SAYS_BETWEEN = /^ \p{Ll}+(?: \p{Ll}+)? $/u;

const textOf = ({ segmented: { text } }: Places, { sentence: { span } }: Grammar): string => text.slice(...span);

const isDocument = (word: string, noun: string): boolean =>
  sameDocument(word, noun) || sameDocument(word.replace(/s$/, ""), noun);

/** How often a sentence speaks of such a document. */
const documentsIn = ({ segmented: { tokens } }: Places, { sentence }: Grammar, noun: string): number =>
  tokens.slice(...sentence.tokens).filter(({ lower }) => isDocument(lower, noun)).length;

/** How many words for anything written stand in a sentence. */
const writtenIn = ({ segmented: { tokens } }: Places, { sentence }: Grammar): number =>
  tokens.slice(...sentence.tokens).filter(({ lower }) => [DOCUMENTS, WRITINGS].some((nouns) => nouns.has(lower)))
    .length;

/** "a statement **from the board**", "a letter **by Dara Voss**", and in the only sentence of one, right before, "a statement issued **by the board**". */
function behindFrom({ segmented }: Places, { sentence }: Grammar, noun: string, isLately: boolean): Range | null {
  const { tokens } = segmented;
  const [first] = sentence.tokens;
  const at = first + tokens.slice(...sentence.tokens).findIndex(({ lower }) => sameDocument(lower, noun));
  const from = isLately && PUT_OUT_BY.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const isFrom = from === at + 1 ? FROM_OR_BY.has(tokens[from]?.lower ?? "") : BY.has(tokens[from]?.lower ?? "");
  return at < first || !isFrom ? null : [from + 1, endOfAll(segmented, from + 1, sentence.tokens[1])];
}

/** "a statement from **the army, the police and the council**": where the last of several ends, else the first. */
function endOfAll(segmented: Segmented, from: number, last: number): number {
  const { tokens } = segmented;
  const first = phraseEndAmong(segmented, tokens, from);
  for (let end = first; end > from && end < last; ) {
    const and = tokens[end]?.text === "," && AND.has(tokens[end + 1]?.lower ?? "") ? end + 1 : end;
    const isLast = AND.has(tokens[and]?.lower ?? "");
    if (!isLast && tokens[end]?.text !== ",") return first;
    const next = phraseEndAmong(segmented, tokens, and + 1);
    const words = tokens.slice(and + 1, next);
    if (next === and + 1 || !canSpeak(words) || words.some(({ lower }) => DOCUMENTS.has(lower))) return first;
    if (isLast) return next;
    end = next;
  }
  return first;
}

/** "**Voss's office** on Saturday released another statement accusing …": the subject, where nobody else stands between. */
function subjectThatIssues(places: Places, grammar: Grammar, noun: string): Range | null {
  const subject = mainSubject(grammar);
  const { text, tokens } = places.segmented;
  const behind = tokens[(subject?.[1] ?? 0) - 1]?.end;
  const issued = behind === undefined ? null : putOut(text.slice(behind, grammar.sentence.span[1]).toLowerCase());
  return issued && isDocument(issued[1] ?? "", noun) ? withThoseBefore(places, subject) : null;
}

/** "**Norvia, Tarsia and Melland** issued": with those who stand before them in a list. */
function withThoseBefore(places: Places, range: Range | null): Range | null {
  const [first, last] = [places.segmented.tokens[range?.[0] ?? -1], places.segmented.tokens[(range?.[1] ?? 0) - 1]];
  return first && last ? places.tokens([startOfAll(places, [first.start, last.end]), last.end]) : range;
}
