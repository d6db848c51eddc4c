import { dateInWords } from "@according/wording";
import type { Linked } from "../../linked.ts";
import { chronologySection } from "./chronology-section.ts";
import { disputeSection } from "./dispute-section.ts";
import { figureSection } from "./figure-section.ts";
import { firstSection } from "./first-section.ts";
import { openSection } from "./open-section.ts";
import { type Brief, referenceTo } from "./outline.ts";
import { voiceSection } from "./voice-section.ts";

/** Null-free: a story without entries has no sections. `address`: where the record is served. */
export function briefOf(linked: Linked, address?: string): Brief {
  const sections = [figureSection, disputeSection, voiceSection, chronologySection, firstSection, openSection];
  return {
    name: linked.story.name,
    extent: extentInWords(linked),
    sections: sections
      .map((make) => make(linked))
      .map(({ heading, groups }) => ({
        heading,
        groups: groups.filter(({ lines, more }) => lines.length > 0 || more !== undefined),
      }))
      .filter(({ groups }) => groups.length > 0),
    reports: [...linked.reports.values()].map(referenceTo),
    ...(address === undefined ? {} : { address }),
  };
}

function extentInWords({ story: { reports, origins } }: Linked): string {
  const outlets = new Set(reports.flatMap(({ outlet }) => outlet ?? [])).size;
  const days = reports.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []);
  const [first, last] = [days[0], days.at(-1)];
  const when = first && last ? dateInWords(first === last ? first : `${first}/${last}`) : "undated";
  return `${many(reports.length, "report")} (named at the end), ${many(outlets, "outlet")}, ${many(origins.length, "origin")} · ${when}`;
}

const many = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
