import type { Span } from "@according/record";
import type { Segmented } from "../../layers.ts";
import type { Found } from "../found.ts";

/* Between an outlet and ", citing" at most so many characters are what it reports. */
const REPORTED = 600;
const SAYS =
  /^\s+(reported|reports|said|says|wrote)\s+(?:(?:on|late|early) \p{L}+\s+)*((?:that\s)?[^\s,.][^.?!]{8,})$/u;
const CITING = /^(?:citing|quoting)$/;

/**
 * "Radio Merle reported that 12 people had died, **citing the harbour police**": whom an outlet cites is not what it says.
 * A reading that takes them for it is put right: what is said is what stands before, if another reading has not found it.
 */
export function withoutCited({ text }: Segmented, found: readonly Found[]): readonly Found[] {
  const cited = new Set(found.filter((one) => isCited(text, one)));
  const start = ({ source }: Found): number | undefined => source[0]?.[0];
  const certainty = new Map([...cited].map((one) => [start(one), one.confidence] as const));
  const known = new Set(found.filter((one) => !cited.has(one)).map(start));
  return found.flatMap((one) => {
    if (cited.has(one)) return known.has(start(one)) ? [] : reported(text, one);
    const surer = one.source[0] ? certainty.get(start(one)) : undefined;
    return [surer === undefined ? one : { ...one, confidence: Math.max(one.confidence, surer) }];
  });
}

/** The cue is "citing", behind a comma, and what it takes is a source, not a clause. */
function isCited(text: string, { source, cue: [cue], content: [content] }: Found): boolean {
  if (!cue || !content || !source[0] || !CITING.test(text.slice(...cue)) || content[0] < cue[1]) return false;
  return /,\s*$/.test(text.slice(Math.max(0, cue[0] - 3), cue[0])) && !/^that |["“]/.test(text.slice(...content));
}

/** What the outlet reports, from the words between it and "citing". */
function reported(text: string, cited: Found): readonly Found[] {
  const [source, cue] = [cited.source[0] as Span, cited.cue[0] as Span];
  if (cue[0] - source[1] > REPORTED) return [];
  const between = text.slice(source[1], cue[0]).replace(/,\s*$/, "");
  const match = SAYS.exec(between);
  if (!match) return [];
  const [, verb = "", said = ""] = match;
  const at = source[1] + between.indexOf(verb);
  const end = source[1] + between.length;
  return [{ ...cited, act: "state", cue: [[at, at + verb.length]], content: [[end - said.length, end]] }];
}
