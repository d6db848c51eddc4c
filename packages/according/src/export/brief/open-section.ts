import type { EntryAt, Question } from "@according/reader";
import type { Linked } from "../../linked.ts";
import { openSpeakers, silencesOf } from "../../views/unsettled.ts";
import { worded } from "../../views/worded.ts";
import { quoted } from "../documents/document.ts";
import { entryPiece, noteAt } from "./entry-line.ts";
import { briefLines, type Group, type Line, type Section } from "./outline.ts";

const MOST = 12;

/** What is not told, and what cannot be told from the reports. */
export function openSection(linked: Linked): Section {
  const silent = silencesOf(linked).map(({ entry }) => entry);
  return {
    heading: "Not told, or left open",
    groups: [
      group("Asked, and said nothing", silent, (at) => lineOf(linked, at)),
      group("Whose words these are is open", openSpeakers(linked), (at) => lineOf(linked, at)),
      group("For a person to settle", linked.story.questions, (one) => questionLine(linked, one)),
    ],
  };
}

function group<T>(heading: string, all: readonly T[], line: (one: T) => Line | null): Group {
  return {
    heading,
    lines: briefLines(all.slice(0, MOST), line),
    ...(all.length > MOST ? { more: all.length - MOST } : {}),
  };
}

function lineOf(linked: Linked, at: EntryAt): Line | null {
  const piece = entryPiece(linked, at);
  return piece && [piece];
}

function questionLine(linked: Linked, { because, about }: Question): Line {
  return [
    { text: because },
    ...about.flatMap((at, i) => {
      const row = worded(linked, at);
      return row
        ? [{ text: `${i === 0 ? " " : " / "}${quoted(row.words.replace(/\s+/g, " "))}`, ...noteAt(linked, at) }]
        : [];
    }),
  ];
}
