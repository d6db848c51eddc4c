import { Link } from "@tanstack/react-router";
import type { FiguresOverTime, NumberTold } from "according/api";
import { Fragment } from "react";
import { Amount } from "../desk/amount.tsx";
import { measureName } from "../desk/measure-name.ts";
import { Arrow } from "../ui/arrow.tsx";
import { dayOf } from "../ui/dates.ts";

interface VoiceFiguresProps {
  readonly story: string;
  readonly figures: readonly FiguresOverTime[];
  readonly year: string | undefined;
}

/** What somebody counts, each over time: "killed 7 → ≥ 11"; with their days where one points at it. */
export function VoiceFigures({ story, figures, year }: VoiceFiguresProps) {
  const dated = figures.map(
    (one) => `${nameOfCounted(one)} ${one.numbers.map((told) => `${inFull(told, year)}`).join(" → ")}`,
  );
  return (
    <span className="voice-figures" data-whole={dated.join("; ")}>
      {figures.map((one) => (
        <Link
          key={one.id}
          to="/stories/$name/figures"
          params={{ name: story }}
          search={{ measure: one.partOf ?? one.id }}
        >
          {nameOfCounted(one)}{" "}
          {one.numbers.map((told, i) => (
            <Fragment key={`${told.day} ${told.what} ${told.doubt}`}>
              {i > 0 && (
                <>
                  {" "}
                  <Arrow to="right" />{" "}
                </>
              )}
              <Amount row={told} />
              {told.doubt && ` ${told.doubt}`}
            </Fragment>
          ))}
        </Link>
      ))}
    </span>
  );
}

const nameOfCounted = (one: FiguresOverTime): string => (one.partOf ? one.of : measureName(one));

/** "at least 11 denied (5 Mar)" */
const inFull = ({ what, doubt, day }: NumberTold, year: string | undefined): string =>
  [what, doubt, day && `(${dayOf(day, year)})`].filter(Boolean).join(" ");
