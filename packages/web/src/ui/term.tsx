import type { ReactNode } from "react";
import { Explained } from "./explained.tsx";
import { count } from "./words.ts";

/** What words of the page mean that say more than they seem to; `docs/reference/words.md` has them, too. */
const MEANINGS = {
  origin: "Reports that tell one text, an agency’s or one copied from another, are one origin and count once",
  "first here": "No report of this story that was published earlier tells it",
  "told before": "A report of this story that was published earlier tells it",
  "in the record": "Where the reports that you keep tell it, or what they have that is most like it",
  "told later": "What the same source, or a newer version of the report, has told since",
  "counted apart": "Of the same kind, the newest first: no report tells that these count the same",
} as const;

interface TermProps {
  readonly of: keyof typeof MEANINGS;
  /** It stands in a row, or in a button, with which its meaning is shown. */
  readonly inside?: boolean;
  readonly children?: ReactNode;
}

/** A word of ours, with what it means where it stands. */
export const Term = ({ of, inside = false, children = of }: TermProps) =>
  inside ? (
    <span className="term" data-means={MEANINGS[of]}>
      {children}
    </span>
  ) : (
    <Explained means={MEANINGS[of]}>{children}</Explained>
  );

interface OriginsProps extends Pick<TermProps, "inside"> {
  readonly number: number;
}

/** "2 origins" */
export const Origins = ({ number, inside = false }: OriginsProps) => (
  <Term of="origin" inside={inside}>
    {count(number, "origin")}
  </Term>
);
