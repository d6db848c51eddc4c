import { SHOTS, SHOWS_WORDS, STRUCK_BY, WORDS_OVER } from "../en/event-frames.ts";
import {
  AIRCRAFT,
  DECIDED_ON,
  IDIOM_OBJECTS,
  PRICE_WORDS,
  PROTESTING,
  SEARCHED_FOR_SOMEBODY,
  SMALL_WORDS,
  TALK,
  TOLD_AS_PRESS,
  UNIONS,
  WALKED_IN,
} from "../en/event-parties.ts";
import { METONYMS } from "../en/metonyms.ts";
import { DOCUMENTS } from "../en/people.ts";
import { PLACE_PREPOSITIONS } from "../en/places.ts";
import { WEAPONS_LAUNCHED, WORDS_BEHIND_ATTACK } from "../en/states.ts";
import { headWord, isArmed, isCrowd, isNamed, isWeapon, mayAct } from "../grammar/agency.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, isDeterminer, isInfinitive, isPronoun, word } from "../grammar/event-grammar.ts";
import { isCount, phraseFrom } from "../grammar/noun-phrases.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import { isAttackable, isAtWar, mayBeShelled } from "./at-war.ts";
import { isAskedToDo } from "./event-arguments.ts";
import type { Found } from "./event-mention.ts";

type Meant = (found: Found) => boolean;

/* "police **beat** him", and not "Rovers beat United"; "beat up" is plain. */
const beaten: Meant = ({ grammar, entry, actor }) => entry.particle !== undefined || isArmed(grammar, actor);

/* A state or government is recognised, and not a face. */
const recognised: Meant = ({ grammar, recipient }) => recipient !== null && isNamed(grammar, recipient);

/* A candidate mounts an attack with words. */
const launched: Meant = ({ grammar, entry, actor, recipient }) => {
  if (entry.type !== "ASSAULT") return true;
  if (WEAPONS_LAUNCHED.test(entry.particle ?? "")) return entry.frame !== "object" || mayBeShelled(grammar, recipient);
  if (!recipient || isArmed(grammar, actor)) return isArmed(grammar, actor) || isAtWar(grammar, actor);
  if (isAtWar(grammar, actor))
    return !WORDS_BEHIND_ATTACK.has(word(grammar, recipient[1])) && mayBeShelled(grammar, recipient);
  const named = actor !== null && isNamed(grammar, actor) && !METONYMS.has(headWord(grammar, actor));
  if (actor !== null && !named && !isArmed(grammar, recipient)) return METONYMS.has(headWord(grammar, actor));
  return !(named && isNamed(grammar, recipient)) && !WORDS_OVER.has(word(grammar, recipient[1]));
};

/** Is it a law, a plan or a ruling that this is done to? */
export const isOnPaper: Meant = ({ grammar, entry, actor, recipient }) => {
  const head = recipient && headWord(grammar, recipient);
  return head !== null && (DECIDED_ON.has(head) || (head === "it" && actor !== null && entry.lemma !== "pass"));
};

/* A port is captured by those who are armed, a mood by anybody. */
const taken: Meant = ({ grammar, actor, recipient }) =>
  isArmed(grammar, actor) || (actor !== null && isPronoun(grammar, actor[0]) && isArmed(grammar, recipient));

/* Planes are shot down, and ideas with words. */
const shot: Meant = ({ grammar, entry, recipient }) =>
  entry.particle !== "down" || (recipient !== null && AIRCRAFT.has(headWord(grammar, recipient)));

/* Weather disrupts as well. */
const disrupted: Meant = ({ grammar, entry, actor }) =>
  entry.type !== "PROTEST" || (actor !== null && PROTESTING.has(headWord(grammar, actor)));

/* What reporters are told is a statement. */
const briefed: Meant = ({ grammar, recipient }) =>
  recipient !== null && !TOLD_AS_PRESS.has(headWord(grammar, recipient));

/* By anything but a weapon, roads are hit and tunes struck; the armed are not on strike. */
const hit: Meant = (found) => {
  const { grammar, entry, anchor, actor, recipient } = found;
  if (entry.particle === "down") return isOnPaper(found);
  if (entry.noun && entry.type === "PROTEST" && entry.lemma === "strike") return downTools(grammar, actor);
  if (entry.noun || entry.particle) return true;
  if (entry.type === "PROTEST" && STRUCK_BY.has(word(grammar, anchor[1]))) return false;
  const byForce =
    isWeapon(grammar, actor) ||
    (isArmed(grammar, actor) && isArmed(grammar, recipient)) ||
    (isAtWar(grammar, actor) && isAttackable(grammar, recipient));
  return entry.type === "ASSAULT" ? byForce : !isArmed(grammar, actor);
};

