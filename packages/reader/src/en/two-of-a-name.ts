import { list } from "./function-words.ts";

/* Words beside a full name by which two who bear it are told apart. Compiled for this project. */

const TRADE =
  "(?:nurse|midwife|paramedic|fisherman|fisherwoman|farmer|baker|butcher|plumber|electrician|carpenter|bricklayer|miner|docker|waiter|waitress|barman|barmaid|shopkeeper|grocer|hairdresser|barber|taxi driver|lorry driver|bus driver|footballer|cricketer|boxer|cyclist|jockey|singer|pupil|schoolboy|schoolgirl|student)";
const OFFICE =
  "(?:minister|president|premier|chancellor|senator|governor|mayor|ambassador|general|colonel|bishop|judge|prosecutor)";
const PLACE = "((?:\\p{Lu}[\\p{L}-]+)(?: \\p{Lu}[\\p{L}-]+)*)";
const SOME = "(?:(?!former|retired|ex)[\\p{L}-]+ ){0,3}?";

/** Right behind a name: how old its bearer is. "Tom Brask**, 34,**", "Tom Brask **(34)**" */
export const SO_OLD = /^(?:, (?:who is |aged |an? )?| \()(\d{1,3})(?=[,.;)]|-year-old|$)/u;

/** What its bearer does. "Jan Orvik**, a nurse**"; "**footballer** Jan Orvik" */
export const CALLING_BEHIND = new RegExp(
  `^(?:, \\d{1,3})?, an? ${SOME}(${TRADE})(?= (?:at|in|from|for|on|with|who)\\b|[,.;])`,
  "u",
);
export const TRADE_BEFORE = new RegExp(`(?:^|[.!?\\n“"] ?|\\b[Aa] |\\b[Tt]he )(${TRADE}) $`, "iu");

/** Which office its bearer holds. "Jan Orvik**, the energy minister**"; "**energy minister** Jan Orvik" */
export const OFFICE_BEHIND = new RegExp(`^(?:, \\d{1,3})?, (?:the |\\p{Lu}[\\p{L}-]+['’]s )${SOME}(${OFFICE})\\b`, "u");
export const OFFICE_BEFORE = new RegExp(
  `(?<!\\b(?:[Ff]ormer|[Rr]etired|[Ee]x)[ -](?:[\\p{L}-]+ ){0,2})\\b(${OFFICE}) $`,
  "iu",
);

/** Of which town. "Anna Keller**, the mayor of Lesk**"; "**Lesk mayor** Anna Keller" */
export const HEADS_TOWN_BEHIND = new RegExp(`^(?:, \\d{1,3})?, (?:the )?mayor of ${PLACE}`, "u");
export const HEADS_TOWN_BEFORE = new RegExp(`${PLACE} [Mm]ayor $`, "u");

/** Offices of which nobody holds two of two lines at once: "**Judge** Jan Orvik", "**Energy Minister** Jan Orvik". */
export const OFFICES_APART = [list("judge prosecutor"), list("bishop")];

/** Right behind a name: what its bearer is, as of somebody new. "Daniel Holt**, a member of** the port council" */
export const ONE_OF_MANY_BEHIND =
  /^, an? (?:\p{Ll}[\p{L}-]* ){0,2}?(?:member|councillor|official|doctor|engineer|resident|spokesman|spokeswoman) (?:of|for|at|in|from|with)\b/u;
