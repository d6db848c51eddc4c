import { stableId } from "@according/record";
import { textGrammar } from "../../../grammar/text-grammar.ts";
import { segment } from "../../../text/segment.ts";
import { toLexicon } from "./lexicon.ts";
import { toScene } from "./scene.ts";

const NO_LEXICON = toLexicon(new Int32Array(0), new Uint8Array(0));

/**
 * A short hash of all that the trained engine learns from in some texts, but for what it learnt: segments, word classes,
 * the words as it sees them, and what the rules read. Weights that were trained on other evidence read worse.
 */
export function evidenceFingerprint(texts: readonly string[]): string {
  return stableId("e", ...texts.map((text) => JSON.stringify(evidenceIn(text))));
}

function evidenceIn(text: string): unknown {
  const segmented = segment(text);
  const { units, words, rules } = toScene(segmented, NO_LEXICON);
  const { sentences, paragraphs, quotations } = segmented;
  return [
    sentences.map(({ tokens }) => tokens),
    paragraphs.map(({ heading }) => heading),
    quotations.map(({ span, closed, within, continues }) => [span, closed, within, continues]),
    [...textGrammar(segmented).classes],
    [...units.start],
    [...words.tag],
    rules.map(({ source, cue, content, act }) => [source, cue, content, act]),
  ];
}
