import type { Worded } from "according/api";

/** How many, with a sign for whoever sees it and in words for whoever hears it: "≥ 11", "at least 11". */
export function Amount({ row: { what = "", signs = what } }: { readonly row: Pick<Worded, "what" | "signs"> }) {
  if (signs === what) return <span className="amount">{what}</span>;
  return (
    <span className="amount">
      <span aria-hidden="true">{signs.replace(" ", "\u2009")}</span>
      <span className="visually-hidden">{what}</span>
    </span>
  );
}
