import { DETERMINERS } from "../lang/en/function-words.ts";
import { SPOKESPEOPLE } from "../lang/en/people.ts";
import type { Attribution, Range, Segmented } from "../model/layers.ts";
import type { Span } from "../model/span.ts";
import type { Candidate } from "../model/statement.ts";
import { tagNames } from "../tag/names.ts";
import { Entities, type Entity, sourceId } from "./entities.ts";
import { type Phrase, readPhrase, type Titled } from "./phrase.ts";

/** Who speaks in one attribution, or between whom it cannot be told. */
export interface Speaker {
  readonly entity: Entity | null;
  readonly candidates: readonly { readonly entity: Entity; readonly confidence: number }[];
  readonly onBehalfOf?: Entity;
}

const NOBODY: Speaker = { entity: null, candidates: [] };

/** Candidates in the record's form, best first. */
export const toCandidates = ({ candidates }: Speaker): readonly Candidate[] =>
  candidates.map(({ entity, confidence }) => ({ source: sourceId(entity), confidence }));

/** Finds the speaker of every attribution, in the order of the text, so that "he" and "Voss" look back. */
export function resolveSpeakers(
  segmented: Segmented,
  attributions: readonly Attribution[],
): { readonly speakers: readonly Speaker[]; readonly entities: Entities } {
  const entities = new Entities();
  const names = tagNames(segmented);
  const places = [...names.keys()];
  const speakers: Speaker[] = new Array(attributions.length).fill(NOBODY);
  const order = attributions
    .map((_, i) => i)
    .sort((a, b) => place(attributions[a] as Attribution) - place(attributions[b] as Attribution) || a - b);
  let next = 0;
  let previous: Previous | null = null;
  for (const name of names) if (!name.short) register(entities, segmented, name.tokens, false);
  for (const index of order) {
    const attribution = attributions[index] as Attribution;
    const at = place(attribution);
    while (next < places.length && (segmented.tokens[(names[next] as { tokens: Range }).tokens[0]]?.start ?? 0) < at)
      register(entities, segmented, (names[next++] as { tokens: Range }).tokens, true);
    const speaker = speakerOf(segmented, entities, attribution, speakers, previous);
    speakers[index] = speaker;
    if (speaker.entity && attribution.source.length && attribution.within === null)
      previous = { entity: speaker.entity, at, attribution };
  }
  return { speakers, entities };
}

interface Previous {
  readonly entity: Entity;
  readonly at: number;
  readonly attribution: Attribution;
}

const place = ({ source, content }: Attribution): number => (source[0] ?? content[0] ?? [0])[0];

/** First pass: who is in the report at all. Second pass: who has been mentioned up to here. */
function register(entities: Entities, segmented: Segmented, range: Range, mentioned: boolean): void {
  const words = segmented.tokens.slice(...range).map(({ text }) => text);
  const name = words.join(" ");
  const span: Span = [segmented.tokens[range[0]]?.start ?? 0, segmented.tokens[range[1] - 1]?.end ?? 0];
  const entity =
    surnameOnly(entities, words) ??
    entities.named(name) ??
    (words.length > 1 ? entities.add(name, "person", -1, readPhrase(segmented, range).sex) : undefined);
  if (mentioned && entity) entities.mention(entity, { span, as: words.length > 1 ? "name" : "short" });
}

/** The one person with this surname; among namesakes nobody. */
const surnameOnly = (entities: Entities, words: readonly string[]): Entity | null | undefined => {
  if (words.length > 1) return null;
  const namesakes = entities.surnamed(words[0] as string);
  return namesakes.length === 1 ? namesakes[0] : undefined;
};

