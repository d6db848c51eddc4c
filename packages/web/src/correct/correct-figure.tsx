import { useQuery } from "@tanstack/react-query";
import type { Figure } from "according/api";
import { type FormEvent, use, useId, useState } from "react";
import { figureTotalsQuery } from "../api/queries.ts";
import type { Lookup } from "../reader/lookup.ts";
import { DAYS_TOLD } from "../ui/day-field.ts";
import { ChooseName } from "./choose-name.tsx";
import { JudgingContext } from "./judging.ts";
import { nameChoices, namesIn } from "./name-choices.ts";
import { Panel, type Say } from "./panel.tsx";
import { SameEntry } from "./same-entry.tsx";

interface CorrectFigureProps {
  readonly figure: Figure;
  readonly found: Lookup;
}

/** A button that opens what can be said of a figure. */
export function CorrectFigure({ figure, found }: CorrectFigureProps) {
  const report = use(JudgingContext)?.report ?? "";
  const at = { by: "figure", report, figure: figure.id } as const;
  return (
    <Panel label={`figure “${found.cut([figure.span])}”`} about={[at]}>
      {(say) => <FigureSayings figure={figure} found={found} say={say} />}
    </Panel>
  );
}

/** What can be said of a figure: whose it is, what it counts, what it is as of. */
export function FigureSayings({ figure, found, say }: CorrectFigureProps & { readonly say: Say }) {
  const report = use(JudgingContext)?.report ?? "";
  const { id, whose } = figure;
  const at = { by: "figure", report, figure: id } as const;
  const open =
    whose.by === "open" ? whose.candidates.flatMap(({ source }) => found.source.get(source)?.name ?? []) : [];
  const not = whose.by === "source" ? found.source.get(whose.source)?.name : undefined;
  return (
    <>
      <ChooseName
        question="Whose figure is it?"
        names={nameChoices(found.reading, open, not)}
        known={namesIn(found.reading)}
        choose={(name) => say({ by: "whose", name })}
      />
      {whose.by !== "reporter" && (
        <div className="panel-answers">
          <button type="button" className="answer" onClick={() => say({ by: "whose", name: null })}>
            The report’s own
          </button>
        </div>
      )}
      <Counts figure={figure} say={say} />
      <AsOf figure={figure} say={say} />
      <SameEntry entry={at} words={found.cut([figure.measure.span])} say={say} />
    </>
  );
}

interface AnswerProps {
  readonly figure: Figure;
  readonly say: Say;
}

function Counts({ figure, say }: AnswerProps) {
  const story = use(JudgingContext)?.story ?? "";
  const { data } = useQuery(figureTotalsQuery(story));
  const [kind, setKind] = useState(figure.measure.kind);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    say({ by: "counts", kind });
  };
  return (
    <form className="panel-question panel-typed" onSubmit={submit}>
      <label className="field">
        <span className="field-label">What does it count?</span>
        <input type="text" required list={id} value={kind} onChange={({ target }) => setKind(target.value)} />
      </label>
      <datalist id={id}>
        {data?.kinds.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" className="answer" aria-label="Set what it counts">
        Set
      </button>
    </form>
  );
}

function AsOf({ figure: { asOf = "" }, say }: AnswerProps) {
  const [day, setDay] = useState(asOf.slice(0, 10));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    say({ by: "as-of", edtf: day });
  };
  return (
    <form className="panel-question panel-typed" onSubmit={submit}>
      <label className="field">
        <span className="field-label">What day is it as of?</span>
        <input type="date" {...DAYS_TOLD} required value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      <button type="submit" className="answer" aria-label="Set the day">
        Set
      </button>
    </form>
  );
}
