import { CALENDAR } from "../../../en/calendar.ts";
import { AND_LAST, LIST_END, LISTED_LAST } from "../../../en/mending.ts";
import { textGrammar } from "../../../grammar/text-grammar.ts";
import { startOfAll } from "../../../names/list-start.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";

/* Where trained engines take the last of several who speak together for all of them. */

/** "**The leaders of Veldra, Tesmar and Calder** called for", "**The United States, the G7 and the European Union** condemned": all of them. */
function withWholeList(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [source, ...others] = one.source;
  if (!source || others.length > 0 || places.quoted(source[0])) return one;
  const own = source[0] + (/^,? /.exec(text.slice(...source))?.[0].length ?? 0);
  const from = startOfAll(places, [own, source[1]]);
  if (from === own || one.content.some(([, end]) => end > from && end <= source[0])) return one;
  return { ...one, source: [[from, source[1]]] };
}

/** "The border would open, **Norvia, Tarsia and Melland** said": none of them is the end of what is said. */
function withThoseInContent(places: Places, one: Proposal): Proposal {
  const { segmented, quoted } = places;
  const { text } = segmented;
  const [source, content] = [one.source[0], one.content[0]];
  if (!source || !content || one.source.length + one.content.length > 2 || quoted(content[0])) return one;
  const [who, between] = [text.slice(...source), text.slice(content[1], source[0])];
  if (!(LIST_END.test(who) && between === ", ") && !(AND_LAST.test(who) && between === " ")) return one;
  const { before = "", names = "" } = LISTED_LAST.exec(text.slice(...content))?.groups ?? {};
  const last = /\p{L}+$/u.exec(before)?.[0] ?? "";
  if (!names || (/^\p{Lu}/u.test(last) && !CALENDAR.has(last.toLowerCase()))) return one;
  const end = content[0] + before.length;
  if (CALENDAR.has(names.toLowerCase()) || hasNounAtEnd(places, end)) return one;
  return { ...one, source: [[end + 2, source[1]]], content: [[content[0], end]] };
}

/** "They have seized **the capital**, Orlay, Reuters and AP reported": a noun, which what is behind it may name. */
function hasNounAtEnd(places: Places, end: number): boolean {
  const last = (places.tokens([end - 1, end])?.[1] ?? 0) - 1;
  const first = textGrammar(places.segmented).phrases.first[last] ?? -1;
  return first >= 0 && first < last;
}

/** In the order in which they are tried. */
export const LISTS: readonly Mend[] = [
  {
    name: "with those who speak too, not in what is said",
    shows: [
      [
        "The border would open, Norvia, Tarsia and Melland said.",
        "Tarsia and Melland | said | The border would open, Norvia",
        "Norvia, Tarsia and Melland | said | The border would open",
      ],
      [
        "The border was shut on Monday, Orlay police and the Harbour Office said.",
        "and the Harbour Office | said | The border was shut on Monday, Orlay police",
        "Orlay police and the Harbour Office | said | The border was shut on Monday",
      ],
      ["The border would open in May, Tarsia said.", "Tarsia | said | The border would open in May"],
    ],
    mend: withThoseInContent,
  },
  {
    name: "all who speak together",
    shows: [
      [
        "On Monday, Norvia, Tarsia and Melland said it was late.",
        "Tarsia and Melland | said | it was late",
        "Norvia, Tarsia and Melland | said | it was late",
      ],
      ["On Monday, Tarsia and Melland said it was late.", "Tarsia and Melland | said | it was late"],
    ],
    mend: withWholeList,
  },
];
