import { onceFor } from "../../../text/once-for.ts";
/** For each place the sum of its features' rows of weights, a row being `width` wide: two, or a multiple of four. */
export function rowSums(
  weights: Float32Array | Int8Array,
  width: number,
  scale: number,
  length: number,
  features: Int32Array,
  offsets: Int32Array,
  out: Float64Array,
): Float64Array {
  if (weights instanceof Int8Array && width % 4 === 0)
    return sumsOfBytes(inFours(weights), width >> 2, scale, length, features, offsets, out);
  for (let i = 0; i < length; i++) {
    const from = offsets[i] as number;
    const end = offsets[i + 1] as number;
    if (width === 2) {
      let a = 0;
      let b = 0;
      for (let k = from; k < end; k++) {
        const at = (features[k] as number) * 2;
        a += weights[at] as number;
        b += weights[at + 1] as number;
      }
      out[i * 2] = a * scale;
      out[i * 2 + 1] = b * scale;
      continue;
    }
    // Four columns at a time stay in registers.
    for (let column = 0; column < width; column += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = from; k < end; k++) {
        const at = (features[k] as number) * width + column;
        a += weights[at] as number;
        b += weights[at + 1] as number;
        c += weights[at + 2] as number;
        d += weights[at + 3] as number;
      }
      const to = i * width + column;
      out[to] = a * scale;
      out[to + 1] = b * scale;
      out[to + 2] = c * scale;
      out[to + 3] = d * scale;
    }
  }
  return out;
}

/** The same bytes, four in a number, the first lowest. */
const inFours = onceFor((weights: Int8Array): Int32Array => {
  const aligned = weights.byteOffset % 4 === 0 ? weights : weights.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
});

const BYTES_0_AND_2 = 0x00ff00ff;

/**
 * The sums of rows of `width` times four bytes. Four bytes are looked up at once, and summed two and two, each in 16 bits:
 * 128 is added to every byte, so that none is below 0, and taken from the sum again. A place may have 257 features.
 */
function sumsOfBytes(
  words: Int32Array,
  width: number,
  scale: number,
  length: number,
  features: Int32Array,
  offsets: Int32Array,
  out: Float64Array,
): Float64Array {
  for (let i = 0; i < length; i++) {
    const from = offsets[i] as number;
    const end = offsets[i + 1] as number;
    const added = (end - from) * 128;
    for (let column = 0; column < width; column++) {
      let even = 0;
      let odd = 0;
      for (let k = from; k < end; k++) {
        const four = (words[Math.imul(features[k] as number, width) + column] as number) ^ 0x80808080;
        even = (even + (four & BYTES_0_AND_2)) | 0;
        odd = (odd + ((four >>> 8) & BYTES_0_AND_2)) | 0;
      }
      const to = (i * width + column) * 4;
      out[to] = ((even & 0xffff) - added) * scale;
      out[to + 1] = ((odd & 0xffff) - added) * scale;
      out[to + 2] = ((even >>> 16) - added) * scale;
      out[to + 3] = ((odd >>> 16) - added) * scale;
    }
  }
  return out;
}
