import type { CrfWeights } from "@according/reader/linear";

/** Weights in steps of 1/127 of the largest. */
export function quantize({ unary, edge }: CrfWeights): CrfWeights {
  let most = 1e-6;
  for (const weight of unary) most = Math.max(most, Math.abs(weight));
  for (const weight of edge) most = Math.max(most, Math.abs(weight));
  const scale = Math.fround(most / 127);
  const rounded = (weights: Float32Array | Int8Array) =>
    Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { unary: rounded(unary), edge: rounded(edge), scale };
}
