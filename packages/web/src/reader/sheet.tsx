import { use } from "react";
import { EventCard } from "./event-card.tsx";
import { FigureCard } from "./figure-card.tsx";
import { LinkingContext, useSelected } from "./linking.ts";
import type { Lookup } from "./lookup.ts";
import { problemId } from "./marks.ts";
import { ProblemCard } from "./problem-card.tsx";
import { StatementCard } from "./statement-card.tsx";
import { TimeCard } from "./time-card.tsx";

/** On a phone: the selected entry at the bottom of the screen, so that the text keeps its place. */
export function Sheet({ found }: { readonly found: Lookup }) {
  const linking = use(LinkingContext);
  const selected = useSelected();
  if (selected === null) return null;
  return (
    <section className="sheet" aria-label="Selected entry" aria-live="polite">
      <button
        type="button"
        className="sheet-close"
        aria-label="Close"
        onClick={() => linking.change({ selected: null, hovered: null })}
      >
        ×
      </button>
      <EntryCard entry={selected} found={found} />
    </section>
  );
}

function EntryCard({ entry, found }: { readonly entry: string; readonly found: Lookup }) {
  const statement = found.statement.get(entry);
  if (statement) return <StatementCard statement={statement} found={found} copy />;
  const figure = found.figure.get(entry);
  if (figure) return <FigureCard figure={figure} found={found} copy />;
  const time = found.time.get(entry);
  if (time) return <TimeCard time={time} found={found} copy />;
  const event = found.event.get(entry);
  if (event) return <EventCard event={event} found={found} copy />;
  const problem = found.reading.problems.find((one, index) => problemId(one, index) === entry);
  return problem ? <ProblemCard problem={problem} entry={entry} found={found} copy /> : null;
}
