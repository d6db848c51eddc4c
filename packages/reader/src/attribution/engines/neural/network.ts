/** What a window looks like to the network. All arrays are flat, rows first. */
export interface Seen {
  /** Pieces x 7: how likely each tag is. */
  readonly tags: Float32Array;
  /** Pieces x `NARROW`. */
  readonly pieces: Float32Array;
  /** Pieces x 2 `NARROW`: what each piece would be as a cue. */
  readonly cues: Float32Array;
}

/** What is read of several cues in one window. */
export interface ReadCues {
  /** Cues x pieces x 6. */
  readonly roles: Float32Array;
  /** Log-odds that each is a cue. */
  readonly real: Float32Array;
}

/** Width of a piece as the reader of cues takes it. */
export const NARROW = 128;

/** The trained network, in two parts; whoever has a run time for it supplies them. The same input gives the same answer. */
export interface Network {
  /** Sees a window: ids, and four features a piece. */
  readonly see: (ids: Int32Array, features: Int32Array) => Promise<Seen>;
  /** Reads cues in a window: its pieces, a vector of 2 `NARROW` a cue, and how far each piece is from each cue. */
  readonly read: (pieces: Float32Array, cues: Float32Array, distances: Int32Array) => Promise<ReadCues>;
}

/**
 * What decodes the network's answers: 36 scores of a label after another, and the intercept and weights with which measures of
 * a reading tell how sure it is: five of the network (`Candidate`), four of a second opinion (`measuresOfBoth`).
 */
export interface Decoding {
  readonly transitions: readonly number[];
  readonly calibration: readonly number[];
}
