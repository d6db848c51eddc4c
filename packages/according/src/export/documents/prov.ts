import { type Judgement, type Source, stableId } from "@according/reader";
import { sayings } from "@according/wording";
import type { Linked } from "../../linked.ts";
import { type Of, reportsIn } from "../table.ts";
import { type Document, inJson, urnOf } from "./document.ts";

const PROV = "http://www.w3.org/ns/prov#";
const DCTERMS = "http://purl.org/dc/terms/";
const TERMS = "urn:according:terms:";

/**
 * W3C PROV-O (https://www.w3.org/TR/prov-o/): reports, and what is quoted from them, as entities; who publishes, says, passes on
 * and judges as agents. Whoever cannot be told is no agent.
 */
export const provJson: Document = {
  name: "prov-o",
  about: "W3C PROV-O as JSON-LD: where each statement and figure comes from, and who has judged it",
  media: "application/ld+json",
  ending: "jsonld",
  write: (stories) =>
    inJson({
      "@context": { prov: PROV, dcterms: DCTERMS, acc: TERMS, xsd: "http://www.w3.org/2001/XMLSchema#" },
      "@graph": stories.flatMap(nodesOf).map(nodeInJson),
    }),
};

export const provTurtle: Document = {
  name: "prov-turtle",
  about: "the same as Turtle",
  media: "text/turtle; charset=utf-8",
  ending: "ttl",
  write: (stories) =>
    `@prefix prov: <${PROV}> .\n@prefix dcterms: <${DCTERMS}> .\n@prefix acc: <${TERMS}> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n${stories
      .flatMap(nodesOf)
      .map(nodeInTurtle)
      .join("\n")}`,
};

/** A value is a node by its address, words, or a moment or number by its type. */
type Value =
  | { readonly node: string }
  | { readonly words: string }
  | { readonly literal: string; readonly type: string };

interface Node {
  readonly id: string;
  readonly types: readonly string[];
  readonly has: Readonly<Record<string, readonly Value[]>>;
}

const toNode = (id: string): Value => ({ node: id });
const literalWords = (words: string): Value => ({ words });
const atMoment = (written: string): Value => ({ literal: new Date(written).toISOString(), type: "xsd:dateTime" });
/** Of a day alone no moment is told. */
const publishedIn = (date: string | undefined): Node["has"] =>
  date !== undefined && !date.includes("T")
    ? { "dcterms:issued": [{ literal: date, type: "xsd:date" }] }
    : { "prov:generatedAtTime": some(date, atMoment) };
const some = <T>(value: T | undefined | null, make: (value: T) => Value): readonly Value[] =>
  value === undefined || value === null ? [] : [make(value)];

const agentId = (kind: string, name: string): string => `urn:according:${kind}:${encodeURIComponent(name)}`;

function nodesOf(linked: Linked): readonly Node[] {
  const reports = [...reportsIn(linked, "utf16")];
  return [
    ...publishersOf(reports),
    ...linked.story.sources.map((one) => agentNode(linked, one)),
    ...reports.flatMap((of) => reportNodes(linked, of)),
    ...linked.judgements.flatMap((one) => judgementNodes(linked, one)),
  ];
}

const publishersOf = (reports: readonly Of[]): readonly Node[] =>
  [...new Set(reports.flatMap(({ report }) => report.outlet ?? []))].map((outlet) => ({
    ...{ id: agentId("outlet", outlet), types: ["prov:Agent", "prov:Organization"] },
    has: { "dcterms:title": [literalWords(outlet)] },
  }));

const AGENTS: Readonly<Partial<Record<Source["kind"], string>>> = {
  person: "prov:Person",
  organisation: "prov:Organization",
  government: "prov:Organization",
  outlet: "prov:Organization",
};

const storySourceId = ({ story }: Linked, id: string): string =>
  `urn:according:source:${stableId("source", story.name, id)}`;

const agentNode = (linked: Linked, { id, name, kind }: Linked["story"]["sources"][number]): Node => {
  const type = AGENTS[kind as Source["kind"]];
  return {
    ...{ id: storySourceId(linked, id), types: type ? ["prov:Agent", type] : ["prov:Agent"] },
    has: { "dcterms:title": [literalWords(name)] },
  };
};

