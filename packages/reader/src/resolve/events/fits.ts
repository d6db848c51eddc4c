import {
  ACCIDENTS,
  ACTING,
  ARMED,
  IDIOM_OBJECTS,
  IDIOM_SUBJECTS,
  SMALL_WORDS,
  TALK,
  THINGS,
  VIOLENCE,
  WEAPONS,
} from "../../lang/en/event-parties.ts";
import * as people from "../../lang/en/people.ts";
import type { Range } from "../../model/layers.ts";
import { Class } from "../../tag/classes.ts";
import { AGENT, headNoun } from "../phrase/described.ts";
import type { Found } from "./found.ts";
import { at, type Grammar, is, isInfinitive, isPronoun, phraseFrom, word } from "./grammar.ts";

const singular = (noun: string): string => noun.replace(/men$/, "man").replace(/ies$/, "y").replace(/s$/, "");

/** The word that says what a phrase means, before a name in apposition. */
export function headOf(grammar: Grammar, [first, end]: Range): number {
  let last = first + 1;
  while (last < end && word(grammar, last) !== ",") last++;
  return headNoun(grammar.segmented.tokens, [first, last]);
}

const KNOWN = [
  people.GROUPS,
  people.PEOPLE_NOUNS,
  people.TITLES,
  people.BODIES,
  people.STATE_BODIES,
  people.UNNAMED,
  ACTING,
];

const EMPTY = /^(?:there|it|what|all|each|one|both|others?|this|that|these|those|many|some|most|few|ones?)$/;

/** Can these words act: a person, a group, a body, a state, a name? */
export function mayAct(grammar: Grammar, range: Range): boolean {
  if (range[1] - range[0] === 1 && isPronoun(grammar, range[0])) return true;
  const head = headOf(grammar, range);
  const lower = word(grammar, head);
  const small = !is(grammar, head, Class.capital) || head === grammar.sentence.tokens[0];
  if (EMPTY.test(lower) || (small && (IDIOM_SUBJECTS.has(lower) || THINGS.has(lower)))) return false;
  if (is(grammar, head, Class.capital) && isBehindPlural(grammar, range, head)) return false;
  if (is(grammar, head, Class.capital)) return head > grammar.sentence.tokens[0] || !/ly$/.test(lower);
  if (KNOWN.some((words) => words.has(lower) || words.has(singular(lower))) || people.KIN.has(lower)) return true;
  if (endsInName(grammar, range)) return true;
  return (
    AGENT.test(singular(lower)) && !THINGS.has(singular(lower)) && !/ment$|[^m]ent$|one$|body$/.test(singular(lower))
  );
}

