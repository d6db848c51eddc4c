import type { Problem } from "according/api";
import { Card } from "./card.tsx";

interface ProblemCardProps {
  readonly problem: Problem;
  readonly entry: string;
  readonly copy?: boolean;
}

/** Something that could not be read. Without a place in the text there is nothing to link to. */
export function ProblemCard({ problem, entry, copy = false }: ProblemCardProps) {
  if (!problem.span) return <p className="card-placeless">{problem.message}</p>;
  return (
    <Card entry={entry} copy={copy} label="Problem" badge="!">
      <p>{problem.message}</p>
    </Card>
  );
}
