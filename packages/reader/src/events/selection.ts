import { OUTLET_WORDS, OUTLETS } from "../en/bodies.ts";
import {
  ACCIDENTS,
  DECIDED_ON,
  IDIOM_OBJECTS,
  MARKETS,
  OWNED_WEAPONS,
  SENT,
  TOLD_AS_PRESS,
  VIOLENT_WORDS,
  WEAPONS_BY_MODE,
  WEAPONS_OF_DEEDS,
} from "../en/event-parties.ts";
import { HARMING, HURTING, PERSONAL } from "../en/predicates/events.ts";
import { ACTING_PRONOUNS, ANYONE } from "../en/pronouns.ts";
import { DURATIONS } from "../en/units.ts";
import { headOf, headWord, isNamed, isWeapon, mayAct } from "../grammar/agency.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, word } from "../grammar/event-grammar.ts";
import { isCount } from "../grammar/noun-phrases.ts";
import type { Range } from "../layers.ts";
import { BY_WEAPON, doerBefore } from "./adjectives.ts";
import { isBefallen, isIncident } from "./befallen.ts";
import { isAskedToDo } from "./event-arguments.ts";
import type { Found } from "./event-mention.ts";
import { isMeant, isOnPaper } from "./meanings.ts";
import { ownerByWords, possessorOf } from "./who.ts";

/** The dictionary tells what somebody does to somebody, or with the words behind the verb; what is asked for stands there as well. */
function isBetweenTwo({ grammar, entry, anchor, actor, recipient }: Found): boolean {
  if (entry.frame !== "object") return actor !== null;
  if (!recipient || !mayAct(grammar, recipient) || headWord(grammar, recipient) === "it") return false;
  if (entry.type === "CONSULT") return isNamed(grammar, recipient) && !isPress(grammar, recipient);
  return entry.type !== "REQUEST" || isAskedToDo(grammar, actor ? recipient[1] : anchor[1]);
}

/** "alleged fraud", "voiced concern over prices": nobody is accused. */
const isAboutNobody = ({ grammar, entry, recipient }: Found): boolean =>
  (entry.lemma === "allege" && !recipient) ||
  (entry.particle === "concern" && !(recipient && ownerByWords(grammar, recipient)));

/** "spoke with **reporters**", "with **The Lisk Herald**": an interview, and no meeting. */
const isPress = (grammar: Grammar, [first, end]: Range): boolean =>
  grammar.segmented.tokens
    .slice(first, end)
    .some(({ lower }) => [TOLD_AS_PRESS, OUTLETS, OUTLET_WORDS].some((words) => words.has(lower)));

/** What the words make of a deed and its parties; null where they show that it means something else. */
export function fitted(whole: Found): Found | null {
  if (isIncident(whole.entry)) return befallen(whole);
  const found = withoutAnybody(whole);
  const { actor, recipient, governed } = found;
  if (actor && !mayDo(found, actor)) return null;
  if ((!actor && !recipient && !governed) || (lastsOnly(whole) && !whole.entry.noun)) return null;
  if ((found.entry.listed && !isBetweenTwo(found)) || isAboutNobody(found)) return null;
  if (!isMeant(found) || isIdiom(found) || !isDoneToIts(found) || isAccident(found)) return null;
  return actor && isByWeapon(found, actor) ? withWeapon(found, actor) : found;
}

/** "**A missile** hit the market": whose it is, if that is told, and what kind of attack it makes. */
function withWeapon(found: Found, weapon: Range): Found {
  const mode = WEAPONS_BY_MODE.get(headWord(found.grammar, weapon));
  const actor = wielder(found, weapon);
  return mode ? { ...found, entry: { mode, ...found.entry }, actor, weapon } : { ...found, actor };
}

/** What nobody does, with the thing it befalls; a bomb that explodes is no such thing, and its blast an attack. */
function befallen(found: Found): Found | null {
  const { grammar, entry, recipient } = found;
  if (entry.frame === "happens") return found;
  if (!isBefallen(grammar, recipient, entry)) return null;
  if (recipient && isFigurativeBomb(grammar, recipient)) return null;
  const isBomb = isBefallen(grammar, recipient, { befalls: ["bombs"] });
  if (isBomb !== (entry.type === "ASSAULT")) return null;
  if (entry.mode === "volcanic-eruption" && recipient) return { ...found, recipient: null, where: recipient };
  return isBomb && recipient ? { ...found, recipient: null, weapon: recipient } : found;
}

/** "a fiscal **time bomb**" */
const isFigurativeBomb = (grammar: Grammar, range: Range): boolean =>
  word(grammar, headOf(grammar, range) - 1) === "time" || word(grammar, headOf(grammar, range)) === "bombshell";

