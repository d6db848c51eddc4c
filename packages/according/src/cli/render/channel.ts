import type { Medium, Relation, Statement } from "@according/reader";
import type { Referred } from "../../store/store.ts";

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
  const told = via.some(({ relation }) => relation === "told");
  return [
    ...(addressee && refers.addressee && !told ? [`to ${refers.addressee}`] : []),
    ...(medium ? [mediumOf(medium, refers.medium)] : []),
    ...via.map(({ relation }, index) => {
      // An outlet that was told is an addressee and a link: it is named once, and as written.
      const written = relation === "told" ? refers.addressee : undefined;
      return `${RELATIONS[relation]} ${written ?? refers.via[index]}`;
    }),
  ];
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
  const words = short ? written : (KINDS[kind] ?? `in a ${kind.replaceAll("-", " ")}`);
  if (!platform || words.toLowerCase().includes(platform.toLowerCase())) return words;
  return words === KINDS["social-media"] ? `on ${platform}` : `${words} on ${platform}`;
}
