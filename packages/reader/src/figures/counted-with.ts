import { COUNTED, FIGHTING_DONE, FIGHTING_MEN, OF_A_FIGHT, OF_NO_FIGHT } from "../en/counted.ts";
import { AS_BEFORE_NUMBER, BE, HAVE } from "../en/counting.ts";
import { DETERMINERS, PREPOSITIONS } from "../en/function-words.ts";
import { AND } from "../en/links.ts";
import { PEOPLE, PEOPLES } from "../en/numbers.ts";
import { AS_WELL_AS, KIN_PLURALS } from "../en/part-whole.ts";
import { KIN } from "../en/people.ts";
import { OF } from "../en/phrase-words.ts";
import { isFinitePart } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { joinLower, lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { kindNamed } from "./kinds.ts";
import { hasOwn } from "./told-alike.ts";

/** "The captain **was killed, as were** six others": what is told of one right before. */
export function asAnother(tokens: readonly Token[], one: Counted): string | undefined {
  const { tokens: range, unit } = one.quantity;
  const [first] = range;
  if (
    unit !== undefined ||
    !ofPeople(tokens, one) ||
    !AS_BEFORE_NUMBER.has(lower(tokens, first - 2)) ||
    !BE.has(lower(tokens, first - 1))
  )
    return undefined;
  if (one.counts.last < range[1] || lower(tokens, first - 3) !== ",") return undefined;
  const told = COUNTED.get(lower(tokens, first - 4));
  return told && told.as !== "noun" && BE.has(lower(tokens, first - 5)) ? told.kind : undefined;
}

/** "a strike that **killed** a commander (**along with** 24 civilians)": with one who is not counted, and of whom nothing else is told. */
export function killedWith(tokens: readonly Token[], one: Counted): string | undefined {
  const [first] = one.quantity.tokens;
  if (!AS_WELL_AS.has(joinLower(tokens, first - 2, first)) || !ofPeople(tokens, one) || hasOwn(tokens, one))
    return undefined;
  const { parts } = textGrammar({ tokens });
  for (let i = first - 3; i > Math.max(0, first - WITH_WHOM); i--) {
    const word = lower(tokens, i);
    if (/^[.;:,]$/.test(word) || tokens[i]?.kind === "number" || tokens[i]?.kind === "quote") return undefined;
    const done = COUNTED.get(word) ?? (isOfAFight(tokens, i) ? KILLED : undefined);
    if (done && done.as !== "noun" && kindNamed(done.kind).happened) return done.as === "state" ? undefined : done.kind;
    if (isFinitePart(parts[i])) return undefined;
  }
  return undefined;
}

/** "**killed his wife and** three children": the object goes on with so many; not "killed the mayor and two guards **were hurt**". */
export function killedBeside(tokens: readonly Token[], one: Counted): string | undefined {
  const [first] = one.quantity.tokens;
  if (!AND.has(lower(tokens, first - 1)) || !ofPeople(tokens, one) || hasOwn(tokens, one)) return undefined;
  const { parts } = textGrammar({ tokens });
  const verb = [3, 4, 5].map((back) => first - back).find((at) => COUNTED.has(lower(tokens, at)));
  const done = COUNTED.get(lower(tokens, verb ?? -1));
  if (verb === undefined || done === undefined || done.as === "noun" || done.as === "state") return undefined;
  const isActive = done.as === "verb" || !BE.has(lower(tokens, verb - 1));
  const object = tokens.slice(verb + 1, first - 1);
  const isOne =
    DETERMINERS.has(object[0]?.lower ?? "") &&
    object.slice(1).every(({ kind }, i) => kind === "word" && !isFinitePart(parts[verb + 2 + i]));
  const isPerson = KIN.has(object.at(-1)?.lower ?? "") || PEOPLE.has(object.at(-1)?.lower ?? "");
  return isActive && isOne && isPerson && !goesOnOwn(tokens, one) ? done.kind : undefined;
}

/** "and two guards **fled**": they do something of their own. */
function goesOnOwn(tokens: readonly Token[], { quantity }: Counted): boolean {
  const end = nounPhraseEnd(tokens, quantity.tokens[1], quantity.tokens[1] + 8);
  return isFinitePart(textGrammar({ tokens }).parts[end]);
}

const KILLED = { kind: "killed", as: "done" } as const;

/** "the commander was **eliminated** along with four others, the army said" */
function isOfAFight(tokens: readonly Token[], at: number): boolean {
  if (!FIGHTING_DONE.has(lower(tokens, at))) return false;
  const around = tokens.slice(Math.max(0, at - WITH_WHOM), at + WITH_WHOM).map(({ lower: word }) => word);
  const fight = around.some((word) => OF_A_FIGHT.has(word)) && !around.some((word) => OF_NO_FIGHT.has(word));
  return fight && isOfFighter(tokens, at);
}

/** "the **commander** was eliminated", "eliminated a **commander** along with": himself, not his post. */
function isOfFighter(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (BE.has(lower(tokens, end - 1)) || HAVE.has(lower(tokens, end - 1))) end--;
  let from = Math.max(0, end - TOLD_OF_A_MAN);
  if (end === at)
    for (
      [from, end] = [at + 1, at + 1];
      end < from + TOLD_OF_A_MAN && !AS_WELL_AS.has(joinLower(tokens, end, end + 2));
    )
      end++;
  const phrase = tokens.slice(from, end).map(({ lower: word }) => word);
  const man = phrase.findLastIndex((word) => FIGHTING_MEN.has(word) || FIGHTING_MEN.has(`${word}s`));
  if (man < 0 || OF.has(phrase[man - 1] ?? "")) return false;
  return (
    PREPOSITIONS.has(phrase[man + 1] ?? "") ||
    tokens.slice(from + man + 1, end).every(({ text }) => /^(?:\p{Lu}|,$)/u.test(text))
  );
}

/* In so many words he is told who is counted with others: "the rebel commander Bo Kell". */
const TOLD_OF_A_MAN = 6;

/* So many words back stands what was done to him with whom they are counted. */
const WITH_WHOM = 14;

export const ofPeople = (tokens: readonly Token[], { quantity }: Counted): boolean => {
  const first = quantity.tokens[1];
  const end = nounPhraseEnd(tokens, first, first + 8);
  return (
    end === first ||
    tokens.slice(first, end).some(({ lower: word, text }) => PEOPLE.has(word) || isOfKin(word) || PEOPLES.test(text))
  );
};

const isOfKin = (word: string): boolean => KIN.has(word) || KIN.has(word.replace(KIN_PLURALS, ""));
