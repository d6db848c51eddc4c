import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Is the page about to be printed? It is drawn anew before it is. */
export function usePrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const media = matchMedia("print");
    const set = (value: boolean) => flushSync(() => setPrinted(value));
    const [before, after] = [() => set(true), () => set(false)];
    const change = ({ matches }: MediaQueryListEvent) => set(matches);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    media.addEventListener("change", change);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
      media.removeEventListener("change", change);
    };
  }, []);
  return isPrinted;
}
