import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Tidied } from "./use-tidying.ts";

/** What was done, with the way to where the thing stands now: the tab key goes on from here, for what was pressed may be gone. */
export function TidiedNote({ said }: { readonly said: Tidied | null }) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said) note.current?.focus();
  }, [said]);
  return (
    <div role="status">
      {said && (
        <p ref={note} className="tidied" tabIndex={-1}>
          {said.words}{" "}
          {said.to && "story" in said.to && (
            <Link to="/stories/$name" params={{ name: said.to.story }}>
              To the story “{said.to.story}”
            </Link>
          )}
          {said.to && "report" in said.to && (
            <Link to="/reports/$id" params={{ id: said.to.report }}>
              To “{said.to.title}”
            </Link>
          )}
        </p>
      )}
    </div>
  );
}
