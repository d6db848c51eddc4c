import type { Reading, Span, Statement } from "@according/reader";
import { type Check, type Fault, type Passage, sameName, shares } from "./passage.ts";

/** See `eval/sets/README.md`. */
export interface SpeakersPassage extends Passage {
  readonly statements: readonly Expected[];
  readonly credits?: readonly string[];
}

interface Expected {
  readonly says: string;
  readonly declines?: string;
  readonly speaker: string | null;
  readonly candidates?: readonly string[];
  readonly kind?: string;
  readonly role?: { readonly title: string; readonly of?: string };
  readonly standsFor?: string;
  readonly onBehalfOf?: string;
  readonly addressee?: string;
  readonly medium?: "none" | { readonly kind: string; readonly words?: string };
  readonly platform?: string;
  readonly via?: readonly { readonly source: string; readonly relation: string }[];
  readonly act?: string;
  readonly hedge?: string;
  readonly polarity?: string;
  readonly status?: string;
  readonly condition?: string;
  readonly within?: string | null;
  readonly continues?: string;
}

export const checkSpeakers: Check<SpeakersPassage> = async (passage, read) => {
  const { text, outlet, published, trap } = passage;
  const meta = { id: trap, ...(outlet && { outlet }), ...(published && { publishedAt: `${published}` }) };
  const reading = await read(text, meta);
  return [
    ...passage.statements.flatMap((expected) => compare(reading, expected)),
    ...(passage.never ?? []).flatMap((words) => unsaid(reading, words)),
    ...(passage.credits ?? []).flatMap((outletName) => credited(reading, outletName)),
  ];
};

function compare(reading: Reading, expected: Expected): readonly Fault[] {
  if (expected.declines) return declined(reading, expected, expected.declines);
  const statement = innermost(reading, expected.says);
  if (!statement) return [{ what: "missed", detail: expected.says }];
  const faults: (Fault | null)[] = [
    speakerFault(reading, statement, expected),
    ...FIELDS.map(([what, fault]) => {
      const detail = expected[what] === undefined ? null : fault(reading, statement, expected);
      return detail === null ? null : { what, detail: `${detail} — ${expected.says}` };
    }),
  ];
  return faults.filter((fault) => fault !== null);
}

/** "X declined to comment": nothing is said, and by whom. */
function declined(reading: Reading, expected: Expected, who: string): readonly Fault[] {
  const refusals = reading.statements.filter(({ act }) => act === "decline-to-comment" || act === "no-response");
  const statement = refusals.find(({ speaker }) => sameName(name(reading, speaker), who));
  if (!statement) return [{ what: "missed", detail: `${who} declines` }];
  const fault = expected.onBehalfOf === undefined ? null : onBehalfOf(reading, statement, expected);
  return fault === null ? [] : [{ what: "onBehalfOf", detail: fault }];
}

function speakerFault(reading: Reading, statement: Statement, { speaker, candidates, says }: Expected): Fault | null {
  const read = name(reading, statement.speaker);
  const others = (statement.candidates ?? []).map(({ source }) => name(reading, source));
  if (speaker === null) {
    if (statement.speaker) return { what: "wrong speaker", detail: `${read} for nobody — ${says}` };
    const missing = candidates?.filter((one) => !others.some((other) => sameName(other, one))) ?? [];
    return missing.length ? { what: "candidates", detail: `${others.join(", ")} — ${says}` } : null;
  }
  if (sameName(read, speaker)) return null;
  return statement.speaker
    ? { what: "wrong speaker", detail: `${read} for ${speaker} — ${says}` }
    : { what: "no speaker", detail: `${speaker} (${others.join(", ")}) — ${says}` };
}

type Field = (reading: Reading, statement: Statement, expected: Expected) => string | null;

const equal = (read: string, wanted: unknown): string | null => (read === wanted ? null : `${read} for ${wanted}`);

const onBehalfOf: Field = (reading, statement, { onBehalfOf: wanted = "none" }) => {
  const read = statement.onBehalfOf ? name(reading, statement.onBehalfOf) : "none";
  return read === wanted || sameName(read, wanted) ? null : `${read} for ${wanted}`;
};