function speakerOf(
  segmented: Segmented,
  entities: Entities,
  attribution: Attribution,
  speakers: readonly Speaker[],
  previous: Previous | null,
): Speaker {
  if (attribution.continues !== null) return speakers[attribution.continues] ?? NOBODY;
  const [span] = attribution.source;
  if (!span) return NOBODY;
  const range = tokensOf(segmented, span);
  if (!range) return NOBODY;
  const phrase = readPhrase(segmented, range);
  if (phrase.as === "pronoun") return fromPronoun(segmented, entities, phrase, range, attribution, previous);
  const surname = phrase.as === "short" && entities.surnamed(phrase.name[0] as string).length > 0;
  if (phrase.kind === "person" || surname) return fromName(entities, phrase, attribution, previous, segmented);
  if (/^(?:his|her|its|their) /i.test(phrase.words) && phrase.kind !== "group") return NOBODY;
  if (phrase.title) return fromOffice(entities, phrase);
  return phrase.agent === false ? NOBODY : { ...NOBODY, entity: fromWords(entities, phrase) };
}

function tokensOf({ tokens }: Segmented, [start, end]: Span): Range | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last++;
  return last > low ? [low, last] : null;
}

/** A full name is itself; a single name is the one person so named, or undecided among namesakes. */
function fromName(
  entities: Entities,
  phrase: Phrase,
  attribution: Attribution,
  previous: Previous | null,
  segmented: Segmented,
): Speaker {
  const name = phrase.name.join(" ");
  const known = entities.named(name);
  const described =
    phrase.name.length > 1 && (known?.lastAt ?? -1) < 0 ? describedBefore(segmented, attribution, previous) : null;
  if (described) entities.rename(described, name, phrase.sex);
  if (known) return spokesperson(entities, entities.mention(known, phrase), phrase.title);
  const surname = phrase.name.at(-1) as string;
  const namesakes = described ? [described] : entities.surnamed(surname).filter((entity) => compatible(entity, phrase));
  if (namesakes.length > 1 && phrase.name.length === 1) return undecided(namesakes);
  const one = described ?? (phrase.name.length === 1 ? namesakes[0] : undefined);
  const entity = one ?? entities.add(name, "person", phrase.span[0], phrase.sex);
  return spokesperson(entities, entities.mention(entity, phrase), phrase.title);
}

const compatible = (entity: Entity, { sex }: Phrase): boolean =>
  sex === "unknown" || entity.sex === "unknown" || entity.sex === sex;

/** "A former envoy said … Ilan Moro, who …, added": a description in the sentence before, and a name that goes on with "added". */
function describedBefore({ text }: Segmented, attribution: Attribution, previous: Previous | null): Entity | null {
  if (previous?.entity.kind !== "unnamed") return null;
  const cue = attribution.cue.map(([start, end]) => text.slice(start, end)).join(" ");
  const source = text.slice(...(attribution.source[0] as Span));
  const description = text.slice(...(previous.attribution.source[0] as Span));
  const goesOn = /\b(?:added|adds|continued|also)\b/.test(`${cue} ${source}`);
  if (!goesOn && !(/, who /.test(source) && sharesNoun(description, source))) return null;
  const between = text.slice(previous.at, place(attribution));
  return (between.match(/\n+/g)?.length ?? 0) <= 1 ? previous.entity : null;
}

/** "a former head of the intelligence **service**" and "Ilan Moro, who left the **service**" */
const sharesNoun = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().match(/\p{L}{5,}/gu));
  words.delete("former");
  return (b.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []).some((word) => words.has(word));
};

function undecided(entities: readonly Entity[]): Speaker {
  const ordered = [...entities].sort((a, b) => b.lastAt - a.lastAt);
  return { entity: null, candidates: ordered.map((entity) => ({ entity, confidence: 1 / ordered.length })) };
}

/** Somebody who speaks for a body. */
function spokesperson(entities: Entities, entity: Entity, title: Titled | undefined): Speaker {
  const office = title ?? entity.roles.find(({ title: held }) => speaksFor(held));
  if (!office?.of || !speaksFor(office.title)) return { entity, candidates: [] };
  return { entity, candidates: [], onBehalfOf: body(entities, office.of, office) };
}