/** May the recipient stand in the record: somebody, or a thing that this is done to? */
export const mayReceive = (found: Found, recipient: Range): boolean =>
  OF_THINGS.has(found.entry.type) || mayAct(found.grammar, recipient) || isAllThatIsTold(found);

/** "**The bill** was vetoed": what is decided on, where nobody else is told. */
export const isAllThatIsTold = (found: Found): boolean =>
  ON_PAPER.has(found.entry.type) && !found.entry.noun && !found.actor && isOnPaper(found);

/* Types whose recipient may be a thing: a bridge is blown up, a ship seized, a newspaper banned. */
const OF_THINGS = new Set(["ASSAULT", "COERCE", "RETREAT", "AID"]);

/** "shot down **a bomber**": nobody who bombs. */
export const isAircraft = ({ entry, recipient }: Found): boolean =>
  recipient !== null && entry.lemma === "shoot" && entry.particle === "down";

/* Types of what is done to laws and plans. */
const ON_PAPER = new Set(["SUPPORT", "REJECT"]);

/* Of these a thing means its owner: whoever's plan, speech or candidate it is. */
const OWNED = new Set(["ACCUSE", "REJECT", "SUPPORT"]);

const mayDo = (found: Found, actor: Range): boolean =>
  isByWeapon(found, actor) ||
  ACTING_PRONOUNS.has(word(found.grammar, actor[0])) ||
  (mayAct(found.grammar, actor) && !DECIDED_ON.has(headWord(found.grammar, actor)));

const isByWeapon = ({ grammar, entry }: Found, actor: Range): boolean =>
  entry.type === "ASSAULT" && isWeapon(grammar, actor);

/** "**Its** drones struck the base", "**Norvian** drones": whose they are. */
function wielder({ grammar }: Found, weapon: Range): Range | null {
  const head = headOf(grammar, weapon);
  if (!OWNED_WEAPONS.has(word(grammar, head))) return null;
  return possessorOf(grammar, weapon) ?? doerBefore(grammar, head, BY_WEAPON);
}

/** A chance is not seized, and nobody bombarded with emails; a bill is passed, and a raid launched on a target. */
function isIdiom(found: Found): boolean {
  const { grammar, entry, actor, recipient } = found;
  if (!recipient || entry.frame === "on" || (ON_PAPER.has(entry.type) && isOnPaper(found))) return false;
  if (word(grammar, recipient[1]) === "with" && SENT.has(word(grammar, recipient[1] + 1))) return true;
  const lower = headWord(grammar, recipient);
  return (
    (IDIOM_OBJECTS.has(lower) || (entry.type === "ASSAULT" && MARKETS.has(lower) && !isWeapon(grammar, actor))) &&
    entry.type !== "ACCUSE" &&
    entry.type !== "REJECT"
  );
}

/** Is what is done to people done to people, and not to an album? */
function isDoneToIts({ grammar, entry, recipient }: Found): boolean {
  if (!recipient || entry.noun || entry.frame !== "object" || !PERSONAL.has(entry.lemma)) return true;
  if (OWNED.has(entry.type) || mayAct(grammar, recipient)) return true;
  if (!HARMING.has(entry.lemma) || !isCount(grammar, recipient[0])) return false;
  return /s$/.test(headWord(grammar, recipient)) || word(grammar, recipient[0] + 1) === "of";
}

/** People hurt by nobody who is told, and nothing in the sentence that hurts by somebody's will: "killed in the **raid**". */
function isAccident({ grammar, entry, actor }: Found): boolean {
  if (actor || entry.type !== "ASSAULT" || !HURTING.has(entry.lemma)) return false;
  const [first, end] = grammar.sentence.tokens;
  let violent = false;
  for (let i = first; i < end; i++) {
    if (ACCIDENTS.has(word(grammar, i))) return true;
    violent ||= WEAPONS_OF_DEEDS.has(word(grammar, i)) || VIOLENT_WORDS.has(word(grammar, i));
  }
  return !violent;
}

/** "without arresting **anyone**", "the siege of nine **hours**", "ruled out **sending** troops": nobody is told. */
function withoutAnybody(whole: Found): Found {
  const { grammar, recipient } = whole;
  if (!recipient) return whole;
  const opening = word(grammar, recipient[0]);
  const gerund = /.{3}ing$/.test(opening) && !is(grammar, recipient[0], Class.capital);
  const untold = gerund || ANYONE.has(opening) || lastsOnly(whole);
  return untold ? { ...whole, recipient: null } : whole;
}

/** "released 30 **years** of tax returns", "the siege of nine **hours**" */
const lastsOnly = ({ grammar, recipient }: Found): boolean =>
  recipient !== null && DURATIONS.has(headWord(grammar, recipient));