function reportNodes(linked: Linked, of: Of): readonly Node[] {
  const { report, reading } = of;
  const id = urnOf(report.id);
  const earlier = linked.story.copies.flatMap(({ reports: [from, to] }) =>
    to === report.id && from ? [toNode(urnOf(from))] : [],
  );
  const known = new Map(
    linked.story.sources.flatMap((one) =>
      one.members.flatMap((at) =>
        at.report === report.id ? [[at.source, storySourceId(linked, one.id)] as const] : [],
      ),
    ),
  );
  const agent = (source: string | null | undefined) => some(known.get(source ?? ""), toNode);
  return [
    {
      ...{ id, types: ["prov:Entity"] },
      has: {
        "dcterms:title": [literalWords(report.title)],
        ...publishedIn(report.publishedAt),
        "prov:wasAttributedTo": some(report.outlet, (outlet) => toNode(agentId("outlet", outlet))),
        "prov:wasDerivedFrom": earlier,
        "prov:atLocation": some(report.url, toNode),
      },
    },
    ...statementNodes(of, id, agent),
    ...reading.figures.map(
      (figure): Node => ({
        ...{ id: urnOf(report.id, figure.id), types: ["prov:Entity", "acc:Figure"] },
        has: {
          "prov:value": [literalWords(reading.report.text.slice(...figure.span))],
          "prov:wasQuotedFrom": [toNode(id)],
          "prov:wasAttributedTo": figure.whose.by === "source" ? agent(figure.whose.source) : [],
          "acc:kind": [literalWords(figure.measure.kind)],
          "acc:whose": [literalWords(figure.whose.by)],
          "acc:polarity": [literalWords(figure.assertion.polarity)],
          "acc:mode": [literalWords(figure.assertion.mode)],
          "acc:changedTo": some(figure.changedTo, (later) => toNode(urnOf(report.id, later))),
        },
      }),
    ),
  ];
}

/** The words are quoted from the report; whoever passed them on to it is attributed with that role. */
function statementNodes(
  { report, reading }: Of,
  id: string,
  agent: (source: string | null | undefined) => readonly Value[],
): readonly Node[] {
  const said = sayings(reading);
  return reading.statements.flatMap((statement) => {
    const entry = urnOf(report.id, statement.id);
    const { content, cue } = said(statement);
    const chain = statement.via.flatMap(({ source, relation }, i) =>
      agent(source).map(
        (who): Node => ({
          ...{ id: `${entry}:via:${i + 1}`, types: ["prov:Attribution"] },
          has: { "prov:agent": [who], "prov:hadRole": [toNode(`${TERMS}${relation}`)] },
        }),
      ),
    );
    return [
      {
        ...{ id: entry, types: ["prov:Entity", "acc:Statement"] },
        has: {
          "prov:value": [literalWords((content.length > 0 ? content : cue).join(" … "))],
          "prov:wasQuotedFrom": [toNode(id)],
          "prov:wasAttributedTo": agent(statement.speaker),
          "prov:qualifiedAttribution": chain.map((one) => toNode(one.id)),
          "acc:act": [literalWords(statement.act)],
          "acc:form": [literalWords(statement.form)],
          "acc:polarity": [literalWords(statement.assertion.polarity)],
          "acc:mode": [literalWords(statement.assertion.mode)],
        },
      },
      ...chain,
    ];
  });
}

/** A person's judging: an activity that used the entries it is about. */
function judgementNodes(linked: Linked, { id, judge, at, verdict, why }: Judgement): readonly Node[] {
  const settled = linked.judged.settled.find(({ judgement }) => judgement.id === id);
  const used = (settled?.about ?? []).flatMap((one) =>
    one.by === "statement"
      ? [urnOf(one.report, one.statement)]
      : one.by === "figure"
        ? [urnOf(one.report, one.figure)]
        : [],
  );
  const who = agentId("judge", judge);
  return [
    { ...{ id: who, types: ["prov:Agent", "prov:Person"] }, has: { "dcterms:title": [literalWords(judge)] } },
    {
      ...{ id: urnOf("judgement", id), types: ["prov:Activity"] },
      has: {
        "prov:wasAssociatedWith": [toNode(who)],
        "prov:endedAtTime": [atMoment(at)],
        "prov:used": used.map(toNode),
        "acc:verdict": [literalWords(verdict.by)],
        "dcterms:description": some(why, literalWords),
      },
    },
  ];
}

function nodeInJson({ id, types, has }: Node): object {
  const values = Object.entries(has).filter(([, all]) => all.length > 0);
  return {
    ...{ "@id": id, "@type": types },
    ...Object.fromEntries(values.map(([name, all]) => [name, all.map(valueInJson)])),
  };
}

const valueInJson = (value: Value): object | string => {
  if ("node" in value) return { "@id": value.node };
  return "words" in value ? value.words.toWellFormed() : { "@value": value.literal, "@type": value.type };
};

function nodeInTurtle({ id, types, has }: Node): string {
  const values = Object.entries(has).filter(([, all]) => all.length > 0);
  const lines = [
    `a ${types.join(", ")}`,
    ...values.map(([name, all]) => `${name} ${all.map(valueInTurtle).join(", ")}`),
  ];
  return `${address(id)} ${lines.join(" ;\n  ")} .\n`;
}

const valueInTurtle = (value: Value): string => {
  if ("node" in value) return address(value.node);
  return "words" in value ? JSON.stringify(value.words.toWellFormed()) : `"${value.literal}"^^${value.type}`;
};

/** What an IRI may not have in it: https://www.w3.org/TR/turtle/#grammar-production-IRIREF */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are among them
const NO_IRI = /[\u0000-\u0020<>"{}|^`\\]/g;

const address = (id: string): string => `<${id.replace(NO_IRI, (one) => encodeURIComponent(one))}>`;
