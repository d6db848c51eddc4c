import { ACTING, ARMED, IDIOM_OBJECTS, IDIOM_SUBJECTS, THINGS } from "../../lang/en/event-parties.ts";
import * as people from "../../lang/en/people.ts";
import type { Range } from "../../model/layers.ts";
import { Class } from "../../tag/classes.ts";
import { AGENT, headNoun } from "../phrase/described.ts";
import type { Found } from "./found.ts";
import { type Grammar, is, isPronoun, word } from "./grammar.ts";

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

/** Can these words act: a person, a group, a body, a state, a name? */
export function mayAct(grammar: Grammar, range: Range): boolean {
  if (isPronoun(grammar, range[0])) return !/^(?:it|you)$/.test(word(grammar, range[0])) || range[1] - range[0] === 1;
  const head = headOf(grammar, range);
  const lower = word(grammar, head);
  if (IDIOM_SUBJECTS.has(lower) || THINGS.has(lower)) return false;
  if (is(grammar, head, Class.capital)) return true;
  if (KNOWN.some((words) => words.has(lower) || words.has(singular(lower))) || people.KIN.has(lower)) return true;
  if (
    is(grammar, range[1] - 1, Class.capital) &&
    word(grammar, range[1] - 2) !== "of" &&
    !/^(?:in|at|from|near|for)$/.test(word(grammar, range[1] - 2))
  )
    return true;
  return AGENT.test(singular(lower)) && !THINGS.has(singular(lower)) && !/ment$|[^m]ent$/.test(singular(lower));
}

const PERSONAL =
  /^(?:arrest|detain|jail|imprison|apprehend|release|free|repatriate|kill|wound|kidnap|abduct|murder|assassinate|deport|expel|convict|pardon|acquit|extradite|rescue|arm|resettle|meet|rape|torture|punch|stab|lynch|behead|sue|indict|prosecute|impeach|urge|order|ask|exhort|implore|telephone|congratulate|charge|threaten|shoot|evict|remand|find|round|hold|beat|take)$/;

/** Does the recipient fit the verb? A chance is not seized and an album not set free. */
function takes(found: Found): boolean {
  const { grammar, entry, recipient, actor } = found;
  if (!recipient) return true;
  const lower = word(grammar, headOf(grammar, recipient));
  if (IDIOM_OBJECTS.has(lower) && !["ACCUSE", "REJECT"].includes(entry.type)) return false;
  if (!entry.noun && entry.frame === "object" && PERSONAL.test(entry.lemma)) return mayAct(grammar, recipient);
  if (entry.lemma === "attack" && !entry.noun && entry.type === "ASSAULT") return isArmed(grammar, [actor, recipient]);
  return true;
}

const isArmed = (grammar: Grammar, ranges: readonly (Range | null)[]): boolean =>
  ranges.some(
    (range) =>
      range && [word(grammar, headOf(grammar, range)), word(grammar, range[1] - 1)].some((one) => ARMED.has(one)),
  );

/** Is this what the table means, and may its parties be who the words say? */
export function fits(found: Found): boolean {
  const { grammar, actor, recipient, governed } = found;
  if (actor && !mayAct(grammar, actor)) return false;
  if (!actor && !recipient && !governed) return false;
  return takes(found);
}
