/** A card that belongs beside a place in the text, in pixels from the top of its column. */
export interface Note {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Where cards stand, in the order of the text: each at its place or as near as those above it leave room, none over
 * another, none above `least`. The chosen one has its own place, and those above it give way upwards, out of sight
 * where there is no room for them.
 */
export function stacked(notes: readonly Note[], least: number, chosen = -1): readonly number[] {
  const natural = downwards(notes, least);
  const place = notes[chosen];
  if (!place) return natural;
  const tops = natural.slice(0, chosen);
  const own = Math.max(least, place.wanted);
  for (let i = chosen - 1, next = own; i >= 0; i--) {
    next = Math.min(natural[i] ?? 0, next - (notes[i]?.height ?? 0));
    tops[i] = next;
  }
  return [...tops, ...downwards(notes.slice(chosen), own)];
}

/** Each as high as it is wanted, or else right below the one before. */
function downwards(notes: readonly Note[], least: number): readonly number[] {
  let floor = least;
  return notes.map(({ wanted, height }) => {
    const top = Math.max(wanted, floor);
    floor = top + height;
    return top;
  });
}
