import type { Event, Figure, Reading, Span } from "@according/reader";
import type { Marked, Mention } from "./corpus.ts";

/** An entry of a reading, by its id, that stands where people marked something. */
export interface Aligned {
  readonly report: string;
  readonly half: Marked["half"];
  readonly entry: string;
  readonly mention: Mention;
}

/** Marked people and bodies of a report that the reading has as a source: once for each that a mention of it stands on. */
export function alignedSources(marked: Marked, { sources }: Reading): readonly Aligned[] {
  const read = sources.flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ id, span })));
  return marked.mentions.flatMap((mention) => {
    if (mention.kind !== "human") return [];
    const on = read
      .filter(({ span }) => standsOn(marked.text, mention.span, span))
      .sort((a, b) => size(a) - size(b))[0];
    return on ? [{ report: marked.id, half: marked.half, entry: on.id, mention }] : [];
  });
}

const size = ({ span: [from, to] }: { readonly span: Span }): number => to - from;

/** Words that go on behind the noun that people marked, and those behind which it is no longer the first. */
const GOES_ON =
  /^(?:'s?$|’s?$|,|\s(?:of|in|at|for|with|from|who|that|which|on|to|and|by|near|under)\b|\s\w+(?:ing|ed)\b)/;
const BEHIND = /,|\b(?:of|in|at|for|with|from|who|that|which|on|to|and|by|near|under)\b/;

/** Whether words that people marked, often one noun, are what a phrase is about: "man" of "a man in his thirties". */
function standsOn(text: string, marked: Span, phrase: Span): boolean {
  if (marked[0] >= phrase[1] || phrase[0] >= marked[1]) return false;
  const [inner, outer] = phrase[1] - phrase[0] < marked[1] - marked[0] ? [phrase, marked] : [marked, phrase];
  if (inner[0] < outer[0] || inner[1] > outer[1]) return false;
  const rest = text.slice(inner[1], outer[1]);
  return (rest === "" || GOES_ON.test(rest)) && !BEHIND.test(text.slice(outer[0], inner[0]));
}

/** Marked doings that the reading has as an event: where words of the event that are none of its parties' stand on one alone. */
export function alignedEvents(marked: Marked, reading: Reading): readonly Aligned[] {
  return reading.events.flatMap((event) => {
    const parties = partiesOf(reading, event);
    const on = marked.mentions.filter(
      ({ kind, span }) => kind === "action" && within(span, event.span) && !parties.some((one) => within(span, one)),
    );
    const [mention] = on;
    return mention && new Set(on.map(({ chain }) => chain)).size === 1
      ? [{ report: marked.id, half: marked.half, entry: event.id, mention }]
      : [];
  });
}

const within = (a: Span, b: Span): boolean => a[0] >= b[0] && a[1] <= b[1];

function partiesOf({ sources }: Reading, { actor, recipient, span }: Event): readonly Span[] {
  return sources
    .filter(({ id }) => id === actor || id === recipient)
    .flatMap(({ mentions }) => mentions.map((mention) => mention.span))
    .filter((one) => within(one, span));
}

/** Figures that count people who are marked: the number stands in the marked words, or they are what it counts. */
export function alignedFigures(marked: Marked, { figures }: Reading): readonly Aligned[] {
  const isCounted = (figure: Figure, [from, to]: Span): boolean =>
    from >= figure.span[1] && to <= figure.measure.span[1] && !BEHIND.test(marked.text.slice(figure.span[1], from));
  return figures.flatMap((figure) => {
    const mention = marked.mentions.find(
      ({ kind, span }) =>
        kind === "human" && (within(span, figure.span) || within(figure.span, span) || isCounted(figure, span)),
    );
    return mention ? [{ report: marked.id, half: marked.half, entry: figure.id, mention }] : [];
  });
}