/** The **dockers'** strike, and not the army's. */
const downTools = (grammar: Grammar, actor: Range | null): boolean =>
  actor !== null && !isArmed(grammar, actor) && (isCrowd(grammar, actor) || UNIONS.has(headWord(grammar, actor)));

/* Two who are named clash with words. */
const clashed: Meant = ({ grammar, actor, recipient }) => isCrowd(grammar, actor) || isCrowd(grammar, recipient);

/* "protested his innocence" */
const protested: Meant = ({ grammar, entry, anchor }) => {
  const object = entry.noun ? null : phraseFrom(grammar, anchor[1]);
  return !object || !IDIOM_OBJECTS.has(headWord(grammar, object));
};

/* By force where somebody or something shows that, by words where that is as plain, else neither. */
const attacked: Meant = ({ grammar, entry, anchor, actor, recipient }) => {
  if (isArmed(grammar, actor)) return entry.type === "ASSAULT";
  if (!actor && recipient && isAtPlace(grammar, anchor[1])) return entry.type === "ASSAULT";
  const talk = isTalk(grammar, [anchor[0], Math.max(anchor[1], actor?.[1] ?? 0)], recipient);
  if (!talk && isAtWar(grammar, actor) && isAttackable(grammar, recipient)) return entry.type === "ASSAULT";
  return entry.type === "ASSAULT" ? !talk && isArmed(grammar, recipient) : talk && actor !== null;
};

/** "was attacked **in the street**", "**at her home**" */
const isAtPlace = (grammar: Grammar, end: number): boolean =>
  PLACE_PREPOSITIONS.has(word(grammar, end)) &&
  [word(grammar, end + 1), word(grammar, end + 2)].some((one) => WALKED_IN.has(one));

/** "attacked the budget", "attacked her **for** …", "Selm attacked Brandt **over** his budget" */
function isTalk(grammar: Grammar, [, end]: Range, recipient: Range | null): boolean {
  if (recipient && TALK.has(headWord(grammar, recipient))) return true;
  const from = Math.max(end, recipient?.[1] ?? 0);
  for (let i = from; i < from + REACH && !/^[.;]$/.test(word(grammar, i)); i++)
    if (SHOWS_WORDS.has(word(grammar, i))) return true;
  return false;
}

/* What is slammed, backed or summoned with words is somebody, or somebody's. */
const ofSomebody: Meant = ({ grammar, recipient }) =>
  recipient !== null && (mayAct(grammar, recipient) || isDecidedOn(grammar, recipient) || isOwned(grammar, recipient));

const isDecidedOn = (grammar: Grammar, range: Range): boolean =>
  [TALK, DECIDED_ON].some((words) => words.has(headWord(grammar, range)));

