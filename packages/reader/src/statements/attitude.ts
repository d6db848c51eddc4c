import type { Span, Statement } from "@according/record";
import {
  FINDING,
  INTENDED,
  INTENDING,
  LAYING_DOWN,
  LOOKING_INTO,
  OPENS_FACT,
  STANCES,
  STRESSING,
  TOLD_ACTS,
  TOLD_OTHERWISE,
} from "../en/attitudes.ts";
import { RULES } from "../en/keepers.ts";
import { SPEECH_WORDS, STANCE_WORDS } from "../en/predicates/saying.ts";
import type { Attribution } from "../layers.ts";
import type { Entity } from "../who/entities.ts";
import type { Channel } from "./channel.ts";

/**
 * Do no words tell that it was said? Somebody *believes*, *wants* or *supports* it, or shows it by a deed (*sues over*). What
 * is quoted, has a medium or somebody who hears it was said; what a court, a study or a survey *found* it tells.
 */
export function isAttitude(
  text: string,
  { cue, content, form, act }: Attribution,
  { medium, addressee }: Channel,
  speaker: Entity | null,
): boolean {
  if (form !== "indirect" || medium || addressee || TOLD_ACTS.has(act)) return false;
  const words = wordsOfCue(text, cue);
  const isDeed = content[0] !== undefined && text.slice(content[0][0]).startsWith(INTENDED);
  if (words.some((word) => LOOKING_INTO.has(word) || (isDeed && INTENDING.has(word)))) return true;
  if (words.length === 0 || words.some((word) => SPEECH_WORDS.has(word) || TOLD_OTHERWISE.has(word))) return false;
  if (words.some((word) => FINDING.has(word))) return speaker?.kind === "person";
  return words.some((word) => STANCE_WORDS.has(word)) || !cue.some(([from]) => MARK.test(text[from] ?? ""));
}

/** Without deeds (*imposed a fine of $5,000*): a number in them is no word of whoever does it. */
export const withoutDeeds = (text: string, statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(
    ({ attitude, cue, source, content: [said] }) =>
      !attitude ||
      (said !== undefined && isLaidDown(text, { source, cue }, said)) ||
      wordsOfCue(text, cue).some(
        (word) =>
          STANCE_WORDS.has(word) ||
          STANCES.has(word) ||
          (STRESSING.has(word) && said !== undefined && OPENS_FACT.test(text.slice(said[0]))),
      ),
  );

/** "The party's **rules dictate that** each needs 15%": what has it in writing tells it. */
const isLaidDown = (text: string, { source, cue }: Pick<Statement, "source" | "cue">, said: Span): boolean =>
  wordsOfCue(text, cue).some((word) => LAYING_DOWN.has(word)) &&
  RULES.has(wordsOfCue(text, source).at(-1) ?? "") &&
  text.slice(said[0]).startsWith("that ");

const wordsOfCue = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.flatMap(
    (span) =>
      text
        .slice(...span)
        .toLowerCase()
        .match(WORD) ?? [],
  );

const WORD = /[\p{L}’'-]+/gu;

/* "(@handle)", ":": no deed begins so. */
const MARK = /[^\p{L}\p{N}]/u;
