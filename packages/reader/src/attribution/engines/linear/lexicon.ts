/** How often words of a stem are part of a cue, learnt from marked articles. Stems are kept as hashes. */
export interface Lexicon {
  /** 0 (never, or not known) to 9 (nearly always). */
  readonly cueness: (stem: number) => number;
}

/** From hashes of stems and the level of each, of equal length. */
export function toLexicon(stems: Int32Array, levels: Uint8Array): Lexicon {
  const known = new Map<number, number>();
  for (let i = 0; i < stems.length; i++) known.set(stems[i] as number, levels[i] as number);
  return { cueness: (stem) => known.get(stem) ?? 0 };
}
