import { words } from "./list.ts";

/* English of linking: who leads something or held an office, told behind a name. Data, no logic. */

const WHAT = "((?:[\\p{L}’'-]+ ){0,6}?[\\p{L}’'-]+)";
const ITS = "(?:(?:the|its|their|a|an) )?";
const ENDED = '(?=[,.;:!?"”—–]| [–—-] |$| (?:and|but|said|says|told|since|in|at|has|had|was|is|for|on|as)\\b)';

/** "Maren Tilsby, who **chairs** the town's **harbour board**", "Draskin, a surgeon who **has run** the **health ministry** since January" */
export const WHO_LEADS = new RegExp(
  `^(?:, an? (?:[\\p{L}-]+ ){1,4}|,? (?:and )?)who (?:now |also |currently )?(chairs|heads|leads|runs|edits|commands|directs|presides over|has (?:chaired|headed|led|run|edited|commanded|directed|presided over)(?=[^.;:!?]{1,80} since\\b)) ${ITS}${WHAT}${ENDED}`,
  "u",
);

/** "Norland's **health** ministry": who leads it is its minister. */
export const MINISTRY_LED = /^(?:(\p{Lu}[\p{L}-]*)['’]s? )?((?:\p{Ll}[\p{L}-]* ){1,2})ministry$/u;

/** What somebody is called who does so. */
export const LEADING_AS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [
        ["chairs", "has chaired"],
        ["chair", "chairman", "chairwoman", "chairperson"],
      ],
      [
        ["heads", "has headed"],
        ["head", "leader", "chief", "director"],
      ],
      [
        ["leads", "has led"],
        ["leader", "head", "chief"],
      ],
      [
        ["runs", "has run"],
        ["director", "head", "chief"],
      ],
      [["edits", "has edited"], ["editor"]],
      [
        ["commands", "has commanded"],
        ["commander", "chief"],
      ],
      [
        ["directs", "has directed"],
        ["director", "head"],
      ],
      [["presides over", "has presided over"], ["president"]],
    ] as const
  ).flatMap(([verbs, titles]) => verbs.map((verb) => [verb, titles] as const)),
);

/** "**The board's** chair, Tilsby": of which body. */
export const OF_THE_BODY = /\b(?:[Tt]he|[Ii]ts) ((?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}+)['’]s? $/u;

/** They tell one body from others of a story: the **union's** leader leads no board. */
export const TOLD_BY_KIND = words(`
  board council committee commission court union panel inquiry tribunal brigade mission hospital federation league association
  society foundation institute university parliament church trust museum school college chamber
`);

/** "Irma Veldt, who **was Ossmark's** foreign minister" */
export const WHO_WAS =
  /\bwho (?:(?:once|briefly|previously|formerly|until \d{4}|from \d{4} to \d{4}) )?(?:was|had been|used to be|(?:had )?served as|acted as|(?:had )?worked as)(?: once| briefly)? (?:(?:the|an?|its|their|his|her) )?(?:(?:[\p{Lu}][\p{L}-]* ){0,2}\p{Lu}[\p{L}-]*['’]s? )?$/u;

/** "Foreign minister **until last year**", "**from 2019 to 2023**", "**at the time**" */
export const NO_MORE =
  /^(?: (?:of|for|in) (?:the )?[\p{L}’' -]{1,40}?)?,? (?:(?:until|till|up to) (?:last\b|yesterday|recently|(?:his|her) (?:arrest|dismissal|resignation|retirement|removal|sacking|defeat|election loss)\b|(?:he|she) (?:was|resigned|left|quit|stepped|retired|lost)\b|the (?:coup|fall of)\b)|from (?:\p{Lu}\p{Ll}+ )?\d{4} (?:to|until|till|through)\b|between (?:\p{Lu}\p{Ll}+ )?\d{4} and\b|at the time\b|at that time\b|in the (?:\d{4}s|(?:eigh|nine)ties)\b)/u;
/** "Foreign minister **until 2025**": until which year. */
export const UNTIL_YEAR =
  /^(?: (?:of|for|in) (?:the )?[\p{L}’' -]{1,40}?)?,? (?:until|till|up to) (?:(?:early|late|mid-?) ?)?(?:\p{Lu}\p{Ll}+ )?(\d{4})\b/u;
