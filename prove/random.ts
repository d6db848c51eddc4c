/** Numbers that look random and are the same again for the same seed. */
export interface Random {
  /** 0 to 1, without 1. */
  next(): number;
  /** A whole number below `end`. */
  below(end: number): number;
  of<T>(list: readonly T[]): T;
}

/** mulberry32, by Tommy Ettinger: 32 bits of state, enough to choose what is tried. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { next, below, of: (list) => list[below(list.length)] as never };
}
