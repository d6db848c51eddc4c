import type { ReactNode } from "react";
import { useIsPhone } from "../ui/phone.ts";

interface FoldedProps {
  /** What is in it: "Filters". */
  readonly label: string;
  readonly children: ReactNode;
}

/** What stands before a list; on a phone it is folded, so that the list begins near the top. */
export function Folded({ label, children }: FoldedProps) {
  if (!useIsPhone()) return children;
  return (
    <details className="folded">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
