import type { EntryAt, Tellings } from "according/api";
import { entryId } from "../said/entry-id.ts";
import type { Say } from "./panel.tsx";
import { toldBy } from "./told-by.ts";

/** So many places are offered to be parted from. */
const MOST = 6;

interface ApartProps {
  readonly at: EntryAt;
  readonly tellings: Tellings;
  readonly say: Say;
}

/** That an entry is not the same as one of another report that is taken for it. */
export function Apart({ at, tellings, say }: ApartProps) {
  const others = tellings.members.filter((one) => one.report !== at.report || entryId(one) !== entryId(at));
  if (others.length === 0) return null;
  return (
    <fieldset className="panel-question">
      <legend>{at.by === "source" ? "Somebody else than in" : "Not the same as in"}</legend>
      <div className="panel-answers">
        {others.slice(0, MOST).map((other) => (
          <button
            key={`${other.report} ${entryId(other)}`}
            type="button"
            className="answer"
            onClick={() => say({ by: "different" }, [at, other])}
          >
            {toldBy(tellings, other)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
