/** Answers that were made of a story, each for as long as the story stays as it is. */
export interface HeldAnswers {
  /** A copy; null: it is not held, or was made of the story as it was before. `print`: of the story as it is. */
  get(asked: string, print: string): Uint8Array | null;
  put(asked: string, print: string, answer: Uint8Array): void;
}

/** So many bytes are held; what was asked longest ago goes first. */
export function heldAnswers(most: number): HeldAnswers {
  const held = new Map<string, { readonly print: string; readonly answer: Uint8Array }>();
  let size = 0;
  const drop = (asked: string) => {
    size -= held.get(asked)?.answer.byteLength ?? 0;
    held.delete(asked);
  };
  return {
    get(asked, print) {
      const found = held.get(asked);
      if (found?.print !== print) return null;
      held.delete(asked);
      held.set(asked, found);
      // A Buffer's own slice is no copy.
      return new Uint8Array(found.answer);
    },
    put(asked, print, answer) {
      drop(asked);
      if (answer.byteLength > most) return;
      held.set(asked, { print, answer });
      size += answer.byteLength;
      for (const oldest of held.keys()) {
        if (size <= most) break;
        drop(oldest);
      }
    },
  };
}
