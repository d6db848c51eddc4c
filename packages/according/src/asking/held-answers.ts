/** Answers that were made of a story, each for as long as the story stays as it is. */
export interface HeldAnswers {
  /** null: it is not held, or was made of the story as it was before. `stamp`: of the story as it is. */
  get(asked: string, stamp: string): Uint8Array | null;
  put(asked: string, stamp: string, answer: Uint8Array): void;
}

/** So many bytes are held; what was asked longest ago goes first. */
export function heldAnswers(most: number): HeldAnswers {
  const held = new Map<string, { readonly stamp: string; readonly answer: Uint8Array }>();
  let size = 0;
  const drop = (asked: string) => {
    size -= held.get(asked)?.answer.byteLength ?? 0;
    held.delete(asked);
  };
  return {
    get(asked, stamp) {
      const found = held.get(asked);
      if (found?.stamp !== stamp) return null;
      held.delete(asked);
      held.set(asked, found);
      return found.answer;
    },
    put(asked, stamp, answer) {
      drop(asked);
      if (answer.byteLength > most) return;
      held.set(asked, { stamp, answer });
      size += answer.byteLength;
      for (const oldest of held.keys()) {
        if (size <= most) break;
        drop(oldest);
      }
    },
  };
}