const speaksFor = (title: string): boolean =>
  title
    .toLowerCase()
    .split(" ")
    .some((word) => SPOKESPEOPLE.has(word)) || /press secretary$/i.test(title);

function body(entities: Entities, words: string, office: { readonly span: Span; readonly ofSpan?: Span }): Entity {
  const name = words.replace(/^the\s+/i, "");
  const known = entities.named(name);
  if (known) return known;
  const span = office.ofSpan ?? office.span;
  return entities.mention(entities.add(name, "organisation", span[0]), { span, as: "name" });
}

/** "the mayor", "a Northern Front spokesman": the one who holds the office, or a source known by it alone. */
function fromOffice(entities: Entities, phrase: Phrase): Speaker {
  const title = phrase.title as Titled;
  const holders = entities.titled(title.title).filter((entity) => sameOffice(entity, title) && entity.lastAt >= 0);
  const known = entities.named(phrase.words);
  if (known) return spokesperson(entities, entities.mention(known, phrase), title);
  if (phrase.definite && holders.length === 1)
    return spokesperson(entities, entities.mention(holders[0] as Entity, phrase), undefined);
  if (phrase.definite && holders.length > 1 && !title.of) return undecided(holders);
  const entity = entities.add(
    phrase.words.replace(/^The\b/, "the").replace(/^A(n?)\b/, "a$1"),
    "unnamed",
    phrase.span[0],
    phrase.sex,
  );
  return spokesperson(entities, entities.mention(entity, phrase), title);
}

const sameOffice = (entity: Entity, { title, of }: Titled): boolean =>
  entity.roles.some(
    (role) => role.title.toLowerCase().endsWith(title.toLowerCase()) && (!of || !role.of || role.of === of),
  );

/** A body, outlet, document, group or unnamed source, by its words. */
function fromWords(entities: Entities, phrase: Phrase): Entity {
  const name =
    phrase.kind === "unnamed" || phrase.kind === "group" ? lowered(phrase.words) : withoutArticle(phrase.head);
  const known = entities.named(name) ?? shortened(entities, phrase);
  return entities.mention(known ?? entities.add(name, phrase.kind, phrase.span[0]), phrase);
}

/** "the ministry", "the army": the one body mentioned before that ends in this word. */
function shortened(entities: Entities, { head, kind }: Phrase): Entity | undefined {
  const [, word] = /^the (\p{L}+)$/iu.exec(head) ?? [];
  if (!word || (kind !== "government" && kind !== "organisation")) return undefined;
  const bodies = entities.ending(word.toLowerCase());
  return bodies.length === 1 ? bodies[0] : undefined;
}

const lowered = (words: string): string =>
  DETERMINERS.has(words.split(" ")[0]?.toLowerCase() ?? "") || /^\p{Lu}\p{Ll}+s?$/u.test(words)
    ? (words[0] as string).toLowerCase() + words.slice(1)
    : words;
const withoutArticle = (words: string): string => words.replace(/^[Tt]he\s+/, "");

const REACH = 1200;

/** "he", "she", "it", "they", "who": who was last spoken of and can be meant. */
function fromPronoun(
  segmented: Segmented,
  entities: Entities,
  phrase: Phrase,
  range: Range,
  attribution: Attribution,
  previous: Previous | null,
): Speaker {
  const [word] = phrase.name;
  if (word === "who" || word === "which" || word === "that")
    return fromAntecedent(segmented, entities, range, attribution);
  const at = phrase.span[0];
  if (phrase.sex === "unknown") return fromBody(segmented, entities, phrase, previous);
  const near = entities.all.filter(
    (entity) =>
      isPersonal(entity) &&
      entity.lastAt >= 0 &&
      entity.lastAt < at &&
      at - entity.lastAt < REACH &&
      (entity.sex === phrase.sex || entity.sex === "unknown"),
  );
  return settle(segmented, entities, phrase, near, previous);
}

