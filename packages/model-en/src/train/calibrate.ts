/** The line from log-odds to log-odds that are right most often as they say (Platt 1999), by Newton's method. */
export function calibrate(odds: readonly number[], right: readonly boolean[]): readonly [slope: number, shift: number] {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 50; round++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 1e-6;
    let h01 = 0;
    let h11 = 1e-6;
    for (const [i, x] of odds.entries()) {
      const p = 1 / (1 + Math.exp(-(slope * x + shift)));
      const d = p - (right[i] ? 1 : 0);
      const v = p * (1 - p);
      g0 += d * x;
      g1 += d;
      h00 += v * x * x;
      h01 += v * x;
      h11 += v;
    }
    const det = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / det;
    shift -= (h00 * g1 - h01 * g0) / det;
  }
  return [slope, shift];
}
