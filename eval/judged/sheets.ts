import type { Article } from "../shared.ts";
import type { Entry, Kind } from "./entries.ts";

/** What is asked of whoever judges a sheet, and what every sheet asks of the kinds that it has. */
const HEAD = `You have not seen the program or its rules, and need not. Below are reports, each whole, and what a program read in it. Read the
report first, then judge each entry against it as a careful editor would. Write one line for each entry: its number, a code, and for
anything but R a few words why (tab-separated).`;

const OF_KINDS: Readonly<Record<Kind, string>> = {
  statement: `Statements (somebody said, wrote, thinks or wants something):
  R  right: this person or body says these words, or they mean what he says; small differences at the edges of the words are right
  W  wrong mouth: somebody else says it, or a group, body or person is named that the report does not make its speaker; also what is
     said not to have been said and stands as said, or the other way round
  N  nobody's: nobody says, thinks or wants this here; a deed, a name, the reporter's own words
  B  broken: the right speaker, but the words are not what he says: cut so that they mislead, or with the reporter's or others' words in them
  O  left open (or a bare pronoun or description left unresolved) although the report tells plainly who it is
Who is "left open" where the report does not tell is R.`,
  figure: `Figures (how many, of what, whose word):
  R  right     V  wrong value     K  wrong thing counted, kind or unit     F  no figure at all (a name, a date, an address)
  S  another's word than the report says, or the reporter's where a source says it, or the other way round
  O  whose it is was left open although the report tells plainly`,
  time: `Times (EDTF: 2024-05-03, 2024-05, 2024~ about, 2024-05-01/2024-05-03 a stretch; the day of publication stands at the head of the report):
  R  right, or left open where the report does not tell     V  wrong value
  W  on the wrong side: what is past is put ahead, or what is to come behind
  F  no time at all (a name, a number)     O  left open although the report and its day of publication tell plainly`,
  event: `Events (what happened, by whose word; WHO does it TO whom; types are those of PLOVER, AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST
ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT and others of its kind):
  R  right     T  wrong type of deed     P  wrong party: another does it, or it is done to another     D  wrong day or place
  H  told as having happened what has not, is only planned, threatened or denied, or the other way round
  S  another's word than the report says     N  no deed at all here`,
};

const MISSED: Readonly<Record<Kind, string>> = {
  statement: `At the end of each report write a line "M", its number, a tab and the words for each plain statement of speech that was missed (somebody
said or told something, and no entry has it).`,
  figure: `Likewise a line "MF", the number of the report and the words for each plain figure that was missed.`,
  time: `At the end of each report write a line "MT", its number, a tab and the words for each plain time that was missed.`,
  event: `Likewise a line "ME" for each plain deed of the story that was missed (an attack, arrest, meeting, vote, order).`,
};

const questionsOf = (kinds: readonly Kind[]): string =>
  [HEAD, "", ...kinds.map((kind) => OF_KINDS[kind]), ...kinds.map((kind) => MISSED[kind])].join("\n");

/** Reports in so many sheets of about the same length, each with its entries behind the paragraph in which they begin. */
export function sheetsOf(
  articles: readonly Article[],
  entries: readonly Entry[],
  sheets: number,
  kinds: readonly Kind[],
): readonly string[] {
  const byReport = Map.groupBy(entries, ({ report }) => report);
  const pages = articles.map((one, i) => ({
    length: one.text.length,
    page: pageOf(i + 1, one, byReport.get(one.id) ?? []),
  }));
  const lots = Array.from({ length: sheets }, () => ({ length: 0, pages: [] as string[] }));
  for (const { length, page } of pages) {
    const shortest = lots.reduce((a, b) => (b.length < a.length ? b : a));
    shortest.length += length;
    shortest.pages.push(page);
  }
  return lots.map(({ pages }) => `${questionsOf(kinds)}\n\n${pages.join("\n\n")}\n`);
}

function pageOf(number: number, { text, title, outlet, publishedAt }: Article, entries: readonly Entry[]): string {
  const about = [title, outlet, publishedAt].filter(Boolean).join(" | ");
  return [`===== REPORT ${number}${about && `: ${about}`}`, text, "-----", ...entries.map(lineOf)].join("\n");
}

const lineOf = ({ id, told }: Entry): string => `${id}\t${told}`;
