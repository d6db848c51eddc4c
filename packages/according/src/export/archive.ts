import { crc32, deflateRawSync } from "node:zlib";

/** A ZIP archive of some files, in their order, dated at the beginning of time: the same files give the same bytes. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content as Uint8Array);
    return { name: Buffer.from(name), bytes, packed: deflateRawSync(bytes), sum: crc32(bytes) };
  });
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, packed, sum } of entries) {
    const common = fields(
      [20, 2],
      [0x0800, 2],
      [8, 2],
      [0, 2],
      [0x21, 2],
      [sum, 4],
      [packed.length, 4],
      [bytes.length, 4],
    );
    const names = fields([name.length, 2], [0, 2]);
    const local = Buffer.concat([fields([0x04034b50, 4]), common, names, name, packed]);
    parts.push(local);
    const place = fields([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    directory.push(Buffer.concat([fields([0x02014b50, 4], [20, 2]), common, names, place, name]));
    at += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = fields([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2]);
  return Buffer.concat([...parts, ...directory, end]);
}

/** Numbers of some bytes each, the least significant first. */
function fields(...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const all = Buffer.alloc(values.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of values) {
    all.writeUIntLE(value >>> 0, at, bytes);
    at += bytes;
  }
  return all;
}
