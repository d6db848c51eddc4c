import type { Relation, Span } from "@according/record";
import {
  CITES,
  CITING,
  FIRST,
  HANDS_ON,
  PASSED,
  QUOTES,
  SAID_OR_SAYS,
  SPEAK_IN_NEWS,
  TOLD_BY_HIM,
  WHAT_IS_PASSED_ON,
} from "../en/chains.ts";
import { TOLD_CLAUSE } from "../en/inner-doubts.ts";
import { BY, IN } from "../en/links.ts";
import { MEDIUM_NOUNS } from "../en/media.ts";
import { DOCUMENTS } from "../en/people.ts";
import { AS, LETTERS, PASSIVE, REPORTED, THE_OR_HIS, WAS, WHICH, WRITTEN } from "../en/statements.ts";
import { canSpeak, headAmong } from "../grammar/can-speak.ts";
import type { Attribution, Range, Segmented, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { agentEnd, canPass } from "../who/agents.ts";
import { isOutlet } from "../who/outlets.ts";
import { type Around, cover } from "./around.ts";
import { clauseWithin } from "./clause-within.ts";

/** The chain of one attribution as written, before it is known who its links are. */
export interface Chain {
  /** The words for who said it, where they are not the source of the attribution: "Radio Merle reported, citing **two pilots**". */
  readonly speaker?: Span;
  /** Where the speaker is not the source: the words of saying and after, which tell the medium and the addressee. */
  readonly words?: readonly Token[];
  /** Nearest to the speaker first. */
  readonly links: readonly Link[];
}

export interface Link {
  readonly span: Span;
  readonly relation: Relation;
}

/** Through whose hands a statement came, from the words around it. */
export function readChain(scene: Around): Chain {
  const by = throughQuoter(scene) ?? citing(scene) ?? passedOn(scene);
  const { segmented } = scene.places;
  const links = [
    ...toldBy(scene),
    ...tellingOfIt(scene),
    ...passedBy(segmented, scene.source),
    ...passedBy(segmented, scene.words),
    ...creditAfter(scene),
  ];
  if (!by) return { links };
  const known = new Set(links.map(({ span }) => span[0]));
  return { ...by, links: [...links, ...by.links.filter(({ span }) => !known.has(span[0]))] };
}

const reportedBy = (span: Span): Link => ({ span, relation: "reported" });

/** "Ilan Moro, according to **a warden**, had said", "Moro said, according to **a warden**, that": who tells of it. */
function toldBy({ attribution, source, tokens, places }: Around): readonly Link[] {
  const [cue, said] = [attribution.cue[0], attribution.content[0]?.[0] ?? 0];
  const ends = (source.at(-1) as Token | undefined)?.end ?? said;
  return cue ? [...toldBetween(places, tokens, [ends, cue[0]]), ...toldBetween(places, tokens, [cue[1], said])] : [];
}

function toldBetween(places: Places, tokens: readonly Token[], [from, to]: Span): readonly Link[] {
  const between = from < to ? places.tokens([from, to]) : null;
  if (!between) return [];
  const words = tokens.slice(...between);
  const at = words.findIndex(({ lower }, i) => lower === "to" && words[i - 1]?.lower === "according");
  const end = at === 2 ? agentEnd(places.segmented, words, at + 1) : 0;
  return end > at + 1 ? [reportedBy(cover(words.slice(at + 1, end)))] : [];
}

/** "“It is late,” **aides** said Mr. Voss told his colleagues.": who tells of it, between the quotation and who told it. */
function tellingOfIt({ before, attribution, places }: Around): readonly Link[] {
  const verb = before.at(-1);
  const who = before.slice(0, -1);
  const opens = who[0] && places.segmented.text.slice(0, who[0].start).trimEnd();
  if (!opens || !/[,.!?][”"]$/.test(opens) || !SAID_OR_SAYS.has(verb?.lower ?? "")) return [];
  const isTold = attribution.cue.some((span) => TOLD_BY_HIM.test(places.segmented.text.slice(...span)));
  return isTold && canSpeak(who) ? [reportedBy(cover(who))] : [];
}

/* "as" stands at most so many words after the one who is quoted. */
const QUOTED = 20;

/** "state television quoted **General Duvane** as saying", "General Duvane was quoted by state television as saying" */
function throughQuoter({ attribution, words, source, tokens, places }: Around): Chain | undefined {
  const [content] = attribution.content;
  const [from, to] = [attribution.cue[0]?.[0] ?? 0, attribution.cue.at(-1)?.[1] ?? 0];
  const at = words.findIndex(({ lower, start }) => QUOTES.has(lower) && start < to);
  if (at < 0 || !content || !source.length) return undefined;
  const quoter =
    attribution.cue.length > 1 ? quoterBefore(tokens, places.tokens(attribution.cue[0] as Span)) : undefined;
  if (PASSIVE.has(words[at - 1]?.lower ?? "")) {
    const by = words.findIndex(({ lower }, i) => i > at && BY.has(lower));
    const end = by < 0 ? 0 : agentEnd(places.segmented, words, by + 1);
    if (end > by + 1) return { links: [reportedBy(cover(words.slice(by + 1, end)))] };
    const isWhom =
      content[1] <= from &&
      !places.quoted(content[0] + 1) &&
      canSpeak(tokens.slice(...(places.tokens(content) ?? [0, 0])));
    return isWhom ? { speaker: content, links: [reportedBy(cover(source))] } : undefined;
  }
  if (quoter) return { links: [reportedBy(quoter)] };
  const range = places.tokens(content);
  const inner = range ? tokens.slice(range[0], Math.min(range[1], range[0] + QUOTED)) : [];
  const as = inner.findIndex(({ lower }, i) => AS.has(lower) && /ing$/.test(inner[i + 1]?.lower ?? ""));
  const end = agentEnd(places.segmented, inner, 0);
  if (as <= 0 || end === 0) return undefined;
  return { speaker: cover(inner.slice(0, end)), words: inner.slice(as + 1), links: [reportedBy(cover(source))] };
}

/** Who quotes: the words before "quoted", back to a comma or a mark. */
function quoterBefore(tokens: readonly Token[], cue: Range | null): Span | undefined {
  if (!cue) return undefined;
  let from = cue[0];
  while (from > 0 && cue[0] - from < QUOTED && tokens[from - 1]?.kind === "word") from--;
  return from < cue[0] ? cover(tokens.slice(from, cue[0])) : undefined;
}

/** "Radio Merle reported, citing **two pilots**", "quoting the daily Arnsk Morning, which in turn cited **doctors**" */
function citing({ attribution, rest, source, places }: Around): Chain | undefined {
  const { segmented } = places;
  const { text } = segmented;
  const at = rest.findIndex(({ lower }, i) => CITING.has(lower) && rest[i - 1]?.text === ",");
  if (at < 0 || !source.length) return undefined;
  if (rest[at]?.start === attribution.cue[0]?.[0] && !opensWithThat(text, attribution)) return undefined;
  if (!isOutlet(text, cover(source)) && !reports(places, attribution, source, rest.slice(0, at))) return undefined;
  const told = rest.slice(at + 1, agentEnd(segmented, rest, at + 1));
  if (!isOutlet(text, cover(source)) && !speaksInNews(told)) return undefined;
  const outlet: Span = [(source[0] as Token).start, quotedEnd(source)];
  return cited(segmented, rest, at + 1, [reportedBy(outlet)]);
}

/** Does somebody with a name report words or a clause: "**the Haref reported**, citing an official"; not "reported lower sales". */
function reports(
  places: Places,
  { cue, content }: Attribution,
  source: readonly Token[],
  before: readonly Token[],
): boolean {
  const { text } = places.segmented;
  const isNamed = source.some((token, i) => isCapitalised(token) && (i > 0 || !THE_OR_HIS.has(token.lower)));
  const [from, to] = [content[0]?.[0] ?? 0, content[0]?.[1] ?? 0];
  const isTold = to <= (cue[0]?.[0] ?? 0) || places.quoted(from + 1) || TOLD_CLAUSE.test(text.slice(from, to));
  const words = [...cue.map((span) => text.slice(...span).toLowerCase()), ...before.map(({ lower }) => lower)];
  return isNamed && isTold && words.some((word) => HANDS_ON.has(word));
}

/** "reported, **citing** two officials, **that** it was late": whoever is cited says it, though "citing" is taken for the cue. */
const opensWithThat = (text: string, { content: [first] }: Attribution): boolean =>
  first !== undefined && /^that(?![\p{L}])/u.test(text.slice(...first));

/** "an army **spokeswoman**", "the **minister** Karl Moro": somebody who speaks for himself in the news. */
function speaksInNews(words: readonly Token[]): boolean {
  const head = headAmong(words);
  if (!head) return false;
  return SPEAK_IN_NEWS.has(head.lower) || (isCapitalised(head) && words.some(({ lower }) => SPEAK_IN_NEWS.has(lower)));
}

/** The source up to a comma. */
const quotedEnd = (source: readonly Token[]): number => {
  const comma = source.findIndex(({ text }, i) => i > 0 && text === ",");
  return (source[(comma < 0 ? source.length : comma) - 1] as Token).end;
};

/** Whoever is cited from `from` on; an outlet that cites somebody in turn is a link more. */
function cited(segmented: Segmented, words: readonly Token[], from: number, links: readonly Link[]): Chain | undefined {
  const end = agentEnd(segmented, words, from);
  if (end === from || !canSpeak(words.slice(from, end))) return undefined;
  const span = cover(words.slice(from, end));
  if (isOutlet(segmented.text, span) && words[end]?.text === "," && WHICH.has(words[end + 1]?.lower ?? "")) {
    const verb = words.findIndex(({ lower }, i) => i > end + 1 && i < end + 6 && CITES.has(lower));
    const further = verb > 0 ? cited(segmented, words, verb + 1, [reportedBy(span), ...links]) : undefined;
    if (further) return further;
  }
  return { speaker: span, links };
}

/** "…, a warder told Free Wave, according to **Medlar News**": the outlet passes on a clause that has its own speaker. */
function passedOn(scene: Around): Chain | undefined {
  const { source, places, words } = scene;
  if (!source.length || !isOutlet(places.segmented.text, [(source[0] as Token).start, quotedEnd(source)]))
    return undefined;
  const inner = clauseWithin(scene);
  if (!inner) return undefined;
  const relation = words.some(({ lower }) => FIRST.has(lower)) ? "first-reported" : "reported";
  return { ...inner, links: [{ span: [(source[0] as Token).start, quotedEnd(source)], relation }] };
}

/* A document stands at most so many words before the participle that says who has it. */
const APART = 16;

/** "a transcript seen **by the Ledger**", "an e-mail first reported by …", "an essay published this week in the Review" */
function passedBy(segmented: Segmented, words: readonly Token[]): readonly Link[] {
  return words.flatMap(({ lower }, i): readonly Link[] => {
    const relation = PASSED.get(lower);
    if (!relation || !tied(words, i)) return [];
    const by = words.findIndex(
      ({ lower: word }, k) => k > i && k < i + 5 && (BY.has(word) || (IN.has(word) && relation === "published")),
    );
    const end = by < 0 ? by : agentEnd(segmented, words, by + 1);
    const agent = words.slice(by + 1, end);
    if (end <= by + 1 || !canPass(agent, IN.has(words[by]?.lower ?? ""))) return [];
    return [{ span: cover(agent), relation: firstOr(words, i, relation) }];
  });
}

const firstOr = (words: readonly Token[], i: number, relation: Relation): Relation =>
  relation !== "obtained" && FIRST.has(words[i - 1]?.lower ?? "") ? "first-reported" : relation;

/** Does the participle belong to a document named before it, or to the whole: "as first reported by"? */
const tied = (words: readonly Token[], i: number): boolean =>
  AS.has(words[i - 1]?.lower ?? "") ||
  (FIRST.has(words[i - 1]?.lower ?? "") && REPORTED.has(words[i]?.lower ?? "")) ||
  words.slice(Math.max(0, i - APART), i).some(({ lower }) => isPassedOn(lower));

const isPassedOn = (lower: string): boolean =>
  MEDIUM_NOUNS.has(lower) || DOCUMENTS.has(lower) || WHAT_IS_PASSED_ON.has(lower);

/** "**The letter was first reported by the Islander.**": the sentence after, if it opens with what this one was said in. */
function creditAfter({ places, tokens, sentence, words }: Around): readonly Link[] {
  const next = tokens.slice(sentence[1], sentence[1] + 24);
  const stop = next.findIndex(({ text }) => text === ".");
  const line = next.slice(0, stop < 0 ? next.length : stop);
  const [article, noun, verb] = line;
  if (!article || !noun || !THE_OR_HIS.has(article.lower) || !WAS.has(verb?.lower ?? "")) return [];
  const same = words.some(({ lower }) => lower === noun.lower || (WRITTEN.has(lower) && LETTERS.has(noun.lower)));
  return same ? passedBy(places.segmented, line).filter(({ span }) => span[0] - noun.end < 40) : [];
}