/** "claims **Clinton** made": another clause, without its "that". */
const isBehindPlural = (grammar: Grammar, [first]: Range, head: number): boolean =>
  head > first && /[^s']s$/.test(word(grammar, head - 1)) && !is(grammar, head - 1, Class.capital | Class.possessive);

/** "the trawler's mate **Lew Corran**", "the consul, **Mauro Stell**" */
const endsInName = (grammar: Grammar, [first, end]: Range): boolean =>
  is(grammar, end - 1, Class.capital) &&
  end - first > 1 &&
  (word(grammar, end - 2) === "," || (at(grammar, end - 2)?.kind === "word" && !LINK.test(word(grammar, end - 2))));

const LINK = /^(?:of|in|at|from|near|for|to|on|the)$/;

/* Done to people, not to things. */
const PERSONAL = new Set(
  `arrest detain jail imprison apprehend release free repatriate kill wound kidnap abduct murder assassinate deport expel
  convict injure pardon acquit extradite rescue arm resettle meet rape torture punch stab lynch behead sue indict prosecute impeach
  urge order ask exhort implore telephone congratulate charge threaten shoot evict remand find round hold beat take suspend
  visit consult praise commend applaud laud endorse back recognise recognize`.split(/\s+/),
);

/* Done to people by force: counted in numbers, they are people whatever they are called. */
const HARM = new Set("injure arrest detain jail kill wound kidnap abduct murder deport expel rescue".split(" "));

/* By accident as often as by force, where nobody is said to have done it. */
const HARMED = new Set(["kill", "wound", "injure"]);

/** Is there something in the sentence that kills by somebody's will: "killed in the **raid**"? */
function isViolent({ grammar }: Found): boolean {
  const [first, end] = grammar.sentence.tokens;
  let violent = false;
  for (let i = first; i < end; i++) {
    if (ACCIDENTS.has(word(grammar, i))) return false;
    violent ||= WEAPONS.has(word(grammar, i)) || VIOLENCE.has(word(grammar, i));
  }
  return violent;
}

/* Types whose recipient may be a thing: a bridge is blown up, a ship seized, a newspaper banned. */
const OF_THINGS = new Set(["ASSAULT", "COERCE", "RETREAT", "AID"]);

/** What the verb's words make of its parties; null where they show that it means something else. */
export function fitted(whole: Found): Found | null {
  const found = withoutAnybody(whole);
  const { grammar, entry, actor, recipient, governed } = found;
  const weapon = actor && entry.type === "ASSAULT" && isWeapon(grammar, actor);
  if (actor && !weapon && !NOBODY.test(word(grammar, actor[0])) && !mayAct(grammar, actor)) return null;
  if (!actor && !recipient && !governed) return null;
  if (!isMeant(found) || (lastsOnly(whole) && !entry.noun)) return null;
  if (entry.mode === "strike" && !entry.noun && actor && isArmed(grammar, [actor])) return null;
  const lower = recipient ? word(grammar, headOf(grammar, recipient)) : "";
  if (entry.lemma === "protest" && IDIOM_OBJECTS.has(wordAfter(found))) return null;
  if (SMALL.test(entry.lemma) && !entry.noun && isSmall(found)) return null;
  if (IDIOM_OBJECTS.has(lower) && !["ACCUSE", "REJECT"].includes(entry.type)) return null;
  if (BY_WORDS.test(word(grammar, (recipient?.[1] ?? 0) + 0)) && WORDS.test(word(grammar, (recipient?.[1] ?? 0) + 1)))
    return null;
  if (
    recipient &&
    !entry.noun &&
    entry.frame === "object" &&
    PERSONAL.has(entry.lemma) &&
    !isPersonal(found, recipient)
  )
    return OWNED.has(entry.type) ? found : null;
  if (entry.type === "ASSAULT" && HARMED.has(entry.lemma) && !actor && !isViolent(found)) return null;
  return weapon ? { ...found, actor: null } : found;
}

/** The noun behind a verb without an object in the table: "protested his **innocence**". */
const wordAfter = ({ grammar, anchor }: Found): string => {
  const object = phraseFrom(grammar, anchor[1]);
  return object ? word(grammar, headOf(grammar, object)) : "";
};

/** "without arresting **anyone**", "the siege of nine **hours**": nobody is told. */
const withoutAnybody = (found: Found): Found => {
  const { grammar, recipient } = found;
  if (!recipient) return found;
  const untold =
    (/.{3}ing$/.test(word(grammar, recipient[0])) && !is(grammar, recipient[0], Class.capital)) ||
    ANYBODY.test(word(grammar, recipient[0])) ||
    LASTING.test(word(grammar, headOf(grammar, recipient)));
  return untold ? { ...found, recipient: null } : found;
};

/** "released 30 **years** of tax returns", "the siege of nine **hours**" */
const lastsOnly = ({ grammar, recipient }: Found): boolean =>
  recipient !== null && LASTING.test(word(grammar, headOf(grammar, recipient)));

const ANYBODY = /^(?:anyone|anybody|someone|somebody)$/;
const LASTING = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;

const SMALL = /^(?:lend|ask|offer)$/;

/** "lent her support", "asked a question", "offered his opinion": an offer is made to somebody, or to do something. */
function isSmall({ grammar, entry, anchor: [first, end], recipient }: Found): boolean {
  const stop = entry.lemma === "ask" ? /^[,.;]$/ : /^(?:[,.;]|to)$/;
  for (let i = end; i < end + REACH && !stop.test(word(grammar, i)); i++)
    if (SMALL_WORDS.has(word(grammar, i)) || UNNAMED.test(word(grammar, i))) return true;
  return (
    entry.lemma === "offer" &&
    first + 1 === end &&
    !isInfinitive(grammar, end) &&
    !(recipient && mayAct(grammar, recipient))
  );
}

/* What sources ask for themselves. */
const UNNAMED = /^(?:anonymity|anonymous|named|identified|unnamed)$/;

/* Words of an object. */
const REACH = 8;

/* Their recipient may be the owner of a thing: whoever's plan, speech or server it is. */
const OWNED = new Set(["ACCUSE", "REJECT", "SUPPORT"]);

const NOBODY = /^(?:no|nobody|none|neither|somebody|someone)$/;
const BY_WORDS = /^with$/;
const WORDS =
  /^(?:emails?|e-mails?|questions?|calls?|messages?|requests?|letters?|love|kindness|praise|gifts?|flowers?)$/;

function isPersonal({ grammar, entry }: Found, recipient: Range): boolean {
  if (mayAct(grammar, recipient)) return true;
  const head = headOf(grammar, recipient);
  return HARM.has(entry.lemma) && COUNT.test(word(grammar, recipient[0])) && /s$/.test(word(grammar, head));
}

const COUNT =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|scores|several)$/;

