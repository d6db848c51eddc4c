import { FATE_PHRASES } from "../en/counted.ts";
import { BE, HAVE } from "../en/counting.ts";
import { INSIDE_PREDICATES, SO_FAR } from "../en/fates.ts";
import { FLASH_DASHES } from "../en/flashes.ts";
import { AND, TO } from "../en/links.ts";
import { THOSE_COUNTED } from "../en/not-counts.ts";
import { AMONG, AS_WELL_AS, INCLUDING, THEM } from "../en/part-whole.ts";
import { OF } from "../en/phrase-words.ts";
import { isFinitePart } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { fateBehind } from "../numbers/fates.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { joinLower, lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";

/** "eight people, including three children, **were killed**", "16 others – among them two nurses – **were hurt**": of the whole it is told behind its part. */
export function behindInsertion(tokens: readonly Token[], all: readonly Counted[], i: number): string | undefined {
  const [whole, part] = [all[i], all[i + 1]];
  if (!whole || !part || whole.sentence !== part.sentence || whole.quantity.unit !== undefined) return undefined;
  const open = openingOf(tokens, part.quantity.tokens);
  const close = open === undefined ? undefined : closing(tokens, [open, part.quantity.tokens[1]]);
  if (open === undefined || close === undefined) return undefined;
  if (nounPhraseEnd(tokens, whole.quantity.tokens[1], open) !== open) return undefined;
  const next = all.find(({ quantity }) => quantity.tokens[0] > close)?.quantity.tokens[0] ?? tokens.length;
  const fate = fateBehind(tokens, whole.quantity.tokens, close + 1, [close + 1, next]);
  return fate && isTheirVerb(tokens, [close + 1, fate.last - 1]) ? fate.kind : undefined;
}

/** ", **were** later **killed**", "**have been taken to** hospital": not ", saw their teacher killed", "were told relatives had been killed". */
function isTheirVerb(tokens: readonly Token[], [from, fate]: Range): boolean {
  if (from < fate && !BE.has(lower(tokens, from)) && !HAVE.has(lower(tokens, from))) return false;
  let at = from;
  while (
    at < fate &&
    (standsInside(tokens, at) ||
      isSaidToHave(tokens, at) ||
      SO_FAR.has(joinLower(tokens, at, at + 2)) ||
      SO_FAR.has(joinLower(tokens, at - 1, at + 1)))
  )
    at++;
  return at === fate || FATE_PHRASES.has(lower(tokens, fate)) || (at === fate - 2 && AND.has(lower(tokens, fate - 1)));
}

const standsInside = (tokens: readonly Token[], at: number): boolean => {
  const word = lower(tokens, at);
  return BE.has(word) || HAVE.has(word) || INSIDE_PREDICATES.has(word) || /ly$/.test(word);
};

/** "were **said to** have been killed" */
const isSaidToHave = (tokens: readonly Token[], at: number): boolean => {
  const to = TO.has(lower(tokens, at)) ? at : at + 1;
  return TO.has(lower(tokens, to)) && standsInside(tokens, to + 1);
};

/** The mark before "including three children", "along with two guards", "among them two nurses" or "four of them nurses". */
function openingOf(tokens: readonly Token[], [part, end]: Range): number | undefined {
  if (OF.has(lower(tokens, end)) && THOSE_COUNTED.has(lower(tokens, end + 1)) && opensInsertion(tokens, part - 1))
    return part - 1;
  const besides = AS_WELL_AS.has(joinLower(tokens, part - 2, part));
  if (besides && opensInsertion(tokens, part - 3)) return part - 3;
  const among = THEM.has(lower(tokens, part - 1)) && AMONG.has(lower(tokens, part - 2));
  if (!among && !INCLUDING.has(lower(tokens, part - 1))) return undefined;
  const mark = part - (among ? 3 : 2);
  return opensInsertion(tokens, mark) ? mark : undefined;
}

const opensInsertion = (tokens: readonly Token[], at: number): boolean =>
  /^[,(]$/.test(lower(tokens, at)) || FLASH_DASHES.has(lower(tokens, at));

/* So many words a part that is inserted has at most. */
const LONGEST = 14;

/** Where what a mark opens closes, if a verb comes right behind, and none stands between commas: ", … **,** were". */
function closing(tokens: readonly Token[], [open, from]: Range): number | undefined {
  const mark = lower(tokens, open);
  const { parts } = textGrammar({ tokens });
  for (let at = from; at < from + LONGEST && at < tokens.length; at++) {
    const isEnd =
      mark === "(" ? lower(tokens, at) === ")" : mark === "," ? lower(tokens, at) === "," : isDashAt(tokens, at);
    if (isEnd && isFinitePart(parts[at + 1])) return at;
    if ((mark === "," && isFinitePart(parts[at])) || /^[.;:]$/.test(lower(tokens, at))) return undefined;
  }
  return undefined;
}

const isDashAt = (tokens: readonly Token[], at: number): boolean => FLASH_DASHES.has(lower(tokens, at));
