import type { Said } from "@according/wording";
import { Fragment } from "react";

/** The words, piece by piece; those that give a condition are marked. */
export function Words({ said: { statement, content } }: { readonly said: Said }) {
  const [from = 0, to = 0] = statement.assertion.condition ?? [];
  return content.map((piece, index) => {
    const [start = 0, end = 0] = statement.content[index] ?? [];
    const cut = (first: number, last: number) =>
      piece.slice(Math.max(first, start) - start, Math.min(last, end) - start);
    const during = from < end && start < to ? cut(from, to) : "";
    return (
      <Fragment key={start}>
        {index > 0 && " … "}
        {during ? cut(start, from) : piece}
        {during && <em className="condition">{during}</em>}
        {during && cut(to, end)}
      </Fragment>
    );
  });
}
