import { dateInWords, doubtOfFigure, signsOf } from "@according/wording";
import type { Figure } from "according/api";
import { CorrectFigure } from "../correct/correct-figure.tsx";
import { JudgedNote } from "../correct/judged-note.tsx";
import { SpeakerName } from "../ui/speaker.tsx";
import { spaced } from "../ui/words.ts";
import { Card } from "./card.tsx";
import type { Lookup } from "./lookup.ts";
import { NoveltyOf } from "./novelty.tsx";

interface FigureCardProps {
  readonly figure: Figure;
  readonly found: Lookup;
  readonly copy?: boolean;
}

/** One figure: its bounds, what is counted, according to whom. */
export function FigureCard({ figure, found, copy = false }: FigureCardProps) {
  const source = figure.whose.by === "source" ? found.source.get(figure.whose.source) : undefined;
  const written = found.cut([figure.span]);
  const doubt = doubtOfFigure(figure);
  return (
    <Card entry={figure.id} copy={copy} label={`Figure: ${written}`} badge="#" isOpen={figure.whose.by === "open"}>
      <p className="card-figure">
        <strong>{signsOf(figure)}</strong> {figure.measure.kind === "other" ? "" : spaced(figure.measure.kind)}{" "}
        {doubt && <span className="tag tag-doubt">{doubt}</span>}
      </p>
      <p className="card-written">
        “{written}” · “{found.cut([figure.measure.span])}”
      </p>
      <p className="card-according">
        {source ? (
          <>
            according to <SpeakerName name={source.name} />
          </>
        ) : (
          voiceOf(figure, found)
        )}
        <Dates figure={figure} />
        <PartOf figure={figure} found={found} />
      </p>
      <div className="card-foot">
        <NoveltyOf entry={figure.id} />
        <JudgedNote entry={figure.id} />
        <CorrectFigure figure={figure} found={found} />
      </div>
    </Card>
  );
}

function voiceOf({ whose, statement }: Figure, found: Lookup): string {
  if (whose.by !== "open") return "in the report’s own voice";
  const names = whose.candidates.flatMap(({ source }) => found.source.get(source)?.name ?? []);
  if (names.length > 0) return `whose is left open (${names.join(" or ")}?)`;
  return statement === null ? "whose is left open" : "a speaker left open";
}

function Dates({ figure }: { readonly figure: Figure }) {
  const { asOf, since } = figure;
  return (
    <>
      {asOf && <span className="card-aside"> as of {dateInWords(asOf)}</span>}
      {since && <span className="card-aside"> since {dateInWords(since)}</span>}
    </>
  );
}

function PartOf({ figure, found }: Omit<FigureCardProps, "copy">) {
  const whole = found.figure.get(figure.partOf ?? "");
  return whole ? <span className="card-aside"> part of “{found.cut([whole.span])}”</span> : null;
}
