import { BODIES, OUTLETS, STATE_BODIES } from "../en/bodies.ts";
import { CHANNELS, FLASH_DASHES, FLASH_LABELS, FLASH_SAY } from "../en/flashes.ts";
import { KEEPERS } from "../en/keepers.ts";
import { GROUPS } from "../en/people.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import type { Range } from "../layers.ts";
import type { Pattern } from "./citation.ts";
import { isAgent, somebodyFrom } from "./counters.ts";

/* Who tells a flash stands in few words. */
const SHORT = 6;

/** Whoever stands beside a flash without a verb: "Death toll now 21 - Reuters", "17 dead, say police", "NDA (via X): 17 dead". */
export const flashed: Pattern = (grammar, quantity) => saidBehind(grammar, quantity) ?? saidInFront(grammar, quantity);

/** "… now 21 **- Reuters**", "17 dead**, say police**" at the end of the line. */
function saidBehind(grammar: Grammar, [, last]: Range): ReturnType<Pattern> {
  const [, end] = grammar.sentence.tokens;
  for (let at = Math.max(last, end - SHORT); at < end - 1; at++) {
    const apart = FLASH_DASHES.has(lower(grammar, at)) && isSpaced(grammar, at);
    const say = lower(grammar, at) === "," && FLASH_SAY.has(lower(grammar, at + 1));
    if (!apart && !say) continue;
    const source = somebodyFrom(grammar, say ? at + 2 : at + 1, end);
    const closes = source[1] === end || (lower(grammar, source[1]) === "." && source[1] === end - 1);
    if (closes && source[1] > source[0] && isTeller(grammar, source)) return { source, cue: [at, source[0]] };
  }
  return undefined;
}

const isSpaced = (grammar: Grammar, at: number): boolean =>
  (token(grammar, at - 1)?.end ?? 0) < (token(grammar, at)?.start ?? 0) &&
  (token(grammar, at)?.end ?? 0) < (token(grammar, at + 1)?.start ?? 0);

/** "**NDA (via X):** 17 dead", "**Police:** 17 dead". */
function saidInFront(grammar: Grammar, [first]: Range): ReturnType<Pattern> {
  const [start] = grammar.sentence.tokens;
  let from = start;
  if (FLASH_LABELS.has(lower(grammar, from)) && lower(grammar, from + 1) === ":") from += 2;
  const source = somebodyFrom(grammar, from, first);
  const channel = channelEnd(grammar, source[1]);
  if (source[1] === source[0] || lower(grammar, channel) !== ":" || channel >= first) return undefined;
  const named = channel > source[1] || isTeller(grammar, source);
  return named && !FLASH_LABELS.has(lower(grammar, source[0])) ? { source, cue: [source[1], channel + 1] } : undefined;
}

/** Past "(via X)", "on Telegram". */
function channelEnd(grammar: Grammar, at: number): number {
  const open = lower(grammar, at) === "(" ? at + 1 : at;
  if (!CHANNELS.has(lower(grammar, open)) || !/^\p{Lu}/u.test(token(grammar, open + 1)?.text ?? "")) return at;
  return open === at ? at + 2 : lower(grammar, open + 2) === ")" ? open + 3 : at;
}

/** Known to tell: an agency, a body, people of an office. */
const isTeller = (grammar: Grammar, range: Range): boolean =>
  isAgent(grammar, range) &&
  grammar.segmented.tokens
    .slice(...range)
    .some(({ lower: word }) => [OUTLETS, STATE_BODIES, BODIES, GROUPS, KEEPERS].some((list) => list.has(word)));
