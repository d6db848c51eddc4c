/**
 * A short id derived from what it names: the same parts give the same id on any machine. 64 bits as two 32-bit
 * multiply-xorshift lanes (the finaliser of MurmurHash3), written in base 36.
 */
export function stableId(prefix: string, ...parts: readonly (string | number)[]): string {
  const key = parts.join("\u0000");
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = mix(a, b);
  b = mix(b, a);
  return `${prefix}-${(a >>> 0).toString(36).padStart(7, "0")}${(b >>> 0).toString(36).padStart(7, "0")}`;
}

function mix(x: number, y: number): number {
  const h = Math.imul(x ^ (x >>> 16), 2246822507) ^ Math.imul(y ^ (y >>> 13), 3266489909);
  return h ^ (h >>> 16);
}
