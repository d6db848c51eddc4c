import { type Node, nested } from "@according/wording";
import { memo, type ReactNode } from "react";
import { EventCard } from "./event-card.tsx";
import { FigureCard } from "./figure-card.tsx";
import type { Layer } from "./layers.tsx";
import type { Lookup } from "./lookup.ts";
import { problemId } from "./marks.ts";
import { ProblemCard } from "./problem-card.tsx";
import { StatementCard } from "./statement-card.tsx";
import { TimeCard } from "./time-card.tsx";

/** Everything read from a report, in the order of the text. */
export const Record = memo(function Record({ found }: { readonly found: Lookup }) {
  const { statements, figures, times, events, problems } = found.reading;
  return (
    <>
      <Section title="Statements" size={statements.length} none="Nobody is heard in this text.">
        <Statements nodes={nested(statements)} found={found} />
      </Section>
      {events.length > 0 && (
        <Section title="Events" layer="events" size={events.length} none="">
          {events.map((event) => (
            <li key={event.id}>
              <EventCard event={event} found={found} />
            </li>
          ))}
        </Section>
      )}
      <Section title="Figures" layer="figures" size={figures.length} none="Nothing is counted in this text.">
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureCard figure={figure} found={found} />
          </li>
        ))}
      </Section>
      <Section title="Times" layer="times" size={times.length} none="No time is named in this text.">
        {times.map((time) => (
          <li key={time.id}>
            <TimeCard time={time} found={found} />
          </li>
        ))}
      </Section>
      {problems.length > 0 && (
        <Section title="Left open" size={problems.length} none="">
          {problems.map((problem, index) => (
            <li key={problemId(problem, index)}>
              <ProblemCard problem={problem} entry={problemId(problem, index)} found={found} />
            </li>
          ))}
        </Section>
      )}
    </>
  );
});

/** Statements with those inside them, set in. */
function Statements({ nodes, found }: { readonly nodes: readonly Node[]; readonly found: Lookup }) {
  return nodes.map(({ statement, inner }) => (
    <li key={statement.id}>
      <StatementCard statement={statement} found={found} />
      {inner.length > 0 && (
        <ol className="cards-inner" aria-label="Inside it">
          <Statements nodes={inner} found={found} />
        </ol>
      )}
    </li>
  ));
}

interface SectionProps {
  readonly title: string;
  readonly size: number;
  readonly none: string;
  /** With which it is shown beside the text; undefined: always. */
  readonly layer?: Layer;
  readonly children: ReactNode;
}

function Section({ title, size, none, layer, children }: SectionProps) {
  return (
    <section className="record-section" data-layer={layer}>
      <h3 className="record-heading">
        {title} <span className="record-count">{size}</span>
      </h3>
      {size > 0 ? <ol className="cards">{children}</ol> : <p className="record-none">{none}</p>}
    </section>
  );
}
