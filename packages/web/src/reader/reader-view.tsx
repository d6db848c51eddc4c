import type { Reading } from "according/api";
import { type MouseEvent, type RefObject, useMemo, useRef, useState } from "react";
import { citedMarks, placeNamed } from "../cite/citation.ts";
import { History } from "../correct/history.tsx";
import { MissedHere, MissedStatement } from "../correct/missed.tsx";
import { Undo } from "../correct/undo.tsx";
import { goBack, leftAt, OPENERS } from "../correct/way-back.ts";
import { count } from "../ui/words.ts";
import { anchorsOf } from "./anchors.ts";
import { Layers, useLayers } from "./layers.tsx";
import { createLinking, LinkingContext } from "./linking.ts";
import { lookup } from "./lookup.ts";
import { MarkedText } from "./marked-text.tsx";
import { marksOf } from "./marks.ts";
import { AllFirst } from "./novelty.tsx";
import { Record } from "./record.tsx";
import { linesOf } from "./segments.ts";
import { Sheet } from "./sheet.tsx";
import { Speakers } from "./speakers.tsx";
import { useLinkedHash, useLinkingEvents } from "./use-linking.ts";
import { useMargin } from "./use-margin.ts";

/** From so many characters on, what is out of sight is laid out only when it comes into sight. */
const LONG = 20_000;

interface ReaderViewProps {
  readonly reading: Reading;
  /** Id of the entry to begin with; empty: none. */
  readonly hash?: string;
}

/** A report's text and its record side by side, each showing what the other points at. */
export function ReaderView({ reading, hash: named = "" }: ReaderViewProps) {
  const hash = placeNamed(named, reading.report.text);
  const [linking] = useState(createLinking);
  const layers = useLayers();
  const [side, setSide] = useState<Side>("text");
  const root = useRef<HTMLDivElement>(null);
  // Where somebody went to correct something.
  const left = useRef<ReturnType<typeof leftAt>>(null);
  const article = useRef<HTMLElement>(null);
  const found = useMemo(() => lookup(reading), [reading]);
  const lines = useMemo(
    () => linesOf(reading.report.text, [...marksOf(reading), ...citedMarks(hash)]),
    [reading, hash],
  );
  const anchors = useMemo(() => anchorsOf(lines, reading.report.text), [lines, reading]);
  useLinkingEvents(root, linking);
  useMargin(root, linking);
  useLinkedHash(linking, hash);
  return (
    <LinkingContext value={linking}>
      <Sides side={side} show={setSide} />
      <div
        className="reader"
        data-side={side}
        data-layers={layers.shown.join(" ")}
        data-long={reading.report.text.length >= LONG || undefined}
        ref={root}
        onClickCapture={({ target }) => {
          const opener = target instanceof Element ? target.closest<HTMLElement>(OPENERS) : null;
          if (opener) left.current = leftAt(opener);
        }}
      >
        <SkipToText article={article} />
        <Speakers found={found} />
        <div className="reader-text">
          <Layers {...layers} />
          <article
            ref={article}
            tabIndex={-1}
            className="report-text"
            lang={reading.report.language}
            aria-label="Report"
          >
            <MarkedText found={found} lines={lines} anchors={anchors} shown={layers.shown} />
          </article>
          <MissedHere found={found} />
        </div>
        <aside
          className="record"
          data-record
          aria-label="Record"
          onClickCapture={(event) => leads(event) && setSide("text")}
        >
          <div className="record-title">
            <h2>Record</h2>
            <span className="record-summary">{summary(reading)}</span>
            <AllFirst />
            <MissedStatement found={found} />
          </div>
          <div className="record-cards">
            <Record found={found} />
          </div>
          <History />
        </aside>
        <Sheet found={found} />
        <Undo back={() => left.current && goBack(left.current)} />
      </div>
    </LinkingContext>
  );
}

/** Of a phone: the text or its record. */
type Side = "text" | "record";

/** A card's number leads to its place in the text. */
const leads = ({ target }: MouseEvent): boolean =>
  target instanceof Element && target.closest("[data-card-link], [data-leads-to]") !== null;

/** Past the speakers and what can be done to them. */
function SkipToText({ article }: { readonly article: RefObject<HTMLElement | null> }) {
  return (
    <button type="button" className="skip" onClick={() => article.current?.focus()}>
      Skip to the text
    </button>
  );
}

function Sides({ side, show }: { readonly side: Side; readonly show: (side: Side) => void }) {
  return (
    <fieldset className="sides" aria-label="Text or record">
      {(["text", "record"] as const).map((one) => (
        <button key={one} type="button" className="side" aria-pressed={side === one} onClick={() => show(one)}>
          {one === "text" ? "Text" : "Record"}
        </button>
      ))}
    </fieldset>
  );
}

/** "11 statements, 6 figures, 3 times, 2 events" */
export function summary({ statements, figures, times, events }: Reading): string {
  const counts = [
    count(statements.length, "statement"),
    count(figures.length, "figure"),
    count(times.length, "time"),
    ...(events.length > 0 ? [count(events.length, "event")] : []),
  ];
  return counts.join(", ");
}
