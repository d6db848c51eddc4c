import { passageAround } from "@according/wording";
import type { EntryAt, Reading, Span, Tellings } from "according/api";
import { type ReactNode, useMemo } from "react";
import { PassageLink } from "../desk/passage-link.tsx";
import { type Lookup, lookup } from "../reader/lookup.ts";
import { entryId } from "../said/entry-id.ts";
import { Apart } from "./apart.tsx";
import { EventSayings } from "./correct-event.tsx";
import { FigureSayings } from "./correct-figure.tsx";
import { StatementSayings } from "./correct-statement.tsx";
import { JudgedNote } from "./judged-note.tsx";
import { type Judging, JudgingContext } from "./judging.ts";
import { type Say, Sayings } from "./panel.tsx";
import { SameVoice } from "./same-voice.tsx";

interface CorrectEntryProps {
  readonly at: EntryAt;
  readonly reading: Reading;
  /** In the report of the entry. */
  readonly judging: Judging;
  /** undefined: who else tells it is not known yet. */
  readonly tellings: Tellings | undefined;
  readonly done: () => void;
}

/** The passage an entry was read from, what was said of it before, and what can be. */
export function CorrectEntry({ at, reading, judging, tellings, done }: CorrectEntryProps) {
  const found = useMemo(() => lookup(reading), [reading]);
  const entry = entryIn(found, at);
  if (!entry) return <p className="panel-problem">The report’s record does not have it any more.</p>;
  return (
    <JudgingContext value={judging}>
      <ReadFrom at={at} text={reading.report.text} span={entry.span} />
      <JudgedNote entry={entryId(at)} />
      <div className="correcting-panel">
        <Sayings judging={judging} about={[at]} done={done}>
          {(say) => (
            <>
              {entry.sayings(say)}
              {tellings && <Apart at={at} tellings={tellings} say={say} />}
            </>
          )}
        </Sayings>
      </div>
    </JudgingContext>
  );
}

interface Entry {
  /** Where it stands. */
  readonly span: Span | undefined;
  readonly sayings: (say: Say) => ReactNode;
}

/** null: the record has no such entry. */
function entryIn(found: Lookup, at: EntryAt): Entry | null {
  if (at.by === "statement") {
    const statement = found.statement.get(at.statement);
    const [span] = statement?.content ?? [];
    return (
      (statement && {
        span: span ?? statement.cue[0],
        sayings: (say) => <StatementSayings {...{ statement, found, say }} />,
      }) ??
      null
    );
  }
  if (at.by === "figure") {
    const figure = found.figure.get(at.figure);
    return figure ? { span: figure.span, sayings: (say) => <FigureSayings {...{ figure, found, say }} /> } : null;
  }
  if (at.by === "event") {
    const event = found.event.get(at.event);
    return event ? { span: event.span, sayings: (say) => <EventSayings {...{ event, found, say }} /> } : null;
  }
  const source = found.source.get(at.source);
  const named = source?.mentions.find(({ as }) => as === "name") ?? source?.mentions[0];
  return source ? { span: named?.span, sayings: (say) => <SameVoice {...{ at, say }} /> } : null;
}

interface ReadFromProps {
  readonly at: EntryAt;
  readonly text: string;
  readonly span: Span | undefined;
}

/** The sentence with the words of the entry marked, which lead to their place. */
function ReadFrom({ at, text, span }: ReadFromProps) {
  if (!span) return null;
  const { passage, mark, cutBefore, cutAfter } = passageAround(text, span);
  return (
    <blockquote className="correcting-passage">
      {cutBefore && "… "}
      {passage.slice(0, mark[0])}
      <PassageLink at={at}>
        <mark>{passage.slice(...mark)}</mark>
      </PassageLink>
      {passage.slice(mark[1])}
      {cutAfter && " …"}
    </blockquote>
  );
}
