import { Link } from "@tanstack/react-router";
import type { MeasureRow, Measures } from "according/api";
import { useState } from "react";
import { Amount } from "../desk/amount.tsx";
import { type Told, toldIn } from "../desk/in-story.ts";
import { isKindOnly, measureName, measureOf } from "../desk/measure-name.ts";
import { idOf, Windowed } from "../desk/windowed.tsx";
import { count } from "../ui/words.ts";

interface MeasureListProps {
  readonly name: string;
  readonly measures: Measures;
  readonly chosen: string;
}

/** All that is counted, to choose from: each with the latest claims of its first sources. */
export function MeasureList({ name, measures, chosen }: MeasureListProps) {
  const [words, setWords] = useState("");
  const told = toldIn(measures);
  const wanted = words.trim().toLowerCase();
  const found = measures.measures.filter(({ kind, of, place = "" }) =>
    `${kind} ${of} ${place}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <input
        type="search"
        className="measure-search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        placeholder={count(measures.measures.length, "count")}
        aria-label="Find what is counted"
      />
      <Windowed
        items={found}
        keyOf={idOf}
        height={34}
        label="What is counted"
        className="measure-list"
        row={(one) => <MeasureChoice name={name} measure={one} told={told} isChosen={one.id === chosen} />}
      />
    </>
  );
}

/** Nothing says of what it is but its kind: whoever counts it tells it apart from others. */
const isBare = (measure: MeasureRow): boolean =>
  !measure.partOf && !measure.place && isKindOnly(measure) && measure.spread.length === 1;

interface MeasureChoiceProps {
  readonly name: string;
  readonly measure: MeasureRow;
  readonly told: Told;
  readonly isChosen: boolean;
}

function MeasureChoice({ name, measure, told, isChosen }: MeasureChoiceProps) {
  const spread = measure.spread.flatMap((at) => told.row(at) ?? []);
  return (
    <Link
      to="/stories/$name/figures"
      params={{ name }}
      search={{ measure: measure.id }}
      className="measure-choice"
      aria-current={isChosen ? "true" : undefined}
      data-part={measure.partOf !== undefined || undefined}
      data-whole={[measureName(measure), measureOf(measure), measure.place].filter(Boolean).join(", ")}
    >
      <span className="measure-choice-name">
        <span className="measure-name">{measure.partOf ? measure.of : measureName(measure)}</span>{" "}
        {measureOf(measure) && !measure.partOf && <span className="measure-of">{measureOf(measure)}</span>}{" "}
        {isBare(measure) && spread[0] && <span className="measure-of">{told.who(spread[0])}</span>}{" "}
        {measure.place && !measure.partOf && <span className="measure-of">{measure.place}</span>}
      </span>
      <span className="measure-spread">
        {spread.map((row, i) => (
          <span key={JSON.stringify(row.entry)}>
            {i > 0 && " / "}
            <Amount row={row} />
          </span>
        ))}
      </span>
    </Link>
  );
}
