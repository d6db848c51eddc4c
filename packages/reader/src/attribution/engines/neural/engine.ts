import { contains, KEPT_CONFIDENCE, type Span } from "@according/record";
import type { Layers, Segmented } from "../../../layers.ts";
import { Places } from "../../../text/places.ts";
import { type Engine, type PromptEngine, viewOf } from "../../engine.ts";
import { touching } from "../../overlap.ts";
import { type Proposal, propose } from "../../proposal.ts";
import { FRAMES } from "../../rules/index.ts";
import { isPlainDeed } from "../../rules/performatives.ts";
import { endOfCue } from "../../settle.ts";
import { actOfCue } from "../linear/acts.ts";
import { mended } from "../mending/mended.ts";
import { type Candidate, chooseCandidates, confidenceOf } from "./candidates.ts";
import { lowerBound } from "./features.ts";
import type { Decoding, Network } from "./network.ts";
import { candidatesIn } from "./reading.ts";
import { measuresOfBoth, secondOpinion, sourceOfBoth } from "./second-opinion.ts";
import { toPieces, type Vocabulary } from "./wordpiece.ts";
import { type Read, writer } from "./written.ts";

/** What may be read of one cue, with all by which it is weighed: what the network and what a second opinion tell of it. */
interface Measured extends Candidate {
  readonly other: Proposal | null;
}

/** All that may be read of a report, nothing chosen yet. */
export interface Readable {
  readonly measured: readonly Measured[];
  /** One of them as spans of the text. */
  readonly write: (one: Measured) => Read;
  /** What the second opinion is of. */
  readonly second: readonly Proposal[];
  /** Word pieces of the report. */
  readonly size: number;
}

/** What finds it; training looks at it, to learn how sure a reading is. */
export function measuring(
  network: Network,
  vocabulary: Vocabulary,
  decoding: Pick<Decoding, "transitions">,
  second: PromptEngine,
): (layers: Layers) => Promise<Readable> {
  return async (layers) => {
    const pieces = toPieces(layers.segmented.text, vocabulary);
    const candidates = await candidatesIn(network, vocabulary, decoding, layers.segmented, pieces);
    const readings = second.propose([layers])[0] ?? [];
    const opinion = secondOpinion(readings);
    const write = writer(layers.segmented, pieces);
    const measured = candidates.map((one) => {
      const written = write(one);
      const other = opinion(written);
      return { ...one, other, measures: [...one.measures, ...measuresOfBoth(written, other)] };
    });
    const size = pieces.ids.length;
    return { measured, write: (one) => sourceOfBoth(write(one), one.other), second: readings, size };
  };
}

/** Chosen on the same judged pages as `KEPT_CONFIDENCE`, where the network is surer of what is wrong. */
const KEPT_FROM = 0.75;

/**
 * The neural engine: an encoder sees window after window of word pieces and tells what may be a cue; a second part reads
 * each cue, a linear chain labels the words, and the surest readings that leave each other alone are taken. The network and
 * a second opinion, what another engine reads of the same words, tell together how sure a reading is. Windows are seen one
 * by one, since numbers rounded to eight bits would depend on what is beside them.
 */
export function neural(network: Network, vocabulary: Vocabulary, decoding: Decoding, second: PromptEngine): Engine {
  const measure = measuring(network, vocabulary, decoding, second);
  const proposeIn = async (layers: Layers): Promise<readonly Proposal[]> => {
    const { measured, write, second: readings, size } = await measure(layers);
    const weighed = measured.map((one) => ({ ...one, confidence: confidenceOf(decoding.calibration, one.measures) }));
    const chosen = chooseCandidates(weighed, size).map((one) => ({ ...write(one), confidence: one.confidence }));
    return [...toReadings(layers.segmented, chosen), ...readAlone(layers.segmented, readings, chosen)];
  };
  return {
    name: "neural",
    keptFrom: KEPT_FROM,
    async propose(reports) {
      const answers: (readonly Proposal[])[] = [];
      for (const layers of reports) answers.push(await proposeIn(layers));
      return answers;
    },
  };
}

/* Where the network reads nothing, three of three such readings on 97 judged pages were right, and most of less sure ones were not. */
const SURE_ALONE = 0.87;