const FIELDS: readonly [keyof Expected, Field][] = [
  ["kind", (reading, { speaker }, { kind }) => equal(source(reading, speaker)?.kind ?? "nobody", kind)],
  [
    "role",
    (reading, { speaker }, { role }) => {
      const roles = source(reading, speaker)?.roles ?? [];
      const held = roles.some(
        ({ title, of }) => sameName(title, role?.title ?? "") && (!role?.of || sameName(of ?? "", role.of)),
      );
      return held
        ? null
        : `${roles.map(({ title, of }) => `${title} of ${of}`).join(", ")} for ${role?.title} of ${role?.of}`;
    },
  ],
  [
    "standsFor",
    (reading, { speaker }, { standsFor = "" }) => {
      const read = source(reading, speaker)?.standsFor ?? "";
      return sameName(read, standsFor.replace(/^government of (the )?/, "")) ? null : `${read} for ${standsFor}`;
    },
  ],
  ["onBehalfOf", onBehalfOf],
  [
    "addressee",
    ({ report }, { addressee }, { addressee: wanted = "none" }) => {
      const read = addressee ? report.text.slice(...addressee.span) : "none";
      return read === wanted || sameName(read, wanted) ? null : `${read} for ${wanted}`;
    },
  ],
  [
    "medium",
    ({ report }, { medium }, { medium: wanted }) => {
      if (!medium || !wanted || wanted === "none") return equal(medium?.kind ?? "none", wanted);
      const read = report.text.slice(...medium.span);
      if (medium.kind !== wanted.kind) return `${medium.kind} for ${wanted.kind}`;
      return !wanted.words || shares(read, wanted.words) ? null : `${read} for ${wanted.words}`;
    },
  ],
  ["platform", (_, { medium }, { platform }) => equal(medium?.platform ?? "none", platform)],
  [
    "via",
    (reading, { via }, { via: wanted = [] }) => {
      const read = via.map(({ source: id, relation }) => ({ source: name(reading, id), relation }));
      const same =
        read.length === wanted.length &&
        wanted.every((link, i) => {
          const one = read[i];
          return one?.relation === link.relation && sameName(one.source, link.source);
        });
      const show = (links: readonly { readonly source: string; readonly relation: string }[]) =>
        links.map((one) => `${one.relation} ${one.source}`).join(", ") || "none";
      return same ? null : `${show(read)} for ${show(wanted)}`;
    },
  ],
  ["act", (_, { act }, expected) => equal(act, expected.act)],
  ["hedge", (_, { hedge = "none" }, expected) => equal(hedge, expected.hedge)],
  ["polarity", (_, { assertion: { polarity } }, expected) => equal(polarity, expected.polarity)],
  ["status", (_, { assertion: { mode } }, expected) => equal(mode === "actual" ? "said" : mode, expected.status)],
  [
    "condition",
    ({ report }, { assertion: { condition } }, { condition: wanted = "" }) => {
      const read = condition ? report.text.slice(...condition) : "none";
      return read.includes(wanted) ? null : `${read} for ${wanted}`;
    },
  ],
  [
    "within",
    (reading, { within }, { within: wanted }) => {
      const outer = reading.statements.find(({ id }) => id === within);
      if (wanted === null || wanted === undefined) return outer ? `within ${words(reading, outer)}` : null;
      return outer && holds(reading, outer, wanted) ? null : `within ${outer ? words(reading, outer) : "none"}`;
    },
  ],
  [
    "continues",
    (reading, statement, { continues: wanted = "" }) => {
      let one: Statement | undefined = statement;
      for (let i = 0; one && i < 20; i++) {
        if (holds(reading, one, wanted)) return null;
        const { continues }: Statement = one;
        one = reading.statements.find(({ id }) => id === continues);
      }
      return `does not go on from ${wanted}`;
    },
  ],
];

const unsaid = (reading: Reading, never: string): readonly Fault[] => {
  const statement = innermost(reading, never);
  return statement ? [{ what: "wrong speaker", detail: `${name(reading, statement.speaker)} says ${never}` }] : [];
};

const credited = (reading: Reading, outlet: string): readonly Fault[] =>
  (reading.credits ?? []).some((credit) => sameName(credit.name, outlet)) ? [] : [{ what: "credit", detail: outlet }];

/** The smallest statement whose content holds these words, all in one piece. */
function innermost(reading: Reading, says: string): Statement | undefined {
  return reading.statements
    .filter((statement) => holds(reading, statement, says))
    .sort((a, b) => extent(a.content) - extent(b.content))[0];
}

const extent = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);
const holds = ({ report }: Reading, { content }: Statement, says: string): boolean =>
  content.some((span) => report.text.slice(...span).includes(says));
const words = ({ report }: Reading, { content }: Statement): string =>
  content.map((span) => report.text.slice(...span)).join(" … ");

const source = (reading: Reading, id: string | null) => reading.sources.find((one) => one.id === id);
const name = (reading: Reading, id: string | null | undefined): string => source(reading, id ?? null)?.name ?? "";
