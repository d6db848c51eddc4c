import { type Source, type StorySource, stableId } from "@according/reader";
import { sayings, undecided, verbOf } from "@according/wording";
import type { Linked } from "../../linked.ts";
import { type Of, reportsIn } from "../table.ts";
import type { Document } from "./document.ts";

/**
 * FollowTheMoney (https://followthemoney.tech), an entity a line: reports as Article, who is named as Person, Organization or
 * PublicBody (one for a story), each naming as Mention, and what somebody says as a Note on them with the report for proof.
 */
export const followTheMoney: Document = {
  name: "ftm",
  about: "FollowTheMoney entities, one a line: reports, who is named in them and what they say, for OpenAleph",
  media: "application/json+ftm",
  ending: "ftm.json",
  write: (stories) => {
    const entities = stories.flatMap((story) => [
      ...sourceEntities(story),
      ...[...reportsIn(story, "utf16")].flatMap((of) => articleEntities(story, of)),
    ]);
    return entities.map((one) => `${JSON.stringify(one)}\n`).join("");
  },
};

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What is not known has no property. */
const entity = (
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | undefined)[]>>,
): Entity => ({
  ...{ id, schema },
  properties: Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, [...new Set(values.filter((one) => one !== undefined && one !== ""))]] as const)
      .filter(([, values]) => values.length > 0),
  ) as Entity["properties"],
});

/** Those that are somebody or some body; whoever has no name, a crowd and a paper are none of the model's. */
const SCHEMAS: Readonly<Partial<Record<Source["kind"], string>>> = {
  person: "Person",
  organisation: "Organization",
  government: "PublicBody",
  outlet: "Organization",
};

const sourceEntityId = ({ story }: Linked, { id }: StorySource): string => stableId("source", story.name, id);

const sourceEntities = (linked: Linked): readonly Entity[] =>
  linked.story.sources.flatMap((source) => {
    const schema = SCHEMAS[source.kind as Source["kind"]];
    if (!schema) return [];
    const roles = source.members.flatMap((one) => rolesIn(linked, one));
    return [
      entity(sourceEntityId(linked, source), schema, {
        ...{ name: [source.name], alias: source.names.filter((name) => name !== source.name) },
        ...(schema === "Person" ? { position: roles } : { summary: roles }),
      }),
    ];
  });

function rolesIn({ readings }: Linked, { report, source }: StorySource["members"][number]): readonly string[] {
  const roles = readings.get(report)?.sources.find(({ id }) => id === source)?.roles ?? [];
  return roles.map(({ title, of }) => (of ? `${title} of ${of}` : title));
}

function articleEntities(linked: Linked, of: Of): readonly Entity[] {
  const { report, reading } = of;
  const article = stableId("article", report.id);
  const known = new Map(
    linked.story.sources.flatMap((one) =>
      one.members.flatMap((at) =>
        at.report === report.id && SCHEMAS[one.kind as Source["kind"]]
          ? [[at.source, sourceEntityId(linked, one)] as const]
          : [],
      ),
    ),
  );
  return [
    entity(article, "Article", {
      ...{ title: [report.title], publisher: [report.outlet], author: reading.report.byline ?? [] },
      ...{
        publishedAt: [inUtc(report.publishedAt)],
        sourceUrl: [report.url],
        bodyText: [reading.report.text],
        language: ["eng"],
      },
    }),
    ...reading.sources.flatMap(({ id, name, kind }) =>
      known.has(id)
        ? [
            entity(stableId("mention", report.id, id), "Mention", {
              ...{ document: [article], resolved: [known.get(id)], name: [name], detectedSchema: [SCHEMAS[kind]] },
            }),
          ]
        : [],
    ),
    ...noteEntities(of, article, known),
  ];
}

/** A moment stands there in UTC and without a zone, a day or month as it is: https://followthemoney.tech/explorer/types/date/. */
const inUtc = (date: string | undefined): string | undefined =>
  date?.includes("T") && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString().slice(0, 19) : date;

/** Who is open has no entity: the note says so in words. */
function noteEntities({ report, reading }: Of, article: string, known: ReadonlyMap<string, string>): readonly Entity[] {
  const said = sayings(reading);
  return reading.statements.map((statement) => {
    const { speaker, source, content, cue, refers } = said(statement);
    const who = speaker?.name ?? undecided(source.join(" … "), refers);
    return entity(stableId("note", report.id, statement.id), "Note", {
      ...{ name: [`${who} ${verbOf(statement)}`], description: [(content.length > 0 ? content : cue).join(" … ")] },
      ...{ entity: [known.get(speaker?.id ?? "")], proof: [article], publisher: [report.outlet] },
      ...{
        sourceUrl: [report.url],
        keywords: [statement.act, statement.form],
        createdAt: [inUtc(report.publishedAt)],
      },
    });
  });
}
