import type { Span, Statement, Time } from "@according/record";
import { BEFORE_TIME, OF_OCCASION, OPENS_WITH_TIME } from "../en/saying-times.ts";
import type { Segmented } from "../layers.ts";
import { Places } from "../text/places.ts";

/* As many words may stand between a word of saying and its time. */
const NEAR = 3;

/**
 * Sets the time at which each statement was made, where its words stand beside the words of saying and outside what is said:
 * "said **on Friday**", "told reporters **late on Monday**", "in a statement **on Tuesday**", "**On Friday**, the army said". Left
 * out where two different ones do.
 */
export function withTimes(
  segmented: Segmented,
  statements: readonly Statement[],
  times: readonly Time[],
): readonly Statement[] {
  const beside = new Beside(segmented, times);
  return statements.map((statement) => {
    const time = statement.content.length > 0 ? beside.timeOf(statement) : undefined;
    return time ? { ...statement, time: time.id } : statement;
  });
}

const isPointInTime = ({ edtf }: Time): boolean => /^\d{4}(?:-\d{2}){0,2}(?:T[\d:]+)?~?$/.test(edtf ?? "");

class Beside {
  readonly #places: Places;
  readonly #byStart: ReadonlyMap<number, Time>;
  readonly #byEnd: ReadonlyMap<number, Time>;

  constructor(segmented: Segmented, times: readonly Time[]) {
    this.#places = new Places(segmented);
    const points = times.filter((time) => isPointInTime(time) && !this.#isOfAnother(time));
    this.#byStart = new Map(points.map((time) => [time.span[0], time]));
    this.#byEnd = new Map(points.map((time) => [time.span[1], time]));
  }

  /** "praised **Friday**'s march": the time of what is spoken of; "said at **Friday**'s debate" is that of saying. */
  #isOfAnother({ span }: Time): boolean {
    const { tokens } = this.#places.segmented;
    const [first, end] = this.#places.tokens(span) ?? [0, 0];
    return tokens[end]?.lower === "'s" && !OF_OCCASION.has(tokens[first - 1]?.lower ?? "");
  }

  timeOf({ source, cue, content, addressee, medium }: Statement): Time | undefined {
    const said = ([at]: Span): boolean => content.some(([from, to]) => from <= at && at < to);
    const around = [...cue, ...source, ...(addressee ? [addressee.span] : []), ...(medium ? [medium.span] : [])];
    const found = [
      ...around.filter((span) => !said(span)).map(([, end]) => this.#after(end)),
      ...[...cue, ...source].map(([start]) => this.#before(start)),
      ...cue.map((span) => this.#inside(span)),
    ].filter((time): time is Time => time !== undefined && !said(time.span));
    return new Set(found.map(({ edtf }) => edtf)).size === 1 ? found[0] : undefined;
  }

  /** "said **on Friday**": behind these words, and none but "on", "late" in between. */
  #after(end: number): Time | undefined {
    const { tokens } = this.#places.segmented;
    const first = this.#places.tokens([end, end + 1])?.[0] ?? this.#places.tokens([end, end + 2])?.[0];
    if (first === undefined) return undefined;
    for (let i = first; i <= first + NEAR; i++) {
      const time = this.#byStart.get(tokens[i]?.start ?? -1);
      if (time) return time;
      if (!BEFORE_TIME.has(tokens[i]?.lower ?? "")) return undefined;
    }
    return undefined;
  }

  /** "**On Friday**, the army said": right before these words, and at the head of the sentence. */
  #before(start: number): Time | undefined {
    const { tokens, sentences } = this.#places.segmented;
    const [at] = this.#places.tokens([start, start + 1]) ?? [0];
    const last = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
    const time = this.#byEnd.get(tokens[last]?.end ?? -1);
    const [opening] = sentences[this.#places.sentence(start)]?.tokens ?? [0];
    const [first] = (time && this.#places.tokens(time.span)) ?? [-1];
    if (first < opening || first > opening + NEAR) return undefined;
    return tokens.slice(opening, first).every(({ lower }) => OPENS_WITH_TIME.has(lower)) ? time : undefined;
  }

  /** "**said late on Friday**": inside the cue. */
  #inside([from, to]: Span): Time | undefined {
    const [first, end] = this.#places.tokens([from, to]) ?? [0, 0];
    for (let i = first; i < Math.min(end, first + 12); i++) {
      const time = this.#byStart.get(this.#places.segmented.tokens[i]?.start ?? -1);
      if (time && time.span[1] <= to) return time;
    }
    return undefined;
  }
}
