import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  confident,
  type JudgedAt,
  type Judgement,
  type Reading,
  readReport,
  unsureStatements,
  type Verdict,
} from "@according/reader";
import { takingOf } from "@according/wording";
import { describe, expect, it } from "vitest";
import { inventedReport } from "../../../../bench/stories.ts";
import { mulberry32 } from "../../../../eval/score/bootstrap.ts";
import { trapFiles, trapsOf } from "../../../../eval/story/traps.ts";
import { linking, storyOf } from "../../src/link/index.ts";
import { judgementAnchor } from "../../src/link/judged.ts";
import { judgementOf } from "../store/readings.ts";

/** Of what is not so sure people may say that it is a statement. */
const SURE = 0.8;
const read = (text: string, meta: Parameters<typeof readReport>[1]): Reading => confident(readReport(text, meta), SURE);

const folder = fileURLToPath(new URL("../../../../examples/orlay-crossing/", import.meta.url));
const crossing = (): readonly Reading[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((id) => {
      const [, head = "", text = ""] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(folder + id, "utf8")) ?? [];
      const told = (field: string) => new RegExp(`^${field}: (.*)$`, "m").exec(head)?.[1] ?? "";
      return read(text.trim(), { id, outlet: told("outlet"), publishedAt: told("published") });
    });

/** The reports of small stories as those of one. */
const traps = (nth: number): readonly Reading[] =>
  trapFiles()
    .flatMap(trapsOf)
    .filter((_, i) => i % 40 === nth)
    .flatMap(({ reports }, i) =>
      reports.map(({ published, outlet, text }, k) =>
        read(text, { id: `${i}-${k}`, ...(published && { publishedAt: published }), ...(outlet && { outlet }) }),
      ),
    );

const invented = (): readonly Reading[] =>
  Array.from({ length: 24 }, (_, number) => {
    const { text, meta } = inventedReport(number, 8);
    return read(text, { ...meta, id: `report-${number}` });
  });

const STORIES: readonly (readonly [name: string, readings: () => readonly Reading[]])[] = [
  ["the example", crossing],
  ["small stories told as one", () => traps(3)],
  ["others", () => traps(17)],
  ["invented reports", invented],
];

type Draw = <T>(list: readonly T[]) => T | undefined;

/** One judgement about entries or words that are drawn. */
function judged(number: number, readings: readonly Reading[], draw: Draw): readonly Judgement[] {
  const [reading, other] = [draw(readings), draw(readings)] as [Reading, Reading];
  const { id: report, text } = reading.report;
  const said = draw(reading.statements);
  const statement = said && ({ by: "statement", report, statement: said.id } as const);
  const beside = draw(other.statements);
  const its = beside && ({ by: "statement", report: other.report.id, statement: beside.id } as const);
  const [figure, event, source, theirs] = [
    draw(reading.figures),
    draw(reading.events),
    draw(reading.sources),
    draw(other.sources),
  ];
  const sources = [
    source && ({ by: "source", report, source: source.id } as const),
    theirs && ({ by: "source", report: other.report.id, source: theirs.id } as const),
  ] as const;
  const start = text.indexOf(". ") + 2;
  const words = { by: "words", report, span: [start, start + 12] } as const;
  const unsure = draw(unsureStatements(reading));
  const taking = unsure && takingOf(reading, unsure as never);
  const all: readonly (readonly [Verdict, readonly (JudgedAt | undefined)[]])[] = [
    [{ by: "speaker", name: "Noor Ashdown" }, [statement]],
    [{ by: "speaker", name: other.sources[0]?.name ?? "Noor Ashdown" }, [statement]],
    [{ by: "not-a-statement" }, [statement]],
    [{ by: "not-a-statement" }, [its]],
    [{ by: "content" }, [statement, said && words]],
    [{ by: "said", name: "Noor Ashdown" }, [words]],
    ...(taking ? [[taking.verdict, taking.about] as const] : []),
    [{ by: draw(["same", "different"] as const) ?? "same" }, [statement, its]],
    [{ by: draw(["same", "different"] as const) ?? "same" }, sources],
    [{ by: "counts", kind: "missing" }, [figure && { by: "figure", report, figure: figure.id }]],
    [{ by: "whose", name: "Noor Ashdown" }, [figure && { by: "figure", report, figure: figure.id }]],
    [{ by: "not-an-event" }, [event && { by: "event", report, event: event.id }]],
  ];
  const [verdict, about] = draw(all) ?? [];
  if (!verdict || !about || about.some((one) => one === undefined)) return [];
  const readingBy = new Map(readings.map((one) => [one.report.id, one]));
  const anchors = about.flatMap((at) => (at && judgementAnchor(readingBy.get(at.report) as Reading, at)) ?? []);
  const at = `2026-03-07T10:${String(number).padStart(2, "0")}:00Z`;
  return anchors.length < about.length ? [] : [judgementOf(`j-${number}`, { verdict, at, about: anchors })];
}