const isOwned = (grammar: Grammar, [first, end]: Range): boolean =>
  Array.from({ length: end - first }, (_, i) => word(grammar, first + i)).some((one) => /^['’]s?$/.test(one));

/* A candidate who rallies holds no protest. */
const rallied: Meant = ({ grammar, entry, actor, anchor }) =>
  entry.noun || word(grammar, anchor[1]) === "against" || isCrowd(grammar, actor);

/* People are let go, and figures only published. */
const released: Meant = ({ grammar, entry, recipient }) => {
  if (recipient && DOCUMENTS.has(headWord(grammar, recipient))) return false;
  return !entry.noun || (recipient !== null && (mayAct(grammar, recipient) || isCount(grammar, recipient[0])));
};

/* Of a town the armed take control, of a party or a firm anybody; obligations to the court are taken seriously. */
const controlled: Meant = (found) => {
  const { grammar, entry, anchor } = found;
  if (entry.particle === "to court") return word(grammar, anchor[1] - 2) === "to";
  return !entry.particle?.startsWith("control") || taken(found);
};

/* "armed the rebels", and not "gangs and armed rebels", nor "was armed with evidence". */
const armed: Meant = ({ grammar, actor, anchor: [verb, end] }) =>
  (actor !== null || word(grammar, end) !== "with") &&
  (word(grammar, verb) !== "armed" || isDeterminer(grammar, end) || !is(grammar, verb - 1, Class.coordinator));

/* An army does not blast with words. */
const blasted: Meant = ({ grammar, entry, actor }) => entry.type === "ASSAULT" || !isArmed(grammar, actor);

/* A judge blocks a decree, marchers a road. */
const blocked: Meant = (found) => found.entry.particle !== undefined || isOnPaper(found);

/* Told to do something, and not only told: "warned residents **to** leave", "was directed **by** Selm". */
const toDoIt: Meant = ({ grammar, anchor, actor, recipient }) =>
  recipient !== null && isAskedToDo(grammar, actor && actor[0] < anchor[0] ? recipient[1] : anchor[1]);

/* Somebody is charged with a crime; readers are charged $5, and prices for entry. */
const accusedOfCrime: Meant = ({ grammar, entry, anchor, recipient }) => {
  if (recipient && !entry.noun && !mayAct(grammar, recipient)) return false;
  if (entry.particle) return true;
  const next = Math.max(anchor[1], recipient?.[1] ?? 0);
  return !isCount(grammar, next) && !MONEY_SIGNS.test(word(grammar, next)) && !PRICE_WORDS.has(word(grammar, next));
};

/* Whoever meets, meets somebody; a team "was met with" boos. */
const met: Meant = ({ grammar, entry, anchor, actor, recipient }) =>
  entry.noun || (recipient !== null && (actor !== null || word(grammar, anchor[1]) !== "with"));

/* "lent her support", "asked a question", "asked not to be named"; not "asked the court to name him" */
const lent: Meant = ({ grammar, entry, anchor: [, end], recipient }) => {
  const asked = entry.type === "REQUEST" && recipient !== null && isAskedToDo(grammar, recipient[1]);
  if (entry.noun || asked) return true;
  const stop = entry.lemma !== "lend" && entry.lemma !== "offer" ? /^[,.;]$/ : /^(?:[,.;]|to)$/;
  for (let i = end; i < end + REACH && !stop.test(word(grammar, i)); i++)
    if (SMALL_WORDS.has(word(grammar, i))) return false;
  return true;
};

/* An offer is made to somebody, or to do something. */
const offered: Meant = (found) => {
  const { grammar, entry, anchor, recipient } = found;
  const made = entry.particle !== undefined || isInfinitive(grammar, anchor[1]);
  return lent(found) && (made || (recipient !== null && mayAct(grammar, recipient)));
};

/* What is not ruled out is only left open. */
const ruledOut: Meant = ({ negated }) => !negated;

/* A law or a school that "prohibits" something does so every day. */
const prohibited: Meant = ({ grammar, entry, anchor: [verb] }) => {
  const { tense, auxiliary } = verbGroupAt(grammar, verb);
  return entry.noun || tense !== "present" || auxiliary === "have" || word(grammar, verb).endsWith("ing");
};

/* Shots are fired, and not fired at. */
const fired: Meant = ({ grammar, recipient }) => recipient === null || !SHOTS.has(headWord(grammar, recipient));

/* A gun is pointed at somebody, and not at the ground. */
const weaponPointed: Meant = ({ grammar, recipient }) => recipient !== null && mayAct(grammar, recipient);

const MONEY_SIGNS = /^[$€£¥]$/;

/* Words of an object. */
const REACH = 8;

/* Homes are searched by whoever may seize what is there, rubble and lakes for the missing. */
const searched: Meant = ({ grammar, entry, recipient }) =>
  entry.noun || recipient === null || !SEARCHED_FOR_SOMEBODY.has(headWord(grammar, recipient));

const MEANINGS: Readonly<Record<string, Meant>> = {
  aim: weaponPointed,
  point: weaponPointed,
  adopt: isOnPaper,
  annul: isOnPaper,
  approve: isOnPaper,
  arm: armed,
  assault: attacked,
  ask: lent,
  attack: attacked,
  back: ofSomebody,
  beat: beaten,
  blast: blasted,
  block: blocked,
  brief: briefed,
  capture: taken,
  charge: accusedOfCrime,
  clash: clashed,
  confer: met,
  consult: met,
  direct: toDoIt,
  disrupt: disrupted,
  encircle: taken,
  fire: fired,
  forbid: prohibited,
  hit,
  instruct: toDoIt,
  launch: launched,
  lend: lent,
  meet: met,
  mount: launched,
  negotiate: met,
  occupy: taken,
  offer: offered,
  overrun: taken,
  overturn: isOnPaper,
  pass: isOnPaper,
  prohibit: prohibited,
  protest: protested,
  quash: isOnPaper,
  rally: rallied,
  recapture: taken,
  recognise: recognised,
  recognize: recognised,
  release: released,
  repeal: isOnPaper,
  request: lent,
  retake: taken,
  rule: ruledOut,
  search: searched,
  seize: controlled,
  shoot: shot,
  slam: ofSomebody,
  stage: launched,
  strike: hit,
  take: controlled,
  uphold: isOnPaper,
  warn: toDoIt,
  vote: isOnPaper,
};

/** Does a word that means several things mean here what its line of the table says? */
export const isMeant = (found: Found): boolean => MEANINGS[found.entry.lemma]?.(found) ?? true;
