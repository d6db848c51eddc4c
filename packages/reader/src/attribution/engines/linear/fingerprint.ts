import { EVIDENCE_TEXTS, type EvidenceText } from "../../../en/evidence-texts.ts";
import { textGrammar } from "../../../grammar/text-grammar.ts";
import { segment } from "../../../text/segment.ts";
import { type Evidence, hashesOf } from "../trained-on.ts";
import { toLexicon } from "./lexicon.ts";
import { toScene } from "./scene.ts";

const NO_LEXICON = toLexicon(new Int32Array(0), new Uint8Array(0));

/**
 * All that the trained engine learns from in `EVIDENCE_TEXTS`, but for what it learnt: segments, word classes, the words as it
 * sees them, and what the rules read. Weights that were trained on other evidence read worse.
 */
export const linearEvidence = (): Evidence => hashesOf(EVIDENCE_TEXTS.map(learntFrom));

function learntFrom([text, title]: EvidenceText): Readonly<Record<string, unknown>> {
  const segmented = segment(text, title);
  const { units, words, rules } = toScene(segmented, NO_LEXICON);
  const { sentences, paragraphs, quotations } = segmented;
  return {
    sentences: sentences.map(({ tokens }) => tokens),
    headings: paragraphs.map(({ heading }) => heading),
    quotations: quotations.map(({ span, closed, within, continues }) => [span, closed, within, continues]),
    classes: [...textGrammar(segmented).classes],
    units: [...units.start],
    tags: [...words.tag],
    rules: rules.map(({ source, cue, content, act }) => [source, cue, content, act]),
  };
}
