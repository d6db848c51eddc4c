import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useLocation } from "@tanstack/react-router";
import type { QuestionRow } from "according/api";
import { useRef, useState } from "react";
import { useAccount } from "../account/session.ts";
import { questionsQuery } from "../api/view-queries.ts";
import { JudgeField } from "../correct/judge-field.tsx";
import { judgeName, keepJudgeName } from "../correct/judge-name.ts";
import { RereadCommand } from "../correct/reread-command.tsx";
import { useBroughtTo } from "../desk/brought-to.ts";
import { Save } from "../desk/save.tsx";
import { Asked } from "../inbox/asked.tsx";
import { useInbox } from "../inbox/use-inbox.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { CorrectionsLink } from "./corrections.tsx";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name/open");

/** What is left open of a story, worked through one after the other. */
export function InboxPage() {
  const { name } = route.useParams();
  usePageTitle(`Open: ${name}`);
  const { data, error, refetch } = useQuery(questionsQuery(name));
  return (
    <StoryFrame name={name}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <>
          <Inbox story={name} questions={data.items} />
          <CorrectionsLink name={name} />
          <NotKept story={name} number={data.notKept} />
        </>
      ) : (
        <Loading what="open questions" />
      )}
    </StoryFrame>
  );
}

function Inbox({ story, questions }: { readonly story: string; readonly questions: readonly QuestionRow[] }) {
  const [given, setJudge] = useState(judgeName);
  const account = useAccount();
  const judge = account?.name ?? given;
  const field = useRef<HTMLInputElement>(null);
  const inbox = useInbox(
    story,
    judge,
    questions,
    () => field.current?.focus(),
    placeNamedBy(questions, useLocation().hash),
  );
  useBroughtTo();
  const name = (typed: string) => {
    keepJudgeName(typed.trim());
    setJudge(typed);
  };
  return (
    <div className="inbox">
      <div className="inbox-head list-tools list-tools-beside">
        <p className="result-count" role="status">
          {count(inbox.total, "open question")}
          {inbox.said && ` · ${inbox.said}`}
        </p>
        {!account && <JudgeField className="inbox-judge" ref={field} name={judge} change={name} />}
        <button type="button" className="button" disabled={!inbox.canUndo} onClick={() => void inbox.undo()}>
          Undo <kbd>u</kbd>
        </button>
      </div>
      {inbox.problem && (
        <p className="panel-problem" role="alert">
          {inbox.problem}
        </p>
      )}
      {inbox.rows.length === 0 ? (
        <Empty title="Nothing is left open" />
      ) : (
        <ol className="rows" aria-label="Open questions" style={{ paddingBlockEnd: inbox.roomAfter }}>
          {inbox.rows.map((row, index) => (
            <Asked key={row.question.id} row={row} current={index === inbox.at} inbox={inbox} index={index} />
          ))}
        </ol>
      )}
      {inbox.total > inbox.rows.length && (
        <p className="hint">The first {inbox.rows.length} are shown; the others move up.</p>
      )}
      {inbox.rows.length > 0 && <Save story={story} of="open" />}
    </div>
  );
}

/** Which question the address names, else the first. */
const placeNamedBy = (questions: readonly QuestionRow[], hash: string): number =>
  Math.max(
    0,
    questions.findIndex(({ question }) => question.id === hash),
  );

/** What may be said and cannot be judged yet, with what has it read again. */
function NotKept({ story, number }: { readonly story: string; readonly number: number }) {
  if (number === 0) return null;
  return (
    <p className="hint">
      {count(number, "statement")} more may be said. The reports were read by an earlier version, which did not keep
      what it found there: <RereadCommand of={story} /> reads them again, and then{" "}
      {number === 1 ? "it stands" : "they stand"} here.
    </p>
  );
}
