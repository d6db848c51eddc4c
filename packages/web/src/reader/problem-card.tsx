import type { Problem } from "according/api";
import { RereadCommand } from "../correct/reread-command.tsx";
import { TakeUnsure } from "../correct/take-unsure.tsx";
import { Line } from "../said/line.tsx";
import { Words } from "../said/words.tsx";
import { Card } from "./card.tsx";
import type { Lookup } from "./lookup.ts";

interface ProblemCardProps {
  readonly problem: Problem;
  readonly entry: string;
  readonly found: Lookup;
  readonly copy?: boolean;
}

/** Something that could not be read, with what may be said there. Without a place in the text there is nothing to link to. */
export function ProblemCard({ problem, entry, found, copy = false }: ProblemCardProps) {
  if (!problem.span) return <p className="card-placeless">{problem.message}</p>;
  const [maybe] = problem.found?.statements ?? [];
  const said = maybe && found.said(maybe);
  return (
    <Card entry={entry} copy={copy} label="Problem" badge="!">
      <p>{problem.message}</p>
      {said && (
        <p className="said-line">
          <Line said={said} />
        </p>
      )}
      {said && said.content.length > 0 && (
        <blockquote className="card-words" data-form={maybe.form}>
          <Words said={said} />
        </blockquote>
      )}
      {problem.code === "statement-unsure" && !maybe && (
        <p className="hint">
          What was found here was not kept by the earlier version that read the report:{" "}
          <RereadCommand of={found.reading.report.id} /> reads it again, and so does <em>Read again</em> above the text.
          Then one press says whether it is said.
        </p>
      )}
      {maybe && <TakeUnsure statement={maybe} found={found} />}
    </Card>
  );
}
