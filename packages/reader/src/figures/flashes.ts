import { CHANNELS, FLASH_DASHES, FLASH_LABELS, FLASH_SAY } from "../en/flashes.ts";
import { KEEPERS } from "../en/keepers.ts";
import { BODIES, GROUPS, OUTLETS, STATE_BODIES } from "../en/people.ts";
import { type Clause, lower, token } from "../grammar/clause.ts";
import type { Range } from "../layers.ts";
import type { Pattern } from "./citation.ts";
import { isAgent, somebodyFrom } from "./counters.ts";

/* Who tells a flash stands in few words. */
const SHORT = 6;

/** Whoever stands beside a flash without a verb: "Death toll now 21 - Reuters", "17 dead, say police", "NDA (via X): 17 dead". */
export const flashed: Pattern = (clause, quantity) => saidBehind(clause, quantity) ?? saidInFront(clause, quantity);

/** "… now 21 **- Reuters**", "17 dead**, say police**" at the end of the line. */
function saidBehind(clause: Clause, [, last]: Range): ReturnType<Pattern> {
  const [, end] = clause.sentence.tokens;
  for (let at = Math.max(last, end - SHORT); at < end - 1; at++) {
    const apart = FLASH_DASHES.has(lower(clause, at)) && isSpaced(clause, at);
    const say = lower(clause, at) === "," && FLASH_SAY.has(lower(clause, at + 1));
    if (!apart && !say) continue;
    const source = somebodyFrom(clause, say ? at + 2 : at + 1, end);
    const closes = source[1] === end || (lower(clause, source[1]) === "." && source[1] === end - 1);
    if (closes && source[1] > source[0] && isTeller(clause, source)) return { source, cue: [at, source[0]] };
  }
  return undefined;
}

const isSpaced = (clause: Clause, at: number): boolean =>
  (token(clause, at - 1)?.end ?? 0) < (token(clause, at)?.start ?? 0) &&
  (token(clause, at)?.end ?? 0) < (token(clause, at + 1)?.start ?? 0);

/** "**NDA (via X):** 17 dead", "**Police:** 17 dead". */
function saidInFront(clause: Clause, [first]: Range): ReturnType<Pattern> {
  const [start] = clause.sentence.tokens;
  let from = start;
  if (FLASH_LABELS.has(lower(clause, from)) && lower(clause, from + 1) === ":") from += 2;
  const source = somebodyFrom(clause, from, first);
  const channel = channelEnd(clause, source[1]);
  if (source[1] === source[0] || lower(clause, channel) !== ":" || channel >= first) return undefined;
  const named = channel > source[1] || isTeller(clause, source);
  return named && !FLASH_LABELS.has(lower(clause, source[0])) ? { source, cue: [source[1], channel + 1] } : undefined;
}

/** Past "(via X)", "on Telegram". */
function channelEnd(clause: Clause, at: number): number {
  const open = lower(clause, at) === "(" ? at + 1 : at;
  if (!CHANNELS.has(lower(clause, open)) || !/^\p{Lu}/u.test(token(clause, open + 1)?.text ?? "")) return at;
  return open === at ? at + 2 : lower(clause, open + 2) === ")" ? open + 3 : at;
}

/** Known to tell: an agency, a body, people of an office. */
const isTeller = (clause: Clause, range: Range): boolean =>
  isAgent(clause, range) &&
  clause.segmented.tokens
    .slice(...range)
    .some(({ lower: word }) => [OUTLETS, STATE_BODIES, BODIES, GROUPS, KEEPERS].some((list) => list.has(word)));
