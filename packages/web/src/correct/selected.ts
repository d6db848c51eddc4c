import { type RefObject, useEffect, useState } from "react";

/** Words of the report's text that were selected, and where they end in the window. */
export interface Selected {
  readonly words: string;
  readonly left: number;
  readonly bottom: number;
}

/** The words selected last in the report's text; empty: none yet. */
export function useSelectedWords(): string {
  const [words, setWords] = useState("");
  useEffect(() => {
    const listening = new AbortController();
    const read = () => {
      const selected = selectedNow();
      if (selected) setWords(selected.words);
    };
    document.addEventListener("selectionchange", read, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return words;
}

/**
 * What is selected, from when the pointer is let go, until nothing is; as long as `kept` shows something that is open, what
 * was. `null`: nothing.
 */
export function useSelection(kept: RefObject<HTMLElement | null>): readonly [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let isPressed = false;
    const read = () => {
      const isOpen = kept.current?.querySelector('[aria-expanded="true"]');
      if (!isPressed && !isOpen) setSelected(selectedNow());
    };
    const press = (pressed: boolean) => () => {
      isPressed = pressed;
      // What a click selects, or lets go, is known after it.
      if (!pressed) setTimeout(read);
    };
    document.addEventListener("selectionchange", read, { signal });
    document.addEventListener("pointerdown", press(true), { signal });
    document.addEventListener("pointerup", press(false), { signal });
    document.addEventListener("pointercancel", press(false), { signal });
    return () => listening.abort();
  }, [kept]);
  return [selected, () => setSelected(null)];
}

function selectedNow(): Selected | null {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const inText = node && (node instanceof Element ? node : node.parentElement)?.closest(".report-text");
  const words = selection?.toString().trim() ?? "";
  if (!selection || !inText || words === "") return null;
  const { right, bottom } = [...selection.getRangeAt(0).getClientRects()].at(-1) ?? inText.getBoundingClientRect();
  return { words, left: right, bottom };
}
