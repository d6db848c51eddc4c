import type { Span } from "@according/record";
import { DETERMINERS, POSSESSIVES, RELATIVES } from "../../../en/function-words.ts";
import type { Proposal } from "../../proposal.ts";
import { isPlainDeed } from "../../rules/performatives.ts";
import { type Scene, unitAt } from "./scene.ts";
import type { Units } from "./units.ts";

/*
 * What its fields leave ragged. They learn from a corpus that marks few deeds done in words, and pass over quotations in
 * odd places: there the rules' own readings are proposed beside theirs.
 */

export const passedOver = (scene: Scene): readonly Proposal[] => [...quoted(scene), ...deeds(scene)];

/** What the rules find of a quotation that nothing else takes up: it has a frame, and the quotation is somebody's words. */
const quoted = ({ rules, units }: Scene): readonly Proposal[] =>
  rules
    .filter(({ content, continues }) => !continues && content.every((span) => isQuoted(units, span)))
    .map((one) => ({ ...one, standing: "left" }));

function isQuoted(units: Units, [from, to]: Span): boolean {
  for (let i = unitAt(units, from); i <= unitAt(units, to - 1); i++) if (units.quoted[i] !== 1) return false;
  return true;
}

/** Deeds done in words that the rules find, where nothing else is surer than not. */
function deeds({ rules, units, segmented }: Scene): readonly Proposal[] {
  const opening = ([from]: Span): number =>
    units.start[units.first[units.sentence[unitAt(units, from)] as number] as number] as number;
  return rules
    .filter((one) => one.source[0] && isPlainDeed(segmented, opening(one.source[0]), one))
    .map((one) => ({ ...one, standing: "beside", vouches: true }));
}

/** "**the militia that** holds the pass": a source with its head, where it begins inside a relative clause. */
export function withHead({ units, segmented }: Scene, [from, to]: Run): Run {
  const word = (unit: number): string => segmented.tokens[units.from[unit] ?? -1]?.lower ?? "";
  const opens = (unit: number): boolean => DETERMINERS.has(word(unit)) || POSSESSIVES.has(word(unit));
  if (!word(from).endsWith("s") || !opens(from + 1) || !RELATIVES.has(word(from - 1))) return [from, to];
  for (let head = from - 3; head >= Math.max(0, from - 5); head--) if (DETERMINERS.has(word(head))) return [head, to];
  return [from, to];
}

type Run = readonly [from: number, to: number];
