/** How characters are counted: as JavaScript, Java and C# do, or as Python, R and SQL do. They differ beyond U+FFFF. */
export const OFFSETS = ["utf16", "codepoints"] as const;
export type Offsets = (typeof OFFSETS)[number];

/** From a place in a text in UTF-16 code units to the same place in a unit. */
export function offsetsIn(text: string, unit: Offsets): (place: number) => number {
  const low =
    unit === "utf16" ? [] : [...text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)].map(({ index }) => index);
  if (low.length === 0) return (place) => place;
  return (place) => place - countBelow(low, place);
}

/** How many of some rising numbers are below one. */
function countBelow(numbers: readonly number[], most: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) < most) from = middle + 1;
    else to = middle;
  }
  return from;
}
