import { type ReactNode, useSyncExternalStore } from "react";

const PHONE = "(max-width: 44rem)";

function onChange(tell: () => void): () => void {
  const media = matchMedia(PHONE);
  media.addEventListener("change", tell);
  return () => media.removeEventListener("change", tell);
}

interface FoldedProps {
  /** What is in it: "Filters". */
  readonly label: string;
  readonly children: ReactNode;
}

/** What stands before a list; on a phone it is folded, so that the list begins near the top. */
export function Folded({ label, children }: FoldedProps) {
  const isPhone = useSyncExternalStore(onChange, () => matchMedia(PHONE).matches);
  if (!isPhone) return children;
  return (
    <details className="folded">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
