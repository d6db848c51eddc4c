import type { Split } from "./corpus.ts";
import { added, type Counts, countsOf, NO_COUNTS } from "./measures.ts";
import { byStory, byWords, groupsOf, itemsOf, KINDS, type Kind, type Linker, type Topic } from "./topics.ts";

const LINKERS: Readonly<Record<string, Linker>> = { according: byStory, baseline: byWords };

/** Pairs of reports that tell one thing by a story, and how many of them are of the topic's two halves: nobody marked anything of them. */
interface Joined {
  readonly pairs: number;
  readonly across: number;
}

/** What is measured in the topics of a split. */
export function splitReport(split: Split, topics: readonly Topic[]): string {
  const reports = topics.reduce((sum, topic) => sum + topic.reports.length, 0);
  return [
    `## ${split}: ${topics.length} topics, ${reports} reports`,
    "",
    "| | items | pairs, P / R | of the two halves, right | B³ P / R | MUC P / R |",
    "|---|---|---|---|---|---|",
    ...KINDS.flatMap((kind) => Object.entries(LINKERS).map(([name, linker]) => row(kind, name, topics, linker))),
    "",
    "| all that is read | pairs of reports with one | of the two halves |",
    "|---|---|---|",
    ...KINDS.map((kind) => {
      const { pairs, across } = joined(topics, kind);
      return `| ${kind} | ${pairs} | ${across} (${percent(across, pairs)}) |`;
    }),
    "",
  ].join("\n");
}

function row(kind: Kind, name: string, topics: readonly Topic[], linker: Linker): string {
  const counts = topics.map((topic) => countsOf(itemsOf(topic, kind, linker))).reduce(added, NO_COUNTS);
  return `| ${kind}, ${name} | ${cells(counts).join(" | ")} |`;
}

const cells = ({ items, hit, linked, gold, across, acrossRight, muc, b3 }: Counts): readonly (string | number)[] => [
  items,
  `${percent(hit, linked)} / ${percent(hit, gold)} (${hit} of ${linked}, ${gold})`,
  `${across}, ${acrossRight}`,
  `${percent(b3[0], items)} / ${percent(b3[1], items)}`,
  `${percent(muc[0], muc[1])} / ${percent(muc[0], muc[2])}`,
];

function joined(topics: readonly Topic[], kind: Kind): Joined {
  const counts = topics.flatMap(({ reports, story }) => {
    const halves = new Map(reports.map(({ id, half }) => [id, half]));
    return groupsOf(story, kind).map(({ members }) => {
      const told = [...new Set(members.map(({ report }) => report))];
      const first = told.filter((report) => halves.get(report) === "ecb").length;
      return { pairs: (told.length * (told.length - 1)) / 2, across: first * (told.length - first) };
    });
  });
  return counts.reduce((a, b) => ({ pairs: a.pairs + b.pairs, across: a.across + b.across }), { pairs: 0, across: 0 });
}

const percent = (part: number, of: number): string => (of === 0 ? "–" : ((100 * part) / of).toFixed(1));
