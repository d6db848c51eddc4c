import { useSyncExternalStore } from "react";

/* Whether the server has asked to sign in: it has no answer for anybody else. */

let isSignedOut = false;
const hearers = new Set<() => void>();

export function noteSignedOut(now: boolean): void {
  if (isSignedOut === now) return;
  isSignedOut = now;
  for (const hearer of hearers) hearer();
}

const hearSigned = (hearer: () => void) => {
  hearers.add(hearer);
  return () => hearers.delete(hearer);
};

export const useIsSignedOut = (): boolean => useSyncExternalStore(hearSigned, () => isSignedOut);
