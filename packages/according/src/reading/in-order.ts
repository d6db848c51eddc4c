/**
 * The results of `work` on each item, in the order of the items, each as soon as it and all before it are done. At most
 * `ahead` items are begun and not yet taken by the caller: who takes slowly is not overrun. Throws what `work` throws, in
 * its turn.
 */
export async function* inOrder<T, R>(
  items: AsyncIterator<T>,
  work: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = awaited(items.next());
  while (next || begun.length > 0) {
    const [first] = begun;
    const item: IteratorResult<T> | null = await Promise.race([
      ...(first ? [first.then(() => null)] : []),
      ...(next && begun.length < ahead ? [next] : []),
    ]);
    if (item === null) yield (await begun.shift()) as R;
    else if (item.done) next = null;
    else {
      begun.push(awaited(work(item.value)));
      next = awaited(items.next());
    }
  }
}

/** Its failure is thrown when its turn comes; until then it must not count as unhandled. */
function awaited<P extends Promise<unknown>>(promise: P): P {
  promise.catch(() => {});
  return promise;
}
