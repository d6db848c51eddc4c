import { Link } from "@tanstack/react-router";
import type { AskedRow, QuestionRow } from "according/api";
import { useEffect, useRef } from "react";
import { useMayEdit } from "../account/session.ts";
import { quoted } from "../desk/quoted.ts";
import { When } from "../desk/when.tsx";
import { entryId } from "../said/entry-id.ts";
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
    if (!place.current?.contains(document.activeElement)) place.current?.focus({ preventScroll: true });
    if (inbox.byKeys.current) place.current?.scrollIntoView({ block: "nearest" });
  }, [current, inbox.byKeys]);
  if (!asked) return null;
  return (
    <li
      ref={place}
      className="row asked"
      id={question.id}
      data-question={question.id}
      style={{ marginBlockStart: inbox.roomBefore(question.id) }}
      tabIndex={-1}
      aria-current={current ? "true" : undefined}
      onFocus={() => inbox.look(index)}
    >
      <div className="asked-of">
        <p className="asked-question">{questionOf(question.kind, asked)}</p>
        <p className="hint">{question.because}</p>
        {question.kind === "a-statement" && (
          <p className="asked-found">
            <span className="speaker">{asked.who}</span> · {asked.what} ·{" "}
            <span className="quoted">{quoted(asked)}</span>
          </p>
        )}
        <AskedPassage row={asked} />
      </div>
      <div className="asked-answers">
        {others.length > 0 && (
          <ol className="asked-others">
            {others.map((other, choice) => (
              <li key={`${other.report.id} ${entryId(other.entry)}`}>
                <button
                  type="button"
                  className="answer"
                  disabled={!mayEdit}
                  onClick={() => void inbox.accept(row, choice)}
                >
                  <kbd>{choice === 0 ? "a" : choice + 1}</kbd> {other.words}
                  {other.what && ` (${other.what})`}
                </button>
                {question.kind !== "speaker" && <AskedPassage row={other} />}
              </li>
            ))}
          </ol>
        )}
        {mayEdit && <Answers row={row} inbox={inbox} />}
      </div>
    </li>
  );
}

function questionOf(kind: QuestionRow["question"]["kind"], asked: AskedRow): string {
  if (kind === "a-statement") return "Is it said?";
  return kind === "speaker" ? "Who says it?" : `Who is “${asked.words}”?`;
}

/** What can be answered besides who or what is meant. */
function Answers({ row, inbox }: Pick<AskedProps, "row" | "inbox">) {
  const { taking, question, about } = row;
  const isSpeaker = question.kind === "speaker";
  const none = taking ? "Not a statement" : about.length > 2 ? "None of them" : "Not the same";
  return (
    <div className="panel-answers">
      {taking && (
        <button type="button" className="answer" onClick={() => void inbox.accept(row)}>
          <kbd>a</kbd> It is said
        </button>
      )}
      {!isSpeaker && (
        <button type="button" className="answer" onClick={() => void inbox.reject(row)}>
          <kbd>r</kbd> {none}
        </button>
      )}
      <button type="button" className="answer" onClick={() => void inbox.leave(row)}>
        {isSpeaker && <kbd>r</kbd>} <kbd>o</kbd> Leave it open
      </button>
    </div>
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
        {report.publishedAt && (
          <>
            , <When iso={report.publishedAt} />
          </>
        )}
      </Link>
    </p>
  );
}
