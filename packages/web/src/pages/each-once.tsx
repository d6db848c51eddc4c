import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { storyQuery } from "../api/queries.ts";
import { grouped } from "../ui/words.ts";

interface OfStoryProps {
  readonly story: string;
}

/** Why a story has fewer statements than the ledger: here each stands once. */
export function EachOnce({ story }: OfStoryProps) {
  const { data } = useQuery(storyQuery(story));
  return (
    <p className="row-facts">
      <span>each statement once</span>
      {data && (
        <span>
          <Link to="/ledger" search={{ story }}>
            {grouped(data.statements)} in the ledger
          </Link>
          : one for each report that tells it, and who said nothing
        </span>
      )}
    </p>
  );
}

/** Why the ledger has more statements than a story: there each telling counts. */
export function EachTelling({ story }: OfStoryProps) {
  return (
    <p className="hint">
      Each time a report tells one, and who said nothing. What several tell stands once under{" "}
      <Link to="/stories/$name/statements" params={{ name: story }}>
        Statements
      </Link>
      .
    </p>
  );
}
