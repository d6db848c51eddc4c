import { contains, type Form, overlaps, PLAIN, type Span } from "@according/record";
import { conditionOf } from "../assertion/conditions.ts";
import { FLASH_LABELS } from "../en/flashes.ts";
import type { Attribution, Quotation, Segmented } from "../layers.ts";
import { lastFrom } from "../text/halving.ts";
import { matchesOf } from "../text/matches.ts";
import { Places } from "../text/places.ts";
import { withSpeechSetOut } from "../text/set-out.ts";
import { continued } from "./continuity/continued.ts";
import { doubted, doubtedInPlace } from "./doubts/doubts.ts";
import { viewOf } from "./engine.ts";
import { readInside } from "./inside.ts";
import { type Proposal, propose, type Settled } from "./proposal.ts";
import { refine } from "./rules/acts.ts";
import { BESIDE } from "./rules/index.ts";
import { withoutNegation } from "./rules/negated-sources.ts";
import { lengthSaid, nesting, settle, settleInside } from "./settle.ts";

/** Who said what as written: of what is proposed what is kept, in the order of the text, nesting marked. */
export function attribute(segmented: Segmented, proposals: readonly Proposal[]): readonly Attribution[] {
  const view = viewOf(segmented);
  const places = new Places(segmented);
  const weighed = [...proposals, ...propose(BESIDE, view)]
    .filter((one) => !isFlashLabel(segmented.text, one))
    .map((one) => doubted(segmented.text, one))
    .map((one) => doubtedInPlace(places, one));
  const outer = continued(segmented, settle(weighed));
  const inner = readInside(
    view,
    outer.flatMap(({ content }) => content),
  ).map((one) => doubted(segmented.text, one));
  return written(segmented, [...outer, ...settleInside(outer, inner)]);
}

/** "**URGENT:** Army denies it": nobody's name. */
const isFlashLabel = (text: string, { source, cue }: Proposal): boolean =>
  cue.length === 1 &&
  text.slice(...(cue[0] as Span)) === ":" &&
  source.some((span) => FLASH_LABELS.has(text.slice(...span).toLowerCase()));

function written(text: Segmented, found: readonly Settled[]): readonly Attribution[] {
  const segmented = withSpeechSetOut(text, found);
  const doubles = segmented.quotations.filter(({ marks, within }) => marks === "double" && within === null);
  const marks = [...doubles, ...headlineSingles(segmented)].sort((a, b) => a.span[0] - b.span[0]);
  const ordered = found
    .map((one) => ({ one, start: start(one), content: startOfContent(one), length: lengthSaid(one) }))
    .sort((a, b) => a.start - b.start || a.content - b.content || b.length - a.length)
    .map(({ one }) => one);
  const within = nesting(ordered);
  const place = new Map(ordered.map((one, i) => [one, i]));
  return ordered.map((one, i) => ({
    form: formOf(segmented.text, one.content, marks),
    ...asserted(segmented, withoutNegation(segmented.text, one)),
    confidence: one.confidence,
    ...(one.asIssued === undefined ? {} : { asIssued: one.asIssued }),
    ...(one.verbatim ? { verbatim: true } : {}),
    by: one.by,
    within: within[i] ?? null,
    continues: one.continues ? (place.get(one.continues) ?? null) : null,
  }));
}

/** What is said with what is done in saying it, whether it is said, and under which condition it is said to hold. */
function asserted(
  segmented: Segmented,
  one: Settled,
): Pick<Attribution, "source" | "cue" | "content" | "act" | "assertion"> {
  const { source, cue, content } = one;
  const { act, assertion } = content.length ? refine(segmented.text, one) : { act: one.act, assertion: PLAIN };
  const condition = conditionOf(segmented, one);
  return { source, cue, content, act, assertion: { ...assertion, ...(condition ? { condition } : {}) } };
}

/** In headlines single marks quote. */
const headlineSingles = ({ quotations, paragraphs }: Segmented): readonly Quotation[] => {
  const headings = paragraphs.filter(({ heading }) => heading).map(({ span }) => span);
  const end = headings.at(-1)?.[1] ?? 0;
  return quotations.filter(
    ({ marks, within, span }) =>
      marks === "single" && within === null && span[0] < end && headings.some((heading) => overlaps(heading, span)),
  );
};

const start = ({ content, source, cue }: Settled): number =>
  Math.min(...[...content, ...source, ...cue].map(([from]) => from));
const startOfContent = ({ content, cue }: Settled): number =>
  Math.min(...(content.length ? content : cue).map(([from]) => from));

/** All, some or none of the words of the content stand inside double quotation marks. */
export function formOf(text: string, content: readonly Span[], doubles: readonly Quotation[]): Form {
  const inside = content.flatMap((span) => wordsInside(text, span, quotationsNear(doubles, span)));
  if (!inside.includes(true)) return "indirect";
  return inside.includes(false) ? "mixed" : "direct";
}

/** For every word of a piece whether it stands inside a quotation; one answer for all where all stand alike. */
function wordsInside(text: string, [from, to]: Span, near: readonly Quotation[]): readonly boolean[] {
  const words = text.slice(from, to);
  const whole = near.some(({ span }) => contains(span, [from, to]));
  if (whole || near.length === 0) return /[\p{L}\p{N}]/u.test(words) ? [whole] : [];
  return matchesOf(/[\p{L}\p{N}]+/gu, words).map(({ index }) =>
    near.some(({ span }) => span[0] <= from + index && from + index < span[1]),
  );
}

function quotationsNear(doubles: readonly Quotation[], span: Span): readonly Quotation[] {
  const low = lastFrom(doubles, (one) => one.span[1] <= span[0]) + 1;
  const near: Quotation[] = [];
  for (let i = low; i < doubles.length && overlaps((doubles[i] as Quotation).span, span); i++)
    near.push(doubles[i] as Quotation);
  return near;
}