/** An attack is one by force where somebody or something in it shows that, and one by words where that is as plain. */
function isMeant({ grammar, entry, anchor, actor, recipient }: Found): boolean {
  if (entry.lemma === "beat" && entry.particle === undefined) return isArmed(grammar, [actor]);
  if (/^recogni[sz]e$/.test(entry.lemma)) return recipient !== null && isNamed(grammar, recipient);
  if (/^(?:launch|mount|stage)$/.test(entry.lemma) && entry.type === "ASSAULT")
    return recipient !== null || isArmed(grammar, [actor]);
  if (HITTING.test(entry.lemma) && entry.type === "ASSAULT" && !entry.particle) return isWeapon(grammar, actor);
  if (entry.lemma === "clash") return isCrowd(grammar, actor) || isCrowd(grammar, recipient);
  if (!/^(?:attack|assault)$/.test(entry.lemma)) return true;
  const armed = isArmed(grammar, [actor, recipient]);
  if (entry.type === "ASSAULT") return armed;
  if (armed || !actor) return false;
  const end = Math.max(anchor[1], actor[1], recipient?.[1] ?? 0);
  if (
    /^(?:as|over|for)$/.test(word(grammar, end)) ||
    (recipient && TALK.has(word(grammar, headOf(grammar, recipient))))
  )
    return true;
  return (
    isNamed(grammar, actor) && recipient !== null && (isNamed(grammar, recipient) || isPronoun(grammar, recipient[0]))
  );
}

const isNamed = (grammar: Grammar, range: Range): boolean => is(grammar, headOf(grammar, range), Class.capital);

/* By anything but a weapon, roads are hit and tunes struck. */
const HITTING = /^(?:strike|hit)$/;

const isWeapon = (grammar: Grammar, range: Range | null): boolean =>
  range !== null && WEAPONS.has(word(grammar, headOf(grammar, range)));

/** Several people, or somebody armed: two who are named clash with words. */
const isCrowd = (grammar: Grammar, range: Range | null): boolean =>
  range !== null &&
  (isArmed(grammar, [range]) ||
    (/s$/.test(word(grammar, headOf(grammar, range))) && !is(grammar, headOf(grammar, range), Class.capital)));

const isArmed = (grammar: Grammar, ranges: readonly (Range | null)[]): boolean =>
  ranges.some(
    (range) =>
      range && [word(grammar, headOf(grammar, range)), word(grammar, range[1] - 1)].some((one) => ARMED.has(one)),
  );

/** May the recipient stand in the record: somebody, or a thing that this is done to? */
export const mayReceive = ({ grammar, entry }: Found, recipient: Range): boolean =>
  OF_THINGS.has(entry.type) || mayAct(grammar, recipient);
