import { WHOLE_PRONOUNS } from "../en/counting.ts";
import { LIST_LINKS } from "../en/links.ts";
import { THOSE_COUNTED } from "../en/not-counts.ts";
import {
  AFTER_OPENING_NUMBER,
  AFTER_OPENING_PAST,
  AMONG,
  ARE_ALIVE,
  ARE_PEOPLE,
  DEFINITE_WHOLES,
  HOW_BADLY,
  INCLUDING,
  LISTED_PARTS,
  ONLY,
  OPENING_OF,
  OPENING_PAST,
  OUT_OF_WHOLES,
  OWN_PREDICATE,
  OWNED_WHOLES,
  REMAINING,
  SAID_OF_PART,
  THEM,
  WITH_SO_MANY,
} from "../en/part-whole.ts";
import { OF, THE } from "../en/phrase-words.ts";
import type { Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { isSum } from "../numbers/totals.ts";
import { joinLower } from "../text/words.ts";
import type { Counted } from "./counted.ts";

/* How far back the whole of a part may stand. */
const SENTENCES = 2;
const FIGURES = 8;

/** For each figure the index of the one it is a part of, or null: "one of them", "the other four", "including 12 children". */
export function wholesOf(tokens: readonly Token[], counted: readonly Counted[]): readonly (number | null)[] {
  const wholes: (number | null)[] = [];
  for (let i = 0; i < counted.length; i++) wholes.push(wholeOf(tokens, counted, wholes, i));
  return wholes;
}

/** "nine of the 15 jurors", "more than half of the 300": the whole comes next. */
function wholeAfter(tokens: readonly Token[], counted: readonly Counted[], i: number): number | undefined {
  const [part, whole] = [counted[i] as Counted, counted[i + 1]];
  const [end, next] = [part.quantity.tokens[1], whole?.quantity.tokens[0] ?? 0];
  const at = OUT_OF_WHOLES.has(joinLower(tokens, end, end + 2)) ? end + 1 : end;
  if (!whole || !OF.has(tokens[at]?.lower ?? "") || next <= at || next > at + 5) return undefined;
  const owned = tokens[next - 1]?.lower === "'s" && OWNED_WHOLES.has(tokens[at + 1]?.lower ?? "");
  if (!owned && next > at + 2) return undefined;
  const definite = owned || next === at + 1 || DEFINITE_WHOLES.has(tokens[at + 1]?.lower ?? "");
  return definite && compatible(part, whole) ? i + 1 : undefined;
}

/** "Of the 240 ballot boxes, 198 came back": the whole of every figure of its sentence. */
function openingWhole(
  tokens: readonly Token[],
  counted: readonly Counted[],
  wholes: readonly (number | null)[],
  i: number,
): number | undefined {
  const part = counted[i] as Counted;
  for (let j = i - 1; j >= Math.max(0, i - FIGURES) && counted[j]?.sentence === part.sentence; j--) {
    const whole = counted[j] as Counted;
    const [first] = whole.quantity.tokens;
    const opens = OPENING_OF.has(tokens[THE.has(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1]?.text ?? "");
    if (opens) return wholes[j] === null && compatible(part, whole) ? j : undefined;
  }
  return undefined;
}

/** "16 members: nine Agrarians, five Liberals and two others"; "eleven in Kersh and eight in Dolna, … has reached 19". */
function summedIn(tokens: readonly Token[], counted: readonly Counted[], i: number): number | undefined {
  const { sentence } = counted[i] as Counted;
  let [first, last] = [i, i + 1];
  while (first > 0 && i - first < FIGURES && counted[first - 1]?.sentence === sentence) first--;
  while (last < counted.length && last - i < FIGURES && counted[last]?.sentence === sentence) last++;
  const [before, after] = [counted[first] as Counted, counted[last - 1] as Counted];
  const head = before.quantity.tokens[1];
  const listed = tokens[nounPhraseEnd(tokens, head, head + 8)]?.text === ":";
  if (i > first && listed && adds(counted.slice(first + 1, last), before)) return first;
  const total = i < last - 1 && isSum(tokens, after.quantity.tokens[0]);
  return total && adds(counted.slice(first, last - 1), after) ? last - 1 : undefined;
}

/** Are two or more exact numbers without units together as many as the whole? */
const adds = (parts: readonly Counted[], { quantity: whole }: Counted): boolean =>
  parts.length > 1 &&
  parts.every(({ quantity }) => quantity.unit === whole.unit && quantity.minimum !== null) &&
  parts.reduce((sum, { quantity }) => sum + (quantity.minimum ?? 0), 0) === whole.minimum;

type Reach = "sentence" | "near";

function wholeOf(
  tokens: readonly Token[],
  counted: readonly Counted[],
  wholes: readonly (number | null)[],
  i: number,
): number | null {
  const one = counted[i] as Counted;
  const next = wholeAfter(tokens, counted, i);
  if (next !== undefined) return next;
  const reach = partWords(tokens, one);
  const before = counted[i - 1];
  const listed = isNextInList(tokens, counted, wholes, i);
  if (!listed && reach === "sentence" && before?.sentence === one.sentence && compatible(one, before)) return i - 1;
  const whole = openingWhole(tokens, counted, wholes, i);
  if (whole !== undefined) return whole;
  if (listed) return wholes[i - 1] ?? null;
  const summed = summedIn(tokens, counted, i);
  if (summed !== undefined) return summed;
  if (!reach) return null;
  for (let j = i - 1; j >= Math.max(0, i - FIGURES); j--) {
    const whole = counted[j] as Counted;
    if (one.sentence - whole.sentence > (reach === "sentence" ? 0 : SENTENCES)) return null;
    if (compatible(one, whole) && wholes[j] === null && !areOthersThan(tokens, one, whole)) return j;
  }
  return null;
}

/** "Eight died in two attacks. **Two of them were children**" of no attacks; "the toll rose to 35. **Sixteen are still underground**" of no dead. */
function areOthersThan(tokens: readonly Token[], { quantity }: Counted, { counts }: Counted): boolean {
  const behind = joinLower(tokens, quantity.tokens[1], quantity.tokens[1] + 6);
  return (
    (counts.kind === "attacked" && ARE_PEOPLE.test(behind)) || (counts.kind === "killed" && ARE_ALIVE.test(behind))
  );
}

/** Do the words around a number make it a part of one told before, and how far back is that? */
function partWords(tokens: readonly Token[], { quantity, counts }: Counted): Reach | undefined {
  const [first, last] = quantity.tokens;
  const word = (i: number): string => tokens[i]?.lower ?? "";
  if (OF.has(word(last)) && THOSE_COUNTED.has(word(last + 1))) return "near";
  if (REMAINING.has(word(first - 1)) && THE.has(word(first - 2))) return "near";
  const relative = ONLY.has(word(first - 1)) ? first - 2 : first - 1;
  if (HOW_BADLY.has(word(last)) && word(first - 1) === "," && /^[.,;]$/.test(word(last + 1))) return "sentence";
  if (WHOLE_PRONOUNS.has(word(relative)) && OF.has(word(relative - 1))) return "sentence";
  if (INCLUDING.has(word(first - 1))) return "sentence";
  if (THEM.has(word(first - 1)) && AMONG.has(word(first - 2))) return "sentence";
  if (counts.kind === "other" && quantity.unit === undefined && standsAlone(tokens, first, last)) return "near";
  const bare = nounPhraseEnd(tokens, last, last + 2) === last || SAID_OF_PART.has(word(last));
  return WITH_SO_MANY.has(word(first - 1)) && quantity.unit === undefined && bare && counts.kind !== "other"
    ? "sentence"
    : undefined;
}

/** "Three have pleaded guilty", "; 14 jumped": a number of those counted before, at the head of its clause. */
const standsAlone = (tokens: readonly Token[], first: number, last: number): boolean => {
  const [before, next, after] = [tokens[first - 1], tokens[last]?.lower ?? "", tokens[last + 1]?.lower ?? "."];
  if (before && !/^[.;]$/.test(before.text)) return false;
  if (AFTER_OPENING_NUMBER.has(next)) return true;
  return OPENING_PAST.test(next) && AFTER_OPENING_PAST.has(after);
};

/** The "three women" of "including 12 children and three women". */
function isNextInList(
  tokens: readonly Token[],
  counted: readonly Counted[],
  wholes: readonly (number | null)[],
  i: number,
): boolean {
  const [before, one] = [counted[i - 1], counted[i] as Counted];
  if (!before || typeof wholes[i - 1] !== "number" || before.sentence !== one.sentence) return false;
  if (!LISTED_PARTS.has(tokens[before.quantity.tokens[0] - 1]?.lower ?? "")) return false;
  const end = nounPhraseEnd(tokens, before.quantity.tokens[1], one.quantity.tokens[0]);
  const linked = one.quantity.tokens[0] - end === 1 && LIST_LINKS.has(tokens[end]?.lower ?? "");
  const behind = tokens.slice(one.quantity.tokens[1], one.quantity.tokens[1] + 4);
  const comma = behind.findIndex(({ text }) => text === ",");
  return linked && !behind.slice(0, comma < 0 ? 4 : comma).some(({ lower }) => OWN_PREDICATE.has(lower));
}

/* Of "more than two dozen" a part is at most so many times as many. */
const OPEN_ABOVE = 10;

/** A part is no more than its whole, and both count the same sort of thing; tens of thousands are no part of "more than two dozen". */
function compatible({ quantity: part }: Counted, { quantity: whole }: Counted): boolean {
  if (whole.unit !== undefined && whole.unit !== part.unit) return false;
  if (part.unit !== undefined && whole.unit === undefined) return part.unit === "1" || part.unit === "%";
  const [least, most] = [part.minimum ?? 1, whole.maximum ?? (whole.minimum ?? 1) * OPEN_ABOVE];
  const size = whole.maximum ?? whole.minimum ?? 0;
  return (
    least <= most &&
    size >= 2 &&
    (part.maximum ?? least) <= Math.max(size, whole.maximum === null ? Number.POSITIVE_INFINITY : 0)
  );
}
