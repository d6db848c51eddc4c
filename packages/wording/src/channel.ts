import type { Medium, Relation, Statement, Via } from "@according/reader";
import type { Referred } from "./referred.ts";

const RELATIONS: Readonly<Record<Relation, string>> = {
  told: "told",
  reported: "reported by",
  "first-reported": "first reported by",
  published: "published by",
  obtained: "obtained by",
};

/** To whom, through what and by whom it came to this report, each in words: "to reporters", "in a statement". */
export function channelOf(statement: Statement, refers: Referred): readonly string[] {
  const { addressee, via, medium } = statement;
  const isHearer = (link: Via) =>
    addressee !== undefined && link.relation === "told" && link.source === addressee.source;
  const parts = [
    ...(addressee && refers.addressee && !via.some(isHearer) ? [`to ${refers.addressee}`] : []),
    ...(medium ? [mediumOf(medium, refers.medium)] : []),
    // An outlet that was told is an addressee and a link: it is named once, and as written.
    ...via.map((link, index) => {
      const written = isHearer(link) ? refers.addressee : undefined;
      return `${RELATIONS[link.relation]} ${written ?? refers.via[index]}`;
    }),
  ];
  return [...new Set(parts)];
}

const KINDS: Readonly<Record<string, string>> = {
  "social-media": "on social media",
  "press-conference": "at a press conference",
  briefing: "at a briefing",
  interview: "in an interview",
  telephone: "by telephone",
};

/** Longer words are told by their kind. */
const LONGEST = 50;

/** As written, or by kind where the words are long or say nothing of it; with the platform: "in a post on Clarion". */
function mediumOf({ kind, platform }: Medium, written = ""): string {
  const hasPreposition = /^(in|on|at|through|via|during|by|over) /.test(written);
  const short = hasPreposition && written.length <= LONGEST;
  const words = short
    ? written
    : (KINDS[kind] ?? `in ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind.replaceAll("-", " ")}`);
  if (!platform || words.toLowerCase().includes(platform.toLowerCase())) return words;
  return words === KINDS["social-media"] ? `on ${platform}` : `${words} on ${platform}`;
}
