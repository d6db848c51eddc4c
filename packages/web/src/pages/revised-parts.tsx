import { Link } from "@tanstack/react-router";
import type { Revised } from "according/api";
import { Amount } from "../desk/amount.tsx";
import { countedName } from "../desk/measure-name.ts";
import { entryId } from "../said/entry-id.ts";
import { Arrow } from "../ui/arrow.tsx";

/** That it is a new version that tells it otherwise, leading to the version with all that differs. */
export function RevisedMark({ revised: { report, to, change, counts } }: { readonly revised: Revised }) {
  return (
    <>
      <Link to="/reports/$id" params={{ id: report }} search={{ version: to }} className="move-mark">
        new version {to}
      </Link>
      {change !== "changed" && <span className="move-mark">{change}</span>}
      {counts.map(({ counted, was, now }) => (
        <span key={`${counted} ${was?.words} ${now?.words}`} className="move-figure">
          <span className="move-counted">{countedName(counted)}</span>{" "}
          {was && (now ? <Amount row={was} /> : <del>{was.signs ?? was.what}</del>)}
          {was && now && (
            <>
              {" "}
              <Arrow to="right" /> <span className="visually-hidden"> then </span>
            </>
          )}
          {now && (
            <strong>
              <Amount row={now} />
            </strong>
          )}
        </span>
      ))}
    </>
  );
}

/** The words of the version before, which lead to it. */
export function WordsBefore({ revised: { report, from, was, now } }: { readonly revised: Revised }) {
  if (!was || was.words === now?.words) return null;
  return (
    <Link
      to="/reports/$id"
      params={{ id: report }}
      search={{ version: from }}
      hash={entryId(was.entry)}
      className="quoted"
      data-whole={was.words}
    >
      <span className="visually-hidden">before: </span>
      <del>{was.words}</del>
    </Link>
  );
}
