import { Link } from "@tanstack/react-router";
import type { AskedRow, QuestionRow } from "according/api";
import { useEffect, useRef } from "react";
import { useMayEdit } from "../account/session.ts";
import { entryId } from "../said/entry-line.tsx";
import { shortDate } from "../ui/dates.ts";
import type { Inbox } from "./use-inbox.ts";

interface AskedProps {
  readonly row: QuestionRow;
  readonly index: number;
  readonly current: boolean;
  readonly inbox: Inbox;
}

/** One question: of whom it is asked, who or what may be meant, and the answers. */
export function Asked({ row, index, current, inbox }: AskedProps) {
  const { question, about } = row;
  const [asked, ...others] = about;
  const mayEdit = useMayEdit();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!current || document.activeElement?.matches("input")) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  if (!asked) return null;
  const isSpeaker = question.kind === "speaker";
  return (
    <li
      ref={place}
      className="row asked"
      tabIndex={-1}
      aria-current={current ? "true" : undefined}
      onFocus={() => inbox.look(index)}
    >
      <p className="asked-question">{isSpeaker ? "Who says it?" : `Who is “${asked.words}”?`}</p>
      <p className="hint">{question.because}</p>
      <AskedPassage row={asked} />
      <ol className="asked-others">
        {others.map((other, choice) => (
          <li key={`${other.report.id} ${entryId(other.entry)}`}>
            <button type="button" className="answer" disabled={!mayEdit} onClick={() => void inbox.accept(row, choice)}>
              <kbd>{choice === 0 ? "a" : choice + 1}</kbd> {other.words}
              {other.what && ` (${other.what})`}
            </button>
            {!isSpeaker && <AskedPassage row={other} />}
          </li>
        ))}
      </ol>
      {mayEdit && (
        <div className="panel-answers">
          {!isSpeaker && (
            <button type="button" className="answer" onClick={() => void inbox.reject(row)}>
              <kbd>r</kbd> {others.length > 1 ? "None of them" : "Not the same"}
            </button>
          )}
          <button type="button" className="answer" onClick={() => void inbox.leave(row)}>
            <kbd>{isSpeaker ? "r" : "o"}</kbd> Leave it open
          </button>
        </div>
      )}
    </li>
  );
}

/** The sentence an entry stands in, which leads to its place. */
function AskedPassage({ row: { entry, passage, report, words } }: { readonly row: AskedRow }) {
  const { passage: sentence, mark } = passage ?? { passage: words, mark: [0, 0] as const };
  return (
    <p className="asked-passage">
      {passage?.cutBefore && "… "}
      {sentence.slice(0, mark[0])}
      <mark>{sentence.slice(...mark)}</mark>
      {sentence.slice(mark[1])}
      {passage?.cutAfter && " …"}{" "}
      <Link
        to="/reports/$id"
        params={{ id: report.id }}
        {...(entry.by === "source" ? {} : { hash: entryId(entry) })}
        className="asked-report"
      >
        {report.outlet ?? report.title}
        {report.publishedAt && `, ${shortDate(report.publishedAt)}`}
      </Link>
    </p>
  );
}
