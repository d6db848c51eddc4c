import type { Utterance } from "@according/reader";
import type { Linked } from "../../linked.ts";
import { creditedBy } from "../../views/credited-by.ts";
import { lookupIn } from "../../views/lookup.ts";
import { entryPiece, noteAt } from "./entry-line.ts";
import { briefLines, type Line, type Piece, referenceTo, type Section } from "./outline.ts";

const MOST = 15;
const MOST_LATER = 3;

/** Who had first what several tell: by publication in this record, and whom else reports credit. */
export function firstSection(linked: Linked): Section {
  const told = linked.story.said
    .map((one) => ({ ...one, credits: creditPieces(linked, one) }))
    .filter(({ members, credits }) => reportsTelling(members) > 1 || credits.length > 0)
    .toSorted((a, b) => b.origins - a.origins || reportsTelling(b.members) - reportsTelling(a.members));
  return {
    heading: "Who told it first",
    groups: [
      {
        about: [{ text: "First in this record, by publication." }],
        lines: briefLines(told.slice(0, MOST), (one) => firstLine(linked, one)),
        ...(told.length > MOST ? { more: told.length - MOST } : {}),
      },
    ],
  };
}

const reportsTelling = (members: Utterance["members"]): number => new Set(members.map(({ report }) => report)).size;

function firstLine(
  linked: Linked,
  { first, members, credits }: Utterance & { credits: readonly Piece[] },
): Line | null {
  const piece = entryPiece(linked, { by: "statement", ...first });
  if (!piece) return null;
  const { order } = lookupIn(linked);
  const later = members
    .filter(({ report }) => report !== first.report)
    .toSorted((a, b) => order(a.report) - order(b.report))
    .slice(0, MOST_LATER);
  return [
    { text: outletOf(linked, first.report), strong: true },
    { ...piece, text: `: ${piece.text}` },
    ...later.map(
      ({ report, statement }, i): Piece => ({
        text: `${i === 0 ? "; then " : ", "}${outletOf(linked, report)}`,
        ...noteAt(linked, { by: "statement", report, statement }),
      }),
    ),
    ...credits,
  ];
}

const creditPieces = (linked: Linked, said: Utterance): readonly Piece[] =>
  creditedBy(linked, said).map(({ name, entry }) => ({
    text: `; ${outletOf(linked, entry.report)} credits ${name}`,
    ...noteAt(linked, entry),
  }));

/** The outlet and the day of a report. */
function outletOf({ reports }: Linked, id: string): string {
  const report = reports.get(id);
  if (!report) return "";
  const { outlet, title, date } = referenceTo(report);
  return [outlet ?? title, date].filter(Boolean).join(", ");
}
