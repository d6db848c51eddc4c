import { POSSESSIVES } from "../en/function-words.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import { ANSWERING, GO_ON_SAYING, GOES_ON_BESIDE, WAS_ASKED } from "../en/references.ts";
import type { Attribution } from "../layers.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { hangs } from "./mention-places.ts";

/** What the verb of an attribution tells of who its *he* is. */
export interface Telling {
  /** A plain verb of saying or thinking: *said*, *believes*, not *blamed*. */
  readonly plain: boolean;
  /** "He **added**", "he **also** said", of no clause that hangs on another: whoever has just spoken goes on. */
  readonly on: boolean;
  /** "He **replied**", not "his lawyer replied", and nothing says that he was asked: not who has just spoken. */
  readonly answers: boolean;
}

export function tellingOf(
  { cue }: Attribution,
  { segmented: { text, sentences }, sentence }: Places,
  { span: [at], name: [pronoun = ""] }: Phrase,
): Telling {
  const before = text.slice(sentences[sentence(at)]?.span[0] ?? at, at).toLowerCase();
  const words = cue.flatMap(
    (span) =>
      text
        .slice(...span)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const entries = words.flatMap((word) => CUE_FORMS.get(word) ?? []).map(({ entry }) => entry);
  return {
    plain: entries.some(({ act }) => act === "state"),
    on:
      !hangs(before) &&
      (entries.some(({ lemma }) => GO_ON_SAYING.has(lemma)) || words.some((word) => GOES_ON_BESIDE.has(word))),
    answers: entries.some(({ lemma }) => ANSWERING.has(lemma)) && !POSSESSIVES.has(pronoun) && !WAS_ASKED.test(before),
  };
}
