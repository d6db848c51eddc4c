import type { ReactNode } from "react";
import { useIsChosen, useLit } from "./linking.ts";
import { textId } from "./use-linking.ts";

interface CardProps {
  readonly entry: string;
  /** What it is, in words: "Statement 3". */
  readonly label: string;
  /** What stands in the card's margin. */
  readonly badge: string;
  /** Whose it is is open. */
  readonly isOpen?: boolean;
  /** Shown a second time: without ids of its own. */
  readonly copy: boolean;
  readonly children: ReactNode;
}

/** One entry of the record, linked with its place in the text. */
export function Card({ entry, label, badge, isOpen = false, copy, children }: CardProps) {
  const light = useLit([entry])?.light;
  const isChosen = useIsChosen(entry);
  return (
    <div
      className="card"
      {...(copy ? {} : { id: entry })}
      data-card={entry}
      data-light={light}
      data-chosen={isChosen || undefined}
      data-open={isOpen || undefined}
    >
      <a
        className="card-badge"
        href={`#${textId(entry)}`}
        data-card-link={entry}
        aria-label={`${label}: show it in the text`}
      >
        {badge}
      </a>
      <div className="card-body">{children}</div>
    </div>
  );
}