/** Another version: a paragraph is gone, one has come, or it was published at another time. */
function otherVersion({ report }: Reading, draw: Draw): Reading {
  const paragraphs = report.text.split("\n\n");
  const dropped = draw(paragraphs);
  const text = paragraphs.length > 1 ? paragraphs.filter((one) => one !== dropped).join("\n\n") : report.text;
  const { publishedAt = "", ...meta } = report;
  return (
    draw([
      () => read(text, report),
      () => read(`${report.text}\n\nThe gate stays shut, Noor Ashdown said.`, report),
      () => read(report.text, { ...meta, publishedAt: publishedAt.replace(/^2026-0\d/, "2026-02") }),
      () => read(report.text, meta),
    ])?.() ?? read(text, report)
  );
}

describe.each(STORIES)("the story of %s", (_, readings) => {
  const all = readings();

  it.each([1, 2])(
    "is the same to the byte in whatever order reports, versions and judgements come, seed %s",
    (seed) => {
      const next = mulberry32(seed);
      const draw: Draw = (list) => list[Math.floor(next() * list.length)];
      const linker = linking("Orlay");
      const there = new Map<string, Reading>();
      let judgements: readonly Judgement[] = [];
      const asWhole = () =>
        JSON.stringify(
          storyOf(
            "Orlay",
            [...there.values()].map((reading) => ({ reading })),
            judgements,
          ),
        );
      const add = (reading: Reading) => {
        there.set(reading.report.id, reading);
        linker.add({ reading });
      };
      const waiting = all.toSorted(() => next() - 0.5);
      for (let round = 0; waiting.length > 0 || round < 40; round++) {
        const [known, drawn] = [[...there.values()], next()];
        const late = waiting.pop();
        if (late) add(late);
        if (known.length > 2 && drawn < 0.5) judgements = [...judgements, ...judged(round % 60, all, draw)];
        else if (drawn < 0.6) judgements = judgements.filter((one) => one !== draw(judgements));
        else if (drawn < 0.7)
          judgements = judgements.map((one) => (next() < 0.3 ? { ...one, withdrawn: one.at } : one));
        linker.judge(judgements);
        const one = draw(known);
        if (one && drawn > 0.85) add(otherVersion(one, draw));
        if (one && drawn > 0.7 && drawn < 0.75) {
          there.delete(one.report.id);
          linker.drop(one.report.id);
          waiting.unshift(one);
        }
        if (round % 6 === 0) expect(JSON.stringify(linker.story())).toBe(asWhole());
      }
      expect(there.size).toBe(all.length);
      expect(judgements.length).toBeGreaterThan(3);
      expect(JSON.stringify(linker.story())).toBe(asWhole());
    },
  );
});

it("counts origins anew where what two reports share is found no more, for too many told it between them", () => {
  const passage = "The ferry to Orlay was late again because the crew had";
  const told = (day: number, text: string) => {
    const publishedAt = new Date(Date.UTC(2026, 2, 1 + day)).toISOString();
    return {
      reading: read(`Report ${"abcdefghij"[day % 10]} of ${day}.\n\n${text}`, { id: `report-${day}`, publishedAt }),
    };
  };
  const [one, other] = [
    told(
      0,
      `${passage} overslept, Noor Ashdown said.\n\nHeavy snow fell on Lesk at noon and shut both passes to lorries for days.`,
    ),
    told(
      90,
      `${passage} overslept, said Noor Ashdown.\n\nTwo cranes in Tesmar stood idle while divers looked for a lost anchor near its old pier.`,
    ),
  ];
  const between = Array.from({ length: 80 }, (_, i) => told(1 + i, `${passage} gone.`));
  const linker = linking("Orlay");
  const originsOfBoth = () => linker.story().said.find(({ members }) => members.length === 2)?.origins;
  for (const late of [one, other, ...between.slice(0, 9)]) linker.add(late);
  expect(originsOfBoth()).toBe(1);
  for (const late of between.slice(9)) linker.add(late);
  expect(originsOfBoth()).toBe(2);
  expect(JSON.stringify(linker.story())).toBe(JSON.stringify(storyOf("Orlay", [one, ...between, other])));
});
