import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReportSummary } from "according/api";
import { storyChoicesQuery } from "../api/queries.ts";
import { NameForm } from "./name-form.tsx";
import { storyPath, useTidying } from "./use-tidying.ts";

/** Names, moves and removes a report. */
export function TidyReport({ report: { id, story, title } }: { readonly report: ReportSummary }) {
  const navigate = useNavigate();
  const { problem, tidy } = useTidying();
  const { data: stories } = useQuery(storyChoicesQuery);
  const at = `${storyPath(story)}/reports/${encodeURIComponent(id)}`;
  return (
    <details className="tidy">
      <summary>Rename, move, remove</summary>
      <div className="panel">
        <NameForm
          key={title}
          label="Title"
          now={title}
          action="Rename"
          set={(name) => tidy("PATCH", `reports/${encodeURIComponent(id)}`, { title: name }, () => undefined)}
        />
        <NameForm
          key={story}
          label="Story"
          now={story}
          action="Move"
          known={stories?.items.map(({ name }) => name) ?? []}
          set={(name) => tidy("PATCH", at, { story: name }, () => undefined)}
        />
        <div className="panel-answers">
          <button
            type="button"
            className="answer"
            onClick={() => void tidy("DELETE", at, undefined, () => navigate({ to: "/bin" }))}
          >
            Remove from “{story}”
          </button>
        </div>
        {problem && (
          <p className="panel-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </details>
  );
}
