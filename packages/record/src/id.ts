/**
 * A short id derived from what it names: the same parts give the same id on any machine. 64 bits as two 32-bit
 * multiply-xorshift lanes (the finaliser of MurmurHash3), written in base 36.
 */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let k = 0; k < parts.length; k++) {
    const part = String(parts[k]);
    // A zero between two parts.
    for (let i = k > 0 ? -1 : 0; i < part.length; i++) {
      const unit = i < 0 ? 0 : part.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
  }
  a = mix(a, b);
  b = mix(b, a);
  return `${prefix}-${base36(a >>> 0)}${base36(b >>> 0)}`;
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Seven digits, which 32 bits always fit in. */
function base36(value: number): string {
  let written = "";
  for (let rest = value; written.length < 7; rest = Math.floor(rest / 36)) written = DIGITS[rest % 36] + written;
  return written;
}

function mix(x: number, y: number): number {
  const h = Math.imul(x ^ (x >>> 16), 2246822507) ^ Math.imul(y ^ (y >>> 13), 3266489909);
  return h ^ (h >>> 16);
}
