import { CALLED_ALSO, GROUP_NOUNS, STATE_BODIES, WHOLE_STATE } from "../en/bodies.ts";
import { METONYMS } from "../en/metonyms.ts";
import { NAME_BEHIND_THE, OUTLET_ANAPHORS } from "../en/outlets.ts";
import { PLACE_PREPOSITIONS, STATE_ABBREVIATIONS } from "../en/places.ts";
import {
  JOINED_TO_NAME,
  KIND_IN_PLACE,
  LETTERS_OF_BODY,
  NO_DEPARTMENTS,
  OF_BODY,
  ONE_MORE,
  ONE_MORE_SPEAKS,
} from "../en/references.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Range } from "../layers.ts";
import { initialsOf, plain } from "../names/naming.ts";
import { readPhrase } from "../names/phrase.ts";
import { capital } from "../names/phrase-words.ts";
import type { Phrase } from "../names/types.ts";
import { matchesOf } from "../text/matches.ts";
import type { Places } from "../text/places.ts";
import type { Entities, Entity } from "./entities.ts";
import { isOutlet } from "./outlets.ts";

/** Has another body been spoken of since the only one that "the **group**" at a place may mean, so that it may as well be meant? */
export const isOvertaken = (entities: Entities, places: Places, body: Entity, noun: string, at: number): boolean =>
  byAnotherState(entities, body, noun) ||
  byInitials(entities, places, body, noun, at) ||
  byOneMore(places, body, noun, at) ||
  byOneElsewhere(places, body, noun, at) ||
  byOutlet(entities, places, body, noun, at) ||
  byOneName(entities, places, body, noun, at) ||
  byName(entities, places, body, noun, at);

/** "The transport department moved. **An internal KSPC analysis** found room. The department": has a body by its letters been told of since? */
function byInitials(entities: Entities, places: Places, body: Entity, noun: string, at: number): boolean {
  const before = places.segmented.sentences[places.sentence(at) - 1];
  if (!STATE_BODIES.has(noun) || !before || body.lastAt >= before.span[0] || before.paragraph !== places.paragraph(at))
    return false;
  const letters = places.segmented.text.slice(...before.span).match(LETTERS_OF_BODY) ?? [];
  return letters.some(
    (one) =>
      !STATE_ABBREVIATIONS.has(one) &&
      !NO_DEPARTMENTS.has(one) &&
      entities.named(one) !== body &&
      !initialsOf(body.name, body.kind).includes(one),
  );
}

/** "The Mast says A. B leads the **Daily Courier**. The paper": has another outlet been named since, whether it says anything or not? */
function byOutlet(
  entities: Entities,
  { segmented: { text } }: Places,
  body: Entity,
  noun: string,
  at: number,
): boolean {
  if (!CALLED_ALSO.has(noun) && (body.kind !== "outlet" || !OUTLET_ANAPHORS.has(noun))) return false;
  const from = Math.max(body.lastAt + 1, at - FAR);
  return matchesOf(NAME_BEHIND_THE, text.slice(from, at)).some(({ index, 0: whole, 1: name = "" }) => {
    const start = from + index + whole.length - name.length;
    return isOutlet(text, [start, start + name.length]) && entities.named(name) !== body;
  });
}

/* So many characters back another outlet may have been named. */
const FAR = 1500;

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

/** "Doctors at Orlay Hospital … **The hospital in Merle** took 40": one told of since by the place where it is, and not that of the body. */
function byOneElsewhere({ segmented }: Places, { name, lastAt }: Entity, noun: string, at: number): boolean {
  const since = segmented.text.slice(Math.max(lastAt + 1, at - FAR), at);
  return matchesOf(KIND_IN_PLACE, since).some(
    ([, kind = "", place = ""]) => kind === noun && !plain(name).includes(plain(place)),
  );
}

/** "bureau" of "State Bureau of Mines", "ministry" of "health ministry in Orlay". */
export const bodyHead = ({ name }: Pick<Entity, "name">): string =>
  plain(name).split(OF_BODY)[0]?.split(" ").at(-1) ?? "";

/* So many sentences back one of another name may have been spoken of. */
const SENTENCES = 8;

/** "**Bread First** suspended its work": of which a sentence tells since, and whose name does not say what it is. */
function byName(entities: Entities, places: Places, body: Entity, noun: string, at: number): boolean {
  if (STATE_BODIES.has(noun) || bodyHead(body) === noun) return false;
  const here = places.sentence(at);
  const since = Math.max(places.sentence(body.lastAt) + 1, here - SENTENCES);
  const told = grammarsOf(places.segmented)
    .slice(since, here)
    .map((grammar) => capitalName(places, mainSubject(grammar)))
    .findLast((name) => name !== null && (bears(body, name) || mayBeBody(entities, places, name)));
  return told ? !bears(body, told) : false;
}

