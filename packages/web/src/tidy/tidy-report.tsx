import { useQuery } from "@tanstack/react-query";
import type { ReportSummary } from "according/api";
import { engineQuery, storyChoicesQuery } from "../api/queries.ts";
import { NameForm } from "./name-form.tsx";
import { TidyPanel } from "./tidy-panel.tsx";
import { storyPath, useTidying } from "./use-tidying.ts";

/** Names, moves and removes a report. */
export function TidyReport({ report: { id, story, title } }: { readonly report: ReportSummary }) {
  const tidying = useTidying();
  const { tidy } = tidying;
  const { data: stories } = useQuery(storyChoicesQuery);
  const { data: engines } = useQuery(engineQuery);
  const own = `reports/${encodeURIComponent(id)}`;
  const at = `${storyPath(story)}/reports/${encodeURIComponent(id)}`;
  return (
    <TidyPanel {...tidying} summary="Rename, move, read again, remove" at={at} remove={`Remove from “${story}”`}>
      <NameForm
        key={title}
        label="Title"
        now={title}
        action="Rename"
        set={(name) => tidy("PATCH", own, { title: name }, { words: `Renamed to “${name}”.` })}
      />
      <NameForm
        key={story}
        label="Story"
        now={story}
        action="Move"
        known={stories?.items.map(({ name }) => name) ?? []}
        set={(name) => tidy("PATCH", at, { story: name }, { words: "Moved.", to: { story: name } })}
      />
      {engines && (
        <div className="panel-answers">
          <button
            type="button"
            className="answer"
            onClick={() => tidy("POST", `${own}/reread`, {}, { words: `Read again by ${engines.engine}.` })}
          >
            Read again by {engines.engine}
          </button>
        </div>
      )}
    </TidyPanel>
  );
}
