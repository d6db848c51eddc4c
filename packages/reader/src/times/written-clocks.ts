import { ZONES_OF_TIMES } from "../en/calendar.ts";
import { CALLED_CLOCK, CLOCK, HALVES_OF_DAY, SHOWS, TIME, ZONE_NAMES } from "../en/dates.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { type TimeMatch, timeMatch } from "./written-parts.ts";

/** "11:30pm", "6.11 am", "10 a.m.", "at 18:30", "5 o'clock". */
export function clockAtom(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const written = CLOCK.exec(tokens[i]?.lower ?? "");
  if (!written) return undefined;
  const [hours, minutes] = [Number(written[1]), Number(written[2] ?? 0)];
  const half = written[3] ?? HALVES_OF_DAY.get(tokens[i + 1]?.lower ?? "");
  const last = written[3] || half === undefined ? i + 1 : i + 2;
  if (hours > 23 || minutes > 59) return undefined;
  if (half !== undefined && isShowTime(tokens, last)) return timeMatch(i, last, { untold: true });
  if (half !== undefined && half !== "o'clock")
    return hours > 12 || hours < 1
      ? undefined
      : timeMatch(i, zoneEnd(tokens, last), { clock: toMinutes(hours, minutes, half) });
  if (half === "o'clock") return timeMatch(i, zoneEnd(tokens, last), { untold: true });
  return bareClock(tokens, i, last, hours, minutes);
}

/** "18:30" only where a word or a zone shows that it is a time of day. */
function bareClock(
  tokens: readonly Token[],
  i: number,
  last: number,
  hours: number,
  minutes: number,
): TimeMatch | undefined {
  if (!tokens[i]?.text.includes(":")) return undefined;
  const zone = zoneEnd(tokens, last);
  const called = CALLED_CLOCK.has(tokens[i - 1]?.lower ?? "");
  if (zone === last && !called) return undefined;
  return timeMatch(
    i,
    zone,
    hours > 12 || tokens[i]?.text.startsWith("0") ? { clock: hours * 60 + minutes } : { untold: true },
  );
}

/** "his 9 p.m. **prime-time slot**", "the midday **show**": an hour of any day. */
export const isShowTime = (tokens: readonly Token[], i: number): boolean =>
  [0, 1].some((on) => SHOWS.has(lower(tokens, i + on))) && tokens[i]?.kind === "word";

const toMinutes = (hours: number, minutes: number, half: string): number =>
  ((hours % 12) + (half === "pm" ? 12 : 0)) * 60 + minutes;

/** Past "local time", "GMT". */
export function zoneEnd(tokens: readonly Token[], i: number): number {
  const [zone, next] = [lower(tokens, i), lower(tokens, i + 1)];
  if (ZONE_NAMES.has(zone) && TIME.has(next)) return i + 2;
  const short = ZONES_OF_TIMES.has(zone) && tokens[i]?.text !== zone;
  return short ? i + 1 : i;
}
