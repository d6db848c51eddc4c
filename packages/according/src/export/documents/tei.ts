import { ACTS, type Figure, type Reading, type Source, type Statement, type Time } from "@according/reader";
import type { Linked } from "../../linked.ts";
import { type Of, reportsOnce } from "../table.ts";
import { type Document, escapedXml, storyNames } from "./document.ts";
import { inlineXml, linesWithWords, type Mark } from "./inline.ts";

/**
 * TEI P5 (https://tei-c.org/guidelines/p5/): each report a text with its words as they are; `said` around what is said, whoever
 * says it (3.3.3), `rs` around who, `date` and `measure`. Who cannot be told is nobody: there is no `who`.
 */
export const tei: Document = {
  name: "tei",
  about: "TEI P5: the texts with said, rs, date and measure inside, for editions and corpora",
  media: "application/tei+xml; charset=utf-8",
  ending: "xml",
  write: (stories) => `<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
${headerOf(`<title>${escapedXml(storyNames(stories))}</title>`, "<p>Written by According.</p>", "<p>News reports; see the header of each.</p>", ENCODING)}
${textsOf(stories).join("\n")}
</teiCorpus>
`,
};

const headerOf = (title: string, published: string, source: string, rest = ""): string =>
  `<teiHeader><fileDesc><titleStmt>${title}</titleStmt><publicationStmt>${published}</publicationStmt><sourceDesc>${source}</sourceDesc></fileDesc>${rest}</teiHeader>`;

/** What `said` and `measure` are analysed as. */
const CATEGORIES = [
  ...ACTS,
  ...["asserted", "negated", "actual", "possible", "planned", "threatened", "approximate", "earlier-value"],
]
  .map((id) => `<category xml:id="${id}"><catDesc>${id}</catDesc></category>`)
  .join("");
const ENCODING = `<encodingDesc><classDecl><taxonomy>${CATEGORIES}</taxonomy></classDecl></encodingDesc>`;

const textsOf = (stories: readonly Linked[]): readonly string[] =>
  reportsOnce(stories).map((of, i) => teiText(of, `r${i + 1}.`));

/** Ids of a report's entries begin with its place, for ids are of the whole file. */
function teiText({ report, reading }: Of, at: string): string {
  const { text, byline = [] } = reading.report;
  const title = `<title>${escapedXml(report.title)}</title>${byline.map((name) => `<author>${escapedXml(name)}</author>`).join("")}`;
  const date = report.publishedAt ? `<date when="${escapedXml(report.publishedAt)}"/>` : "";
  const publisher = report.outlet ? `<publisher>${escapedXml(report.outlet)}</publisher>` : "";
  const address = report.url ? `<ref target="${escapedXml(encodeURI(decodeUri(report.url)))}"/>` : "";
  const bibl = `<bibl><title>${escapedXml(report.title)}</title>${publisher}${date}${address}<idno type="according">${escapedXml(report.id)}</idno></bibl>`;
  const body = inlineXml(text, linesWithWords(text), marksOf(reading, at)).map((line) => `<p>${line}</p>`);
  return `<TEI>${headerOf(title, "<p>As in the source.</p>", bibl, participants(reading, at))}<text xml:lang="en"><body>
${body.join("\n")}
</body></text></TEI>`;
}

const decodeUri = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

function participants({ sources }: Reading, at: string): string {
  if (sources.length === 0) return "";
  const people = sources.filter(({ kind }) => kind === "person").map((one) => personElement(one, at));
  const others = sources.filter(({ kind }) => kind !== "person").map((one) => orgElement(one, at));
  const lists = [
    ...(people.length > 0 ? [`<listPerson>${people.join("")}</listPerson>`] : []),
    ...(others.length > 0 ? [`<listOrg>${others.join("")}</listOrg>`] : []),
  ];
  return `<profileDesc><particDesc>${lists.join("")}</particDesc></profileDesc>`;
}

const personElement = ({ id, name, roles }: Source, at: string): string =>
  `<person xml:id="${at}${id}"><persName>${escapedXml(name)}</persName>${roles
    .map(({ title, of }) => `<occupation>${escapedXml(of ? `${title} of ${of}` : title)}</occupation>`)
    .join("")}</person>`;

