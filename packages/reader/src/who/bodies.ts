import type { Span } from "@according/record";
import { DETERMINERS } from "../en/function-words.ts";
import { METONYMS } from "../en/metonyms.ts";
import {
  BODY_CLASSES,
  COMPANY_ENDINGS,
  COMPANY_NOUNS,
  DOCUMENTS,
  NO_COMPANIES,
  STATE_BODIES,
  WHOLE_STATE,
} from "../en/people.ts";
import { OPENING_INDEFINITE } from "../en/phrases.ts";
import { OF_BODY, QUALIFIED_START } from "../en/references.ts";
import type { Segmented } from "../layers.ts";
import type { BodyName } from "../names/bodies.ts";
import { plain } from "../names/naming.ts";
import { isAnother } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import type { Entities, Entity } from "./entities.ts";
import { NOBODY, type Speaker, undecided } from "./speaker.ts";

/** Who has just spoken, and whether by a name without an article. */
export interface Lately {
  readonly entity: Entity;
  readonly bare: Entity | null;
  /** Where the sentence begins in which they spoke. */
  readonly since: number;
}

/**
 * A body, outlet, document, group or unnamed source, by its words; "the ministry" is the one that was named, if only one
 * was, or that has just spoken. */
export function fromWords(entities: Entities, phrase: Phrase, place?: string, lately?: Lately | null): Speaker {
  const described = phrase.kind === "unnamed" || phrase.kind === "group";
  const name = described ? withoutCapital(phrase.words) : withoutArticle(phrase.head);
  const known = isAnother(phrase) ? undefined : (entities.named(name) ?? entities.shortened(name));
  const noun = theNoun(phrase);
  const called = noun && !(known && known.lastAt >= 0 && known.name !== noun) ? bodiesCalled(entities, noun) : [];
  const meant = place ? called.filter(({ name: full }) => plain(full).includes(plain(place))) : called;
  const [spoke, another] = lately ? meant.filter(({ lastAt }) => lastAt >= lately.since) : [];
  if (spoke && spoke === lately?.entity && !another && meant.length > 1)
    return { ...NOBODY, entity: entities.mention(spoke, phrase) };
  if (meant.length > 1 || (meant[0] && noun && isOvertaken(entities, meant[0], noun)))
    return undecided(meant.map((entity) => ({ entity, weight: 1 })));
  if (place && noun && STATE_BODIES.has(noun) && meant.length === 0)
    return elsewhere(entities, phrase, called, noun, place);
  const before = lately?.bare;
  const company = noun && before && isCompany(entities, before, noun) ? before : undefined;
  const entity = meant[0] ?? known ?? company ?? entities.add(name, phrase.kind, phrase.span[0]);
  if (phrase.kind !== "group") standFor(entity);
  return { ...NOBODY, entity: entities.mention(entity, phrase) };
}

/**
 * "In Finland, the **government**": another than those named before, as it says no more. Any other body may only have spoken
 * there: it is left open between those that were named.
 */
function elsewhere(entities: Entities, phrase: Phrase, named: readonly Entity[], noun: string, place: string): Speaker {
  if (!WHOLE_STATE.has(noun) && named.length > 0) return undecided(named.map((entity) => ({ entity, weight: 1 })));
  const there = `${noun} in ${place}`;
  const entity = entities.named(there) ?? entities.add(noun, phrase.kind, phrase.span[0]);
  entities.alias(there, entity);
  return { ...NOBODY, entity: entities.mention(entity, phrase) };
}

/** Has a body of another state been spoken of since this one: "the U.K. government", then "Pakistan's army"? */
function isOvertaken(entities: Entities, { name, lastAt }: Entity, noun: string): boolean {
  const owner = (full: string): string | undefined => OWNER.exec(full)?.[1];
  return (
    WHOLE_STATE.has(noun) &&
    entities
      .recentBodies()
      .some(
        (other) => other.lastAt > lastAt && owner(other.name) !== undefined && !name.includes(owner(other.name) ?? ""),
      )
  );
}

/* "Pakistan" of "Pakistan's National Security Committee" */
const OWNER = /^(?:the )?(\p{Lu}[\p{L}. -]*?)['’]s /u;

/** A body that is named somewhere in the text, whether it speaks or not. */
export function mentionBody(
  entities: Entities,
  { text, tokens }: Segmented,
  { tokens: [first, end], kind, abbreviation }: BodyName,
): void {
  const span: Span = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const name = text.slice(...span);
  const entity = entities.named(name) ?? entities.add(name, kind, span[0]);
  entities.mention(entity, { span, as: "name" });
  const short = abbreviation === undefined ? undefined : tokens[abbreviation];
  if (short) entities.alias(short.text, entity);
}

/** "ministry" of "the ministry". */
const theNoun = ({ head }: Phrase): string | undefined => /^the (\p{L}+)$/iu.exec(head)?.[1]?.toLowerCase();

/** The bodies mentioned lately that "the ministry", "the company", "the union" may mean: by their own last word, else by their class. */
function bodiesCalled(entities: Entities, noun: string): readonly Entity[] {
  const bodies = entities.recentBodies().filter(({ kind }) => kind !== "document" || DOCUMENTS.has(noun));
  const heads = bodies.map((entity) => ({ entity, head: bodyHead(entity) }));
  const same = heads.filter(({ entity, head }) => head === noun && plain(entity.name) !== noun);
  if (same.length) return withoutShortForms(same.map(({ entity }) => entity));
  const endings = BODY_CLASSES.get(noun);
  return heads
    .filter(({ head }) => endings?.has(head) || (COMPANY_NOUNS.has(noun) && COMPANY_ENDINGS.has(head)))
    .map(({ entity }) => entity);
}

/** Without "Defense Ministry" beside "Norland's Defense Ministry", if only one is called so in full. */
const withoutShortForms = (bodies: readonly Entity[]): readonly Entity[] =>
  bodies.filter((one) => bodies.filter(({ name }) => plain(name).endsWith(` ${plain(one.name)}`)).length !== 1);

/** "Halden said …. **The company** said": it spoke just before, no body has been named since, and no word of its name says that it is another kind of body. */
function isCompany(entities: Entities, { kind, name, lastAt }: Entity, noun: string): boolean {
  if (!COMPANY_NOUNS.has(noun) || kind !== "organisation" || !/\p{Lu}/u.test(name)) return false;
  if (
    plain(name)
      .split(" ")
      .some((word) => NO_COMPANIES.has(word))
  )
    return false;
  return !entities.recentBodies().some((other) => other.name !== name && other.lastAt > lastAt);
}
/** "bureau" of "State Bureau of Mines", "ministry" of "health ministry in Orlay". */
const bodyHead = ({ name }: Entity): string => plain(name).split(OF_BODY)[0]?.split(" ").at(-1) ?? "";

/** "Washington", "the Kremlin": kept as written, with the government it stands for. */
function standFor(entity: Entity): void {
  const government = METONYMS.get(plain(entity.name));
  if (!government) return;
  entity.kind = "government";
  entity.standsFor = government;
}

const withoutCapital = (words: string): string =>
  DETERMINERS.has(words.split(" ")[0]?.toLowerCase() ?? "") ||
  QUALIFIED_START.test(words) ||
  /^\p{Lu}\p{Ll}+s?$/u.test(words)
    ? (words[0] as string).toLowerCase() + words.slice(1)
    : words;
const withoutArticle = (words: string): string =>
  words.replace(/^[Tt]he\s+/, "").replace(OPENING_INDEFINITE, (word) => word.toLowerCase());
