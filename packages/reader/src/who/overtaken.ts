import { STATE_BODIES, WHOLE_STATE } from "../en/people.ts";
import { ITS, OF_BODY, ONE_MORE, ONE_MORE_SPEAKS } from "../en/references.ts";
import { clausesOf } from "../grammar/clause.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Range } from "../layers.ts";
import { plain } from "../names/naming.ts";
import { readPhrase } from "../names/phrase.ts";
import { capital } from "../names/phrase-words.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import type { Entities, Entity } from "./entities.ts";

/** Has another body been spoken of since the only one that "the **group**" at a place may mean, so that it may as well be meant? */
export const isOvertaken = (entities: Entities, places: Places, body: Entity, noun: string, at: number): boolean =>
  byAnotherState(entities, body, noun) || byOneMore(places, body, noun, at) || byName(entities, places, body, noun, at);

/** "The U.K. government", then "Pakistan's army": a body of another state. */
function byAnotherState(entities: Entities, { name, lastAt }: Entity, noun: string): boolean {
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

/* So many words back another may have been spoken of. */
const REACH = 300;

/* So many words stand at most between "another" and what it is: "another local rights group". */
const BETWEEN = 3;

/** "**Another group**, Open Hand, counted 50", "**a second doctor** was called": is one more of them told of since? */
export function byOneMore(places: Places, { lastAt }: Entity, noun: string, at: number): boolean {
  const [first = 0, end = 0] = places.tokens([lastAt + 1, at]) ?? [];
  const from = Math.max(first, end - REACH);
  const since = places.segmented.tokens.slice(from, end);
  if (ONE_MORE_SPEAKS.test(places.segmented.text.slice(since[0]?.start ?? at, at))) return true;
  return since.some(
    ({ lower }, i) =>
      ONE_MORE.has(lower) && since.slice(i + 1, i + 2 + BETWEEN).some((word) => word.lower === noun && word.start < at),
  );
}

/** "bureau" of "State Bureau of Mines", "ministry" of "health ministry in Orlay". */
export const bodyHead = ({ name }: Entity): string => plain(name).split(OF_BODY)[0]?.split(" ").at(-1) ?? "";

/* So many sentences back one of another name may have been spoken of. */
const SENTENCES = 8;

/** "**Bread First** suspended its work": of which a sentence tells since, and whose name does not say what it is. */
function byName(entities: Entities, places: Places, body: Entity, noun: string, at: number): boolean {
  if (STATE_BODIES.has(noun) || bodyHead(body) === noun) return false;
  const here = places.sentence(at);
  const since = Math.max(places.sentence(body.lastAt) + 1, here - SENTENCES);
  const told = clausesOf(places.segmented)
    .slice(since, here)
    .map((clause) => capitalName(places, mainSubject(clause)))
    .findLast((name) => name !== null && (bears(body, name) || mayBeBody(entities, places, name)));
  return told ? !bears(body, told) : false;
}

interface Name {
  readonly range: Range;
  readonly words: readonly string[];
}

/** Two words or more, each with a capital: "**Bread First**", "the **Harrow Rescue Watch**". */
function capitalName({ segmented: { tokens } }: Places, subject: Range | null): Name | null {
  const [from, end] = subject ?? [0, 0];
  const range: Range = [isClosed(tokens[from]?.lower ?? "") ? from + 1 : from, end];
  const name = tokens.slice(...range);
  return name.length > 1 && name.every((word) => capital(word)) ? { range, words: name.map(({ text }) => text) } : null;
}

const bears = ({ name }: Entity, { words }: Name): boolean => plain(name) === plain(words.join(" "));

/** Does a name name no person, no state and none of its bodies? */
function mayBeBody(entities: Entities, { segmented }: Places, { range, words }: Name): boolean {
  if (STATE_BODIES.has(words.at(-1)?.toLowerCase() ?? "")) return false;
  const known = entities.named(words.join(" "));
  if (known) return known.kind === "organisation";
  const phrase = readPhrase(segmented, range);
  return phrase.kind !== "government" && !isSurelyPerson(phrase) && entities.called(words).length === 0;
}

/** "Mayor Lund", "Dr Lund", "Pia Lund": of any other two words it cannot be told that they name a person. */
const isSurelyPerson = ({ kind, title, honorific, sex }: Phrase): boolean =>
  kind === "person" && (title !== undefined || honorific !== undefined || sex !== "unknown");

/** "Bread First has closed **its** kitchens. The group": the body that the sentence before tells of by a name, and of what is its own. */
export function ofWhoseOwn(entities: Entities, places: Places, at: number): Entity | undefined {
  const { sentence, paragraph, segmented } = places;
  const clause = clausesOf(segmented)[sentence(at) - 1];
  const subject = clause && paragraph(at) - clause.sentence.paragraph <= 1 ? mainSubject(clause) : null;
  if (!clause || !subject) return undefined;
  const owner = ownerAlone(entities, places, subject);
  if (owner) return owner;
  const name = capitalName(places, subject);
  if (!name || !mayBeBody(entities, places, name)) return undefined;
  const behind = segmented.tokens.slice(name.range[1], clause.sentence.tokens[1]);
  const words = name.words.join(" ");
  const isIts = behind.some(({ lower }) => ITS.has(lower));
  return isIts ? (entities.named(words) ?? entities.add(words, "organisation", at)) : undefined;
}

/** "**Bread First**'s figures": an organisation that was named before. */
function ownerAlone(entities: Entities, { segmented: { tokens } }: Places, [first, end]: Range): Entity | undefined {
  const owns = tokens.slice(first, end).findIndex(({ text }) => /^['’]s$/.test(text));
  const words = tokens.slice(first, first + Math.max(owns, 0));
  const known = words.length > 0 ? entities.named(words.map(({ text }) => text).join(" ")) : undefined;
  return known?.kind === "organisation" && !STATE_BODIES.has(bodyHead(known)) ? known : undefined;
}