const orgElement = ({ id, name, kind }: Source, at: string): string =>
  `<org xml:id="${at}${id}" type="${kind}"><orgName>${escapedXml(name)}</orgName></org>`;

function marksOf({ statements, sources, figures, times }: Reading, at: string): readonly Mark[] {
  return [
    ...statements.flatMap((one) => saidMarks(one, at)),
    ...sources.flatMap(({ id, mentions }) => mentions.map(({ span }) => mark("rs", `ref="#${at}${id}"`, span))),
    ...times.map((one) => mark("date", whenOf(one), one.span)),
    ...figures.map((one) => measureMark(one, at)),
  ];
}

const mark = (name: string, attributes: string, span: readonly [number, number]): Mark => ({
  span,
  open: () => `<${[name, attributes].filter(Boolean).join(" ")}>`,
  close: `</${name}>`,
});

/** One of several pieces says which the next and the one before are. */
function saidMarks({ id, content, speaker, form, act, assertion: { polarity, mode } }: Statement, at: string): Mark[] {
  const who = speaker === null ? "" : ` who="#${at}${speaker}"`;
  const held = [act, polarity, mode].map((one) => `#${one}`).join(" ");
  return content.map((span, i) => ({
    span,
    open: (piece, pieces) => {
      const name = (k: number, part: number) =>
        `${at}${id}${content.length > 1 ? `.${k + 1}` : ""}${part > 0 ? `-${part + 1}` : ""}`;
      const next = piece + 1 < pieces ? name(i, piece + 1) : i + 1 < content.length ? name(i + 1, 0) : undefined;
      return `<said xml:id="${name(i, piece)}"${who} direct="${form === "indirect" ? "false" : "true"}" ana="${held}"${next ? ` next="#${next}"` : ""}>`;
    },
    close: "</said>",
  }));
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** teidata.temporal.w3c has no seasons and nothing uncertain: of these the words alone. */
function whenOf({ edtf }: Time): string {
  if (edtf === null) return "";
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return DATE.test(from) ? `when="${from}"` : "";
  return [DATE.test(from) && `from="${from}"`, DATE.test(to) && `to="${to}"`].filter(Boolean).join(" ");
}

/** A measure has one quantity; of several that are possible the bounds stand on a number in it (att.ranging). */
function measureMark(figure: Figure, at: string): Mark {
  const {
    minimum,
    maximum,
    measure: { kind, unit },
    whose,
    span,
  } = figure;
  const [exact, bounds] = [minimum !== null && minimum === maximum, rangeAttributes(minimum, maximum)];
  const attributes = [
    `type="${escapedXml(kind)}"`,
    exact ? `quantity="${minimum}"` : "",
    unit ? `unit="${escapedXml(unit)}"` : "",
    whose.by === "source" ? `source="#${at}${whose.source}"` : "",
    notPlain(figure),
  ];
  const measure = mark("measure", attributes.filter(Boolean).join(" "), span);
  if (exact || bounds === "") return measure;
  return { ...measure, open: (...piece) => `${measure.open(...piece)}<num ${bounds}>`, close: "</num></measure>" };
}

/** How a number is told that is not told as so many: denied, only possible, about so many, or no more. */
function notPlain({ assertion: { polarity, mode }, approximate, changedTo }: Figure): string {
  const held = [
    ...(polarity === "asserted" ? [] : [polarity]),
    ...(mode === "actual" ? [] : [mode]),
    ...(approximate ? ["approximate"] : []),
    ...(changedTo === undefined ? [] : ["earlier-value"]),
  ];
  return held.length > 0 ? `ana="${held.map((one) => `#${one}`).join(" ")}"` : "";
}

const rangeAttributes = (minimum: number | null, maximum: number | null): string =>
  [minimum === null ? "" : `atLeast="${minimum}"`, maximum === null ? "" : `atMost="${maximum}"`]
    .filter(Boolean)
    .join(" ");
