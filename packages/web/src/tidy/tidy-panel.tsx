import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMayEdit } from "../account/session.ts";
import { TidiedNote } from "./tidied.tsx";
import type { useTidying } from "./use-tidying.ts";

/** In the bin, what was put there last. */
export const REMOVED_LAST = "last";

interface TidyPanelProps extends ReturnType<typeof useTidying> {
  readonly summary: string;
  /** What goes into the bin, by its address in the API, and how that is said. */
  readonly at: string;
  readonly remove: string;
  readonly children: ReactNode;
}

/** Forms that name and move something, the button that puts it into the bin, and what went wrong. */
export function TidyPanel({ summary, at, remove, problem, said, tidy, children }: TidyPanelProps) {
  const navigate = useNavigate();
  const mayEdit = useMayEdit();
  if (!mayEdit) return null;
  return (
    <details className="tidy">
      <summary>
        <span className="tidy-words">{summary}</span>
      </summary>
      <div className="panel">
        {children}
        <div className="panel-answers">
          <button
            type="button"
            className="answer"
            onClick={() => void tidy("DELETE", at, undefined, () => navigate({ to: "/bin", hash: REMOVED_LAST }))}
          >
            {remove}
          </button>
        </div>
        <TidiedNote said={said} />
        {problem && (
          <p className="panel-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </details>
  );
}