const isPersonal = ({ kind, name }: Entity): boolean => kind === "person" || (kind === "unnamed" && !/s$/.test(name));

/**
 * The previous speaker, unless somebody else who could be meant has been mentioned since; else the one who is near and
 * known to be of that sex; else undecided. A name of unknown sex that has not just spoken is never chosen.
 */
function settle(
  { text }: Segmented,
  entities: Entities,
  phrase: Phrase,
  near: readonly Entity[],
  previous: Previous | null,
): Speaker {
  const at = phrase.span[0];
  const chosen = (entity: Entity): Speaker => spokesperson(entities, entities.mention(entity, phrase), undefined);
  const paragraphsSince = (from: number): number => text.slice(from, at).match(/\n+/g)?.length ?? 0;
  const recent = [...near].sort((a, b) => b.lastAt - a.lastAt);
  const [first, second] = recent;
  if (!first) return NOBODY;
  if (previous && near.includes(previous.entity) && paragraphsSince(previous.at) <= 2) {
    const only = first === previous.entity || insideContent(previous.attribution, first.lastAt);
    if (only && (previous.entity.sex === phrase.sex || !strangerSince(text, previous, at)))
      return chosen(previous.entity);
  }
  if (!second && first.kind === "person" && first.sex === "unknown" && !strangerBetween(text, first.lastAt + 1, at))
    return chosen(first);
  const clear = !second || paragraphsSince(second.lastAt) > paragraphsSince(first.lastAt);
  if (clear && first.sex === phrase.sex && paragraphsSince(first.lastAt) <= 2) return chosen(first);
  return undecided(recent.slice(0, 3));
}

/** Has somebody else been named since the previous speaker's content ended? */
function strangerSince(text: string, { attribution, at }: Previous, until: number): boolean {
  const ends = [...attribution.content, ...attribution.source].map(([, end]) => end);
  return strangerBetween(text, Math.max(at, ...ends), until);
}

/** Two capitalised words without "the" before them may be somebody. */
const strangerBetween = (text: string, from: number, until: number): boolean =>
  from < until && /(?<![Tt]he |\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text.slice(from, until));

/** Somebody named only inside what the previous speaker said is not who speaks next. */
const insideContent = ({ content }: Attribution, at: number): boolean =>
  content.some(([start, end]) => start <= at && at < end);

/** "it" and "they": the previous speaker, if that is a body or a group. */
function fromBody({ text }: Segmented, entities: Entities, phrase: Phrase, previous: Previous | null): Speaker {
  const plural = phrase.name[0] === "they";
  if (
    !previous ||
    previous.entity.kind === "person" ||
    (plural &&
      previous.entity.kind === "unnamed" &&
      !/s$/.test(previous.entity.name.split(" ")[0] ?? "") &&
      /^an? /.test(previous.entity.name)) ||
    !["it", "they"].includes(phrase.name[0] as string)
  )
    return NOBODY;
  if ((text.slice(previous.at, phrase.span[0]).match(/\n+/g)?.length ?? 0) > 1) return NOBODY;
  return { entity: entities.mention(previous.entity, phrase), candidates: [] };
}

/** "Voss, who said …": the phrase that ends just before the relative pronoun. */
function fromAntecedent(segmented: Segmented, entities: Entities, [at]: Range, attribution: Attribution): Speaker {
  const { tokens } = segmented;
  let end = at;
  while (end > 0 && tokens[end - 1]?.text === ",") end--;
  let from = end;
  while (
    from > 0 &&
    end - from < 6 &&
    tokens[from - 1]?.kind === "word" &&
    /^\p{Lu}/u.test(tokens[from - 1]?.text ?? "")
  )
    from--;
  if (from === end) return NOBODY;
  const phrase = readPhrase(segmented, [from, end]);
  if (phrase.as === "pronoun") return NOBODY;
  return phrase.kind === "person"
    ? fromName(entities, phrase, attribution, null, segmented)
    : { ...NOBODY, entity: fromWords(entities, phrase) };
}
