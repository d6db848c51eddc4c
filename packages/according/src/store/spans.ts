import { type Figure, type Reading, type Source, type Span, type Statement, slice } from "@according/reader";
import type { KeptSpan } from "./store.ts";

type Place = Omit<KeptSpan, "words">;

const places = (entry: string, role: string, spans: readonly (Span | undefined)[]): Place[] =>
  spans.filter((span) => span !== undefined).map((span) => ({ entry, role, span }));

const ofSource = ({ id, mentions, roles }: Source): Place[] => [
  ...places(
    id,
    "source.mention",
    mentions.map((mention) => mention.span),
  ),
  ...places(
    id,
    "source.role",
    roles.map((role) => role.span),
  ),
];

const ofStatement = ({ id, content, cue, source, via, addressee, medium, condition }: Statement): Place[] => [
  ...places(id, "statement.content", content),
  ...places(id, "statement.cue", cue),
  ...places(id, "statement.source", source),
  ...places(
    id,
    "statement.via",
    via.map((link) => link.span),
  ),
  ...places(id, "statement.addressee", [addressee?.span]),
  ...places(id, "statement.medium", [medium?.span]),
  ...places(id, "statement.condition", [condition]),
];

const ofFigure = ({ id, span, measure, place, source }: Figure): Place[] => [
  ...places(id, "figure", [span]),
  ...places(id, "figure.measure", [measure.span]),
  ...places(id, "figure.place", [place]),
  ...places(id, "figure.source", [source]),
];

/** Every span of a reading in a fixed order, each with the words of `reading.report.text` that it covers. */
export function spansOf(reading: Reading): readonly KeptSpan[] {
  const all = [
    ...reading.sources.flatMap(ofSource),
    ...reading.statements.flatMap(ofStatement),
    ...reading.figures.flatMap(ofFigure),
    ...reading.times.flatMap(({ id, span }) => places(id, "time", [span])),
    ...reading.events.flatMap(({ id, span, place }) => [
      ...places(id, "event", [span]),
      ...places(id, "event.place", [place]),
    ]),
    ...reading.credits.flatMap(({ kind, span }) => places(kind, "credit", [span])),
    ...reading.problems.flatMap(({ code, span }) => places(code, "problem", [span])),
  ];
  return all.map((place) => ({ ...place, words: slice(reading.report.text, place.span) }));
}
