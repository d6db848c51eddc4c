import { useSyncExternalStore } from "react";

const PHONE = "(max-width: 44rem)";

function onChange(tell: () => void): () => void {
  const media = matchMedia(PHONE);
  media.addEventListener("change", tell);
  return () => media.removeEventListener("change", tell);
}

/** Is the window as narrow as a phone? */
export const useIsPhone = (): boolean => useSyncExternalStore(onChange, () => matchMedia(PHONE).matches);
