import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { EntryAt, JudgedAt, Source, SourceIn } from "according/api";
import { use, useState } from "react";
import { whoElseQuery } from "../api/queries.ts";
import { dayOf } from "../ui/dates.ts";
import { useDebounced } from "../ui/debounced.ts";
import { JudgingContext } from "./judging.ts";
import { Panel, type Say } from "./panel.tsx";
import { ChooseOther } from "./same-as.tsx";

interface CorrectSourceProps {
  readonly source: Source;
}

/** What can be said of who is one: the same as another of the story, or not the same as one taken for it. */
export function CorrectSource({ source }: CorrectSourceProps) {
  const judging = use(JudgingContext);
  if (!judging) return null;
  const { report, story } = judging;
  const at = { by: "source", report, source: source.id } as const;
  return (
    <Panel
      label={source.name}
      opener="who?"
      means="Say whom of the story this is the same as, or that it is not who it is taken for"
      about={[at]}
    >
      {(say) => <Others at={at} source={source} story={story} say={say} />}
    </Panel>
  );
}

interface OthersProps extends CorrectSourceProps {
  readonly at: Extract<EntryAt, { readonly by: "source" }>;
  readonly story: string;
  readonly say: Say;
}

/** The server finds them: a story can name tens of thousands. */
function Others({ at, source, story, say }: OthersProps) {
  const [typed, setTyped] = useState("");
  const words = useDebounced(typed.trim(), 150);
  const { data } = useQuery({ ...whoElseQuery(story, at, words), placeholderData: keepPreviousData });
  if (!data) return null;
  const apart = (other: JudgedAt) => say({ by: "different" }, [at, other]);
  return (
    <>
      <ChooseOther
        question={`Who is ${source.name} the same as?`}
        others={data.others}
        ask={setTyped}
        choose={(other) => say({ by: "same" }, [at, other])}
      />
      {data.members.length > 0 && (
        <div className="panel-answers">
          {data.members.map((member) => (
            <button
              key={JSON.stringify(member.entry)}
              type="button"
              className="answer"
              onClick={() => apart(member.entry)}
            >
              Not the {member.name} of {toldWhere(member)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** "Tesmar Post, 5 Mar 2026" */
const toldWhere = ({ told, publishedAt }: SourceIn): string =>
  [told, publishedAt && dayOf(publishedAt)].filter(Boolean).join(", ");