/** What the second opinion reads in headlines, and what it is sure of and the network passes over altogether. */
function readAlone(
  { paragraphs }: Segmented,
  readings: readonly Proposal[],
  chosen: readonly Read[],
): readonly Proposal[] {
  const isTaken = touching(chosen.flatMap(({ cue, content }) => [...cue, ...content]));
  return readings
    .filter(
      ({ standing, confidence, paragraph, cue, content }) =>
        standing === "read" &&
        (confidence >= SURE_ALONE || paragraphs[paragraph]?.heading) &&
        ![...cue, ...content].some(isTaken),
    )
    .map((one) => ({ ...one, confidence: onOwnScale(one.confidence) }));
}

/** What is just kept of the one is just kept of the other: the odds grow by as much. What is less sure stays so. */
function onOwnScale(confidence: number): number {
  if (confidence < KEPT_CONFIDENCE) return confidence;
  const odds = (confidence * oddsOf(KEPT_FROM)) / oddsOf(KEPT_CONFIDENCE);
  return odds / (odds + 1 - confidence);
}

const oddsOf = (confidence: number): number => confidence / (1 - confidence);

type Sure = Read & Pick<Proposal, "confidence">;

function toReadings(segmented: Segmented, chosen: readonly Sure[]): readonly Proposal[] {
  const ruled = propose(FRAMES, viewOf(segmented));
  const actOf = actsIn(segmented, ruled);
  const places = new Places(segmented);
  const beside = besideNetwork(places, ruled);
  const deeds = Map.groupBy(
    beside.filter(({ standing }) => standing === "beside"),
    endOfCue,
  );
  const read = chosen.flatMap((one): readonly Proposal[] => {
    const at = one.cue[0] as Span;
    const named = actOf(at);
    return mended(places, {
      ...one,
      act: named,
      paragraph: places.paragraph(at[0]),
      by: "neural",
      standing: "read",
    })
      .map((kept) => (kept.act === named ? { ...kept, act: actOf(kept.cue[0] ?? at) } : kept))
      .map((kept) => asSureAs(deeds.get(endOfCue(kept)) ?? [], kept));
  });
  return [...read, ...beside];
}

/** A plain deed that the network reads, too, is as sure as where it passes over it. */
function asSureAs(deeds: readonly Proposal[], read: Proposal): Proposal {
  const agrees = (deed: Proposal): boolean =>
    read.source.some(touching(deed.source)) && read.content.some(touching(deed.content));
  const { confidence = 0 } = deeds.find(agrees) ?? {};
  return confidence > read.confidence ? { ...read, confidence } : read;
}

/** The rules know a cue's act from its frame; where they have none the cue's words tell. */
function actsIn({ text }: Segmented, ruled: readonly Proposal[]): (cue: Span) => Proposal["act"] {
  const known = ruled
    .flatMap(({ cue, act }) => cue.map((span) => ({ span, act })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const at = lastBegun(known.map(({ span }) => span));
  return (cue) => {
    const before = known[at(cue[1] - 1)];
    if (before && before.span[1] > cue[0]) return before.act;
    const words = text
      .slice(...cue)
      .toLowerCase()
      .match(/[\p{L}\p{N}’'-]+/gu) ?? [""];
    return actOfCue(words.at(-1) as string, words);
  };
}

/**
 * What the rules find that the network learnt to pass over: of quotations that nobody else takes up, for it has a frame
 * and the quotation is somebody's words; and plain deeds done in words, of which its corpus marks few.
 */
function besideNetwork({ segmented, quotation, sentence }: Places, ruled: readonly Proposal[]): readonly Proposal[] {
  const isQuoted = (span: Span): boolean => {
    const around = quotation(span[0]);
    return around?.marks === "double" && around.within === null && contains(around.span, span);
  };
  return ruled.flatMap((one): readonly Proposal[] => {
    if (one.content.every(isQuoted)) return [{ ...one, standing: "left" }];
    const begins = one.source[0] && segmented.sentences[sentence(one.source[0][0])]?.span[0];
    return begins !== undefined && isPlainDeed(segmented, begins, one) ? [{ ...one, standing: "beside" }] : [];
  });
}

/** Of spans in the order of the text, the index of the last that begins at or before an offset; -1 where none does. */
function lastBegun(spans: readonly Span[]): (offset: number) => number {
  const starts = Int32Array.from(spans, ([start]) => start);
  return (offset) => lowerBound(starts, offset + 1) - 1;
}
