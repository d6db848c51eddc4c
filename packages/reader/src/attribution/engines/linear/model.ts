import type { CrfWeights } from "./crf.ts";
import { type Lexicon, toLexicon } from "./lexicon.ts";
import type { Trees } from "./trees.ts";

/** All that was learnt. */
export interface Model {
  readonly lexicon: Lexicon;
  /** Marks source, cue and content in a sentence, whoever's. */
  readonly tagger: CrfWeights;
  /** Tells which words stand for a cue. */
  readonly anchors: CrfWeights;
  /** Marks the source and content of one cue. */
  readonly arguments: CrfWeights;
  /** Looks at the words of a whole attribution. */
  readonly judge: CrfWeights;
  /** Decides on it, from that and all other measures. */
  readonly trees: Trees;
  /** Log-odds of the trees to log-odds of being right: `[slope, shift]`. */
  readonly calibration: readonly [number, number];
}

/** The arrays of a model as they are written. */
export interface ModelArrays {
  readonly stems: Int32Array;
  readonly levels: Uint8Array;
  readonly fields: Readonly<Record<FieldName, CrfWeights>>;
  readonly trees: Trees;
  readonly calibration: readonly [number, number];
}
export const FIELDS = ["tagger", "anchors", "arguments", "judge"] as const;
export type FieldName = (typeof FIELDS)[number];

const FORMAT = "according-linear/1";
const TYPES = { Int8Array, Uint8Array, Int16Array, Int32Array, Float32Array } as const;
type ArrayName = keyof typeof TYPES;
type AnyArray = Int8Array | Uint8Array | Int16Array | Int32Array | Float32Array;

interface Header {
  readonly format: string;
  readonly arrays: readonly (readonly [name: string, type: ArrayName, length: number])[];
  readonly numbers: Readonly<Record<string, number>>;
}

/** One file: a line of JSON that names the arrays, then the arrays, each from a multiple of 8 bytes on. Little-endian. */
export function writeModel({ stems, levels, fields, trees, calibration }: ModelArrays): Uint8Array {
  const arrays: [string, AnyArray][] = [
    ["stems", stems],
    ["levels", levels],
    ["measure", trees.measure],
    ["value", trees.value],
    ["right", trees.right],
    ["roots", trees.roots],
    ...FIELDS.flatMap((name): [string, AnyArray][] => [
      [`${name}.unary`, fields[name].unary],
      [`${name}.edge`, fields[name].edge],
    ]),
  ];
  const header: Header = {
    format: FORMAT,
    arrays: arrays.map(([name, array]) => [name, array.constructor.name as ArrayName, array.length]),
    numbers: {
      base: trees.base,
      slope: calibration[0],
      shift: calibration[1],
      ...Object.fromEntries(FIELDS.map((name) => [`${name}.scale`, fields[name].scale])),
    },
  };
  const head = Uint8Array.from(`${JSON.stringify(header)}\n`, (character) => character.charCodeAt(0));
  let size = padded(head.length);
  for (const [, array] of arrays) size += padded(array.byteLength);
  const bytes = new Uint8Array(size);
  bytes.set(head);
  let at = padded(head.length);
  for (const [, array] of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  return bytes;
}

const padded = (length: number): number => Math.ceil(length / 8) * 8;

/**
 * A model from the bytes of its file; the large arrays are looked at where they lie, not copied.
 * Throws an Error if the bytes are not those of a model this reader knows, or are not all there.
 */
export function readModel(bytes: Uint8Array): Model {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const end = whole.indexOf(10);
  const header = end > 0 && end < 10_000 ? headerOf(whole.subarray(0, end)) : null;
  if (header?.format !== FORMAT)
    throw new Error(
      `These are not the weights of this reader's linear engine (${FORMAT}); build or install them again.`,
    );
  const found = new Map<string, AnyArray>();
  let at = padded(end + 1);
  for (const [name, type, length] of header.arrays) {
    const Type = TYPES[type];
    if (at + length * Type.BYTES_PER_ELEMENT > whole.length)
      throw new Error("The weights of the linear engine are cut short; build or install them again.");
    found.set(name, new Type(whole.buffer as ArrayBuffer, whole.byteOffset + at, length));
    at += padded(length * Type.BYTES_PER_ELEMENT);
  }
  const array = <T>(name: string): T => found.get(name) as T;
  const number = (name: string): number => header.numbers[name] as number;
  const field = (name: FieldName): CrfWeights => ({
    unary: array(`${name}.unary`),
    edge: array(`${name}.edge`),
    scale: number(`${name}.scale`),
  });
  return {
    lexicon: toLexicon(array("stems"), array("levels")),
    tagger: field("tagger"),
    anchors: field("anchors"),
    arguments: field("arguments"),
    judge: field("judge"),
    trees: {
      measure: array("measure"),
      value: array("value"),
      right: array("right"),
      roots: array("roots"),
      base: number("base"),
    },
    calibration: [number("slope"), number("shift")],
  };
}

function headerOf(bytes: Uint8Array): Header | null {
  try {
    return JSON.parse(String.fromCharCode(...bytes)) as Header;
  } catch {
    return null;
  }
}
