/** Something that stands in a list, and knows where. */
export interface InOrder {
  place: number;
}

/** In a list in order, how many stand before a place of the whole: of some of those that stand there. */
export function countBefore(list: readonly InOrder[], place: number): number {
  const last = list.at(-1);
  if (last === undefined || last.place < place) return list.length;
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as InOrder).place < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts something into a list in order. False: it came last. */
export function putInOrder<T extends InOrder>(list: T[], one: T): boolean {
  const place = countBefore(list, one.place);
  if (place === list.length) return list.push(one) < 0;
  list.splice(place, 0, one);
  return true;
}

/** Of a list as it was: from a place on so many go, and others come there. */
export interface Edit<T> {
  readonly at: number;
  readonly gone: number;
  readonly come: readonly T[];
}

/** Makes a list another by edits in the order of their places, and tells all that stand behind where they are. */
export function editInOrder<T extends InOrder>(list: T[], edits: readonly Edit<T>[]): void {
  const first = edits[0]?.at ?? list.length;
  const behind = list.splice(first);
  let next = 0;
  for (const { at, gone, come } of edits) {
    while (first + next < at) list.push(behind[next++] as T);
    for (const one of come) list.push(one);
    next += gone;
  }
  while (next < behind.length) list.push(behind[next++] as T);
  for (let place = first; place < list.length; place++) (list[place] as T).place = place;
}

/** What makes one list the other, where what stays does so in its order. */
export function editsBetween<T>(before: readonly T[], now: readonly T[]): readonly Edit<T>[] {
  const alike = before.findIndex((one, place) => one !== now[place]);
  const same = alike < 0 ? before.length : alike;
  const placeNow = new Map(now.slice(same).map((one, i) => [one, same + i]));
  const edits: Edit<T>[] = [];
  for (let [i, k] = [same, same]; i < before.length || k < now.length; ) {
    const [at, from] = [i, k];
    while (i < before.length && (placeNow.get(before[i] as T) ?? -1) < k) i++;
    while (k < now.length && (i === before.length || now[k] !== before[i])) k++;
    if (i > at || k > from) edits.push({ at, gone: i - at, come: now.slice(from, k) });
    else [i, k] = [i + 1, k + 1];
  }
  return edits;
}