/** "The Southern Front said A. **Hadar** has been hit. The group": a name of one word, of which the sentence before tells, and no person's or state's. */
function byOneName(entities: Entities, places: Places, body: Entity, noun: string, at: number): boolean {
  const here = places.sentence(at);
  const before = places.segmented.sentences[here - 1];
  const opening = before?.tokens[0] ?? 0;
  const [name, next] = places.segmented.tokens.slice(opening, opening + 2);
  if (!GROUP_NOUNS.has(noun) || !before || !name || !next || places.sentence(body.lastAt) >= here - 1) return false;
  if (before.paragraph !== places.segmented.sentences[here]?.paragraph || isClosed(name.lower) || capital(next))
    return false;
  const isBare =
    /^\p{Lu}\p{Ll}+$/u.test(name.text) && !METONYMS.has(plain(name.text)) && !bears(body, { words: [name.text] });
  return (
    isBare &&
    isNameInside(places, name.text) &&
    mayBeBody(entities, places, { range: [opening, opening + 1], words: [name.text] })
  );
}

/** Does a word stand with a capital behind another word, so that it is no word that only opens a sentence? */
function isNameInside({ segmented: { tokens } }: Places, word: string): boolean {
  return tokens.some(({ text }, i) => text === word && /^[\p{Ll},]/u.test(tokens[i - 1]?.text ?? ""));
}

export interface CapitalName {
  readonly range: Range;
  readonly words: readonly string[];
}

/** Two words or more, each with a capital: "**Bread First**", "the **Harrow Rescue Watch**". */
export function capitalName({ segmented: { tokens } }: Places, subject: Range | null): CapitalName | null {
  const [from, end] = subject ?? [0, 0];
  const range: Range = [isClosed(tokens[from]?.lower ?? "") ? from + 1 : from, end];
  const name = tokens.slice(...range);
  return name.length > 1 && name.every((word) => capital(word)) ? { range, words: name.map(({ text }) => text) } : null;
}

const bears = ({ name }: Entity, { words }: Pick<CapitalName, "words">): boolean =>
  plain(name) === plain(words.join(" "));

/** Does a name name no person, no state and none of its bodies? */
export function mayBeBody(entities: Entities, { segmented }: Places, { range, words }: CapitalName): boolean {
  if (STATE_BODIES.has(words.at(-1)?.toLowerCase() ?? "")) return false;
  const known = entities.named(words.join(" "));
  if (known) return known.kind === "organisation";
  const phrase = readPhrase(segmented, range);
  return phrase.kind !== "government" && !isSurelyPerson(phrase) && entities.called(words).length === 0;
}

/** "Mayor Lund", "Dr Lund", "Pia Lund": of any other two words it cannot be told that they name a person. */
const isSurelyPerson = ({ kind, title, honorific, sex }: Phrase): boolean =>
  kind === "person" && (title !== undefined || honorific !== undefined || sex !== "unknown");

/** "Rescue for Orlay said fighters of **Boro Hama** had come. The group": is a name told of since that may be another body's, and no place's? */
export function isNamedSince(
  entities: Entities,
  places: Places,
  { lastAt }: Pick<Entity, "lastAt">,
  at: number,
): boolean {
  const { segmented } = places;
  const [first, end] = places.tokens([lastAt + 1, at]) ?? [0, 0];
  const known = entities.before(at, at - lastAt).filter(({ entity: { kind } }) => kind === "person");
  return segmented.tokens.slice(first, end).some((token, i, since) => {
    const [before, next] = [segmented.tokens[first + i - 1], since[i + 1]];
    if (
      token.kind !== "word" ||
      !capital(token) ||
      JOINED_TO_NAME.test(token.text) ||
      isClosed(token.lower) ||
      before?.text === "(" ||
      /^['’]s$/.test(next?.text ?? "")
    )
      return false;
    if (PLACE_PREPOSITIONS.has(before?.lower ?? "") || isFirstOfSentence(places, token.start)) return false;
    return !known.some(({ mention: { span } }) => span[0] <= token.start && token.end <= span[1]);
  });
}

export const isFirstOfSentence = ({ segmented: { sentences }, sentence }: Places, at: number): boolean =>
  sentences[sentence(at)]?.span[0] === at;
