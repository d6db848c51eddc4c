import type { Span } from "@according/record";
import { ACCEPTED, WARDS } from "../en/doubts.ts";
import type { Segmented } from "../layers.ts";
import type { Found } from "./found.ts";
import { isAgent, isDisputed } from "./rules/performatives.ts";

/**
 * Takes its certainty from what is read of a verb that here does not speak: floodwater that threatens a town, a guest
 * who is welcomed, a patient admitted to hospital, a visitor who calls on a family. It stays as a doubtful reading.
 */
export function doubted({ text }: Segmented, found: Found): Found {
  return isSilent(text, found) ? { ...found, confidence: Math.min(found.confidence, DOUBTFUL) } : found;
}

/* Below what is kept. */
const DOUBTFUL = 0.4;

/* The verbs that are asked about below. */
const DOUBTFUL_VERBS = /^(?:threaten|promis|call|admit|welcom|accept|expected$)/;

function isSilent(text: string, { source, cue, content }: Found): boolean {
  if (source[0] && CLAIMED.test(text.slice(Math.max(0, source[0][0] - 40), source[0][0]))) return true;
  if (isMisquoted(text, cue)) return true;
  const words = cue.flatMap((span) => wordsOf(text, span));
  if (
    source[0] &&
    /^(?:nothing|little|much|nobody|no one|none|neither)(?!\p{L})/iu.test(text.slice(source[0][0], source[0][0] + 10))
  )
    return true;
  const said = content.map((span) => text.slice(span[0], Math.min(span[1], span[0] + 400)));
  if (said.some((piece) => /["“”‘]|''/.test(piece)) || said[0] === undefined) return false;
  if (!words.some((word) => DOUBTFUL_VERBS.test(word))) return false;
  const first: readonly string[] = said[0].toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const [opening = ""] = first;
  const has = (form: RegExp): boolean => words.some((word) => form.test(word));
  if (has(/^(?:threaten|promis)/) && source[0] && !isAgent(text, source[0]))
    return (
      !/^(?:that|to)$/.test(opening) ||
      /^(?:be|become|make|create|bring|knock|swell|derail|overshadow|change)$/.test(first[1] ?? "")
    );
  if (has(/^call/) && words.at(-1) === "on") return !first.includes("to") && !first.includes("for");
  if (has(/^admit/)) return opening === "to" && first.slice(1, 5).some((word) => WARDS.has(word));
  if (has(/^welcom/)) return /^(?:\d|some$|hundreds$|thousands$|dozens$|scores$)/.test(opening);
  if (has(/^accept/))
    return (
      opening !== "that" && !isDisputed(first.slice(0, 12)) && !first.slice(0, 12).some((word) => ACCEPTED.has(word))
    );
  return has(/^expected$/) && source.length === 0;
}

/** "denied having been quoted as **saying**", "was wrongly quoted as saying": he says that he did not say it. */
function isMisquoted(text: string, cue: readonly Span[]): boolean {
  const [first] = cue;
  if (!first || !/\b(?:saying|quoted)\b/.test(cue.map((span) => text.slice(...span)).join(" "))) return false;
  const around = text.slice(Math.max(0, first[0] - 60), (cue.at(-1) as Span)[1]);
  return /\b(?:wrongly|falsely|incorrectly|inaccurately)\b[^.;]*$|\b(?:den(?:y|ies|ied|ying)|disput\p{L}+)\b[^.;]*\bquoted\b/u.test(
    around,
  );
}

/* "A **claim that** the Front had agreed": whoever claims it, the reporter does not. */
const CLAIMED =
  /\b(?:claims?|allegations?|accusations?|rumou?rs?|speculation|suggestions?|denials?|reports?|notion|idea)(?: \p{L}+)? that (?:the |an? )?$/iu;

const wordsOf = (text: string, span: Span): readonly string[] =>
  text
    .slice(...span)
    .toLowerCase()
    .match(/[\p{L}'’-]+/gu) ?? [];
