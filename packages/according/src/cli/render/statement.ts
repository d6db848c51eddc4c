import { type Reading, type Source, type Span, type Statement, slice, type Via } from "@according/reader";
import type { Style } from "./style.ts";
import { indent, line } from "./text.ts";

const RELATIONS = {
  told: "told",
  reported: "reported by",
  "first-reported": "first reported by",
  published: "published by",
} as const;

/** Who said it; how, through what and by what way; the words as written. */
export function renderStatement(statement: Statement, reading: Reading, style: Style): string {
  const by = "  ".repeat(1 + Math.min(depthOf(statement, reading), 5));
  const words = statement.content.map((span) => said(reading, span)).join(" … ");
  return [
    by.slice(2) + who(statement, reading, style),
    style.dim(indent(how(statement, reading).join(" · "), style.width, by)),
    indent(words, style.width, by),
  ].join("\n");
}

const said = ({ report }: Reading, span: Span): string => line(slice(report.text, span));

const sourceOf = ({ sources }: Reading, id: string | undefined | null): Source | undefined =>
  sources.find((source) => source.id === id);

/** How many statements this one stands in. */
function depthOf({ within }: Statement, reading: Reading): number {
  let depth = 0;
  for (let outer = within; outer !== null && depth < 10; depth++) {
    outer = reading.statements.find(({ id }) => id === outer)?.within ?? null;
  }
  return depth;
}

function who(statement: Statement, reading: Reading, { bold, cyan, yellow }: Style): string {
  const speaker = sourceOf(reading, statement.speaker);
  if (!speaker) return yellow(undecided(statement, reading));
  const behalf = sourceOf(reading, statement.onBehalfOf)?.name;
  const [role] = speaker.roles;
  const roles = role ? [role.of ? `${role.title} of ${role.of}` : role.title] : [];
  const rest = [...roles, ...(behalf && behalf !== role?.of ? [`for ${behalf}`] : [])].map(line);
  return [bold(cyan(line(speaker.name))), ...rest].join(", ");
}

/** "he (Mara Velin or Ivo Brand?)": as written, with those it may be. */
function undecided({ source, candidates }: Statement, reading: Reading): string {
  const written = source.map((span) => said(reading, span)).join(" … ");
  const names = (candidates ?? []).flatMap((candidate) => sourceOf(reading, candidate.source)?.name ?? []).map(line);
  return `${written || "undecided"}${names.length > 0 ? ` (${names.join(" or ")}?)` : written ? " (undecided)" : ""}`;
}

function how(statement: Statement, reading: Reading): string[] {
  const { form, act, hedge, medium, time, continues } = statement;
  const when = reading.times.find(({ id }) => id === time)?.edtf;
  const known = [form, act, hedge, medium?.kind, when].flatMap((one) => (one ? line(one) : []));
  return [...known, ...chain(statement, reading), ...(continues === null ? [] : ["goes on from before"])];
}

/** The way from the speaker to this report. An outlet that was told is an addressee and a link: it is named once. */
function chain({ addressee, via }: Statement, reading: Reading): string[] {
  const name = ({ source, span }: Via) => line(sourceOf(reading, source)?.name ?? said(reading, span));
  const told = via.some(({ relation }) => relation === "told");
  return [
    ...(addressee && !told ? [`to ${said(reading, addressee.span)}`] : []),
    ...via.map((link) => {
      const who = link.relation === "told" && addressee ? said(reading, addressee.span) : name(link);
      return `${RELATIONS[link.relation]} ${who}`;
    }),
  ];
}
