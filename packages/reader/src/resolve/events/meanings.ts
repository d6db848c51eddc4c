import { IDIOM_OBJECTS, SMALL_WORDS, TALK } from "../../lang/en/event-parties.ts";
import type { Range } from "../../model/layers.ts";
import { headWord, isArmed, isCrowd, isNamed, isWeapon, mayAct } from "./acting.ts";
import type { Found } from "./found.ts";
import { type Grammar, isInfinitive, isPronoun, word } from "./grammar.ts";
import { phraseFrom } from "./phrases.ts";

type Meant = (found: Found) => boolean;

/* "police **beat** him", and not "Rovers beat United"; "beat up" is plain. */
const beaten: Meant = ({ grammar, entry, actor }) => entry.particle !== undefined || isArmed(grammar, actor);

/* A state or government is recognised, and not a face. */
const recognised: Meant = ({ grammar, recipient }) => recipient !== null && isNamed(grammar, recipient);

/* A candidate mounts an attack with words. */
const launched: Meant = ({ grammar, entry, actor, recipient }) =>
  entry.type !== "ASSAULT" || recipient !== null || isArmed(grammar, actor);

/* By anything but a weapon, roads are hit and tunes struck; the armed are not on strike. */
const hit: Meant = ({ grammar, entry, actor }) => {
  if (entry.noun || entry.particle) return true;
  return entry.type === "ASSAULT" ? isWeapon(grammar, actor) : !isArmed(grammar, actor);
};

/* Two who are named clash with words. */
const clashed: Meant = ({ grammar, actor, recipient }) => isCrowd(grammar, actor) || isCrowd(grammar, recipient);

/* "protested his innocence" */
const protested: Meant = ({ grammar, entry, anchor }) => {
  const object = entry.noun ? null : phraseFrom(grammar, anchor[1]);
  return !object || !IDIOM_OBJECTS.has(headWord(grammar, object));
};

/* By force where somebody or something shows that, by words where that is as plain, else neither. */
const attacked: Meant = ({ grammar, entry, anchor, actor, recipient }) => {
  const armed = isArmed(grammar, actor, recipient);
  if (entry.type === "ASSAULT") return armed;
  return !armed && actor !== null && isTalk(grammar, [anchor[0], Math.max(anchor[1], actor[1])], actor, recipient);
};

/** "attacked the budget", "attacked her **for** …", "Selm attacked Brandt" */
function isTalk(grammar: Grammar, [, end]: Range, actor: Range, recipient: Range | null): boolean {
  if (/^(?:as|over|for)$/.test(word(grammar, Math.max(end, recipient?.[1] ?? 0)))) return true;
  if (!recipient) return false;
  if (TALK.has(headWord(grammar, recipient))) return true;
  return isNamed(grammar, actor) && (isNamed(grammar, recipient) || isPronoun(grammar, recipient[0]));
}

/* "lent her support", "asked a question", "asked not to be named" */
const lent: Meant = ({ grammar, entry, anchor: [, end] }) => {
  if (entry.noun) return true;
  const stop = entry.lemma === "ask" ? /^[,.;]$/ : /^(?:[,.;]|to)$/;
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

/* Words of an object. */
const REACH = 8;

const MEANINGS: Readonly<Record<string, Meant>> = {
  assault: attacked,
  ask: lent,
  attack: attacked,
  beat: beaten,
  clash: clashed,
  hit,
  launch: launched,
  lend: lent,
  mount: launched,
  offer: offered,
  protest: protested,
  recognise: recognised,
  recognize: recognised,
  stage: launched,
  strike: hit,
};

/** Does a word that means several things mean here what its line of the table says? */
export const isMeant = (found: Found): boolean => MEANINGS[found.entry.lemma]?.(found) ?? true;
