import type { Statement, Via } from "@according/reader";
import type { Lookup } from "./lookup.ts";
import type { Style } from "./style.ts";
import { indent, line } from "./text.ts";

const RELATIONS = {
  told: "told",
  reported: "reported by",
  "first-reported": "first reported by",
  published: "published by",
  obtained: "obtained by",
} as const;

/** Who said it; how, through what and by what way; the words as written. */
export function renderStatement(statement: Statement, find: Lookup, style: Style): string {
  const by = "  ".repeat(1 + Math.min(depthOf(statement, find), 5));
  const words = statement.content.map((span) => find.said(span)).join(" … ");
  return [
    by.slice(2) + who(statement, find, style),
    style.dim(indent(how(statement, find).join(" · "), style.width, by)),
    indent(words, style.width, by),
  ].join("\n");
}

/** How many statements this one stands in. */
function depthOf({ within }: Statement, find: Lookup): number {
  let depth = 0;
  for (let outer = within; outer !== null && depth < 10; depth++) {
    outer = find.statement(outer)?.within ?? null;
  }
  return depth;
}

function who(statement: Statement, find: Lookup, { bold, cyan, yellow }: Style): string {
  const speaker = find.source(statement.speaker);
  if (!speaker) return yellow(undecided(statement, find));
  const behalf = find.source(statement.onBehalfOf)?.name;
  const [role] = speaker.roles;
  const roles = role ? [role.of ? `${role.title} of ${role.of}` : role.title] : [];
  const rest = [...roles, ...(behalf && behalf !== role?.of ? [`for ${behalf}`] : [])].map(line);
  return [bold(cyan(line(speaker.name))), ...rest].join(", ");
}

/** "he (Mara Velin or Ivo Brand?)": as written, with those it may be. */
function undecided({ source, candidates }: Statement, find: Lookup): string {
  const written = source.map((span) => find.said(span)).join(" … ");
  const names = (candidates ?? []).flatMap((candidate) => find.source(candidate.source)?.name ?? []).map(line);
  return `${written || "undecided"}${names.length > 0 ? ` (${names.join(" or ")}?)` : written ? " (undecided)" : ""}`;
}

function how(statement: Statement, find: Lookup): string[] {
  const { form, act, polarity, status, hedge, medium, time, continues } = statement;
  const when = find.time(time)?.edtf;
  const known = [form, polarity ? `not: ${act}` : act, status, hedge, medium?.kind, when].flatMap((one) =>
    one ? line(one) : [],
  );
  return [...known, ...chain(statement, find), ...(continues === null ? [] : ["goes on from before"])];
}

/** The way from the speaker to this report. An outlet that was told is an addressee and a link: it is named once. */
function chain({ addressee, via }: Statement, find: Lookup): string[] {
  const name = ({ source, span }: Via) => line(find.source(source)?.name ?? find.said(span));
  const told = via.some(({ relation }) => relation === "told");
  return [
    ...(addressee && !told ? [`to ${find.said(addressee.span)}`] : []),
    ...via.map((link) => {
      const who = link.relation === "told" && addressee ? find.said(addressee.span) : name(link);
      return `${RELATIONS[link.relation]} ${who}`;
    }),
  ];
}
