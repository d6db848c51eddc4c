// The parts of docs/reference/record.md, its JSON Schema and docs/reference/story.md that are made of the one description.
import { FOUND, LISTS, MADE, READING, REPORT } from "../packages/record/src/format.ts";
import { readingSchema } from "../packages/record/src/json-schema.ts";
import * as story from "../packages/record/src/story/formats.ts";

const TABLES = {
  reading: READING,
  report: REPORT,
  made: MADE,
  found: FOUND,
  ...Object.fromEntries(Object.values(LISTS).map(({ name, fields }) => [name, fields])),
  story: story.STORY,
  ...Object.fromEntries(Object.values(story.STORY_LISTS).map(({ name, fields }) => [name.replace(" ", "-"), fields])),
  member: story.UTTERANCE.members.shape.of.fields,
  value: story.SERIES.values.shape.of.fields,
  news: story.NEWS,
  new: story.NEW,
  repeat: story.REPEAT,
  changes: story.CHANGES,
  "version-entry": story.CHANGES.added.shape.of.fields,
  changed: story.CHANGES.changed.shape.of.fields,
  credit: story.UTTERANCE.credited.shape.of.fields,
  judgement: story.JUDGEMENT,
  anchor: story.JUDGEMENT.about.shape.of.fields,
  check: story.CHECK,
  checked: story.CHECKED,
  place: story.RECORD_PLACE,
};

/** The text with each table of fields written anew between its marks. */
export function fieldTables(text) {
  return text.replace(/(<!-- fields of ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open, name, close) => {
    const fields = TABLES[name];
    if (!fields) throw new Error(`docs/reference: there is no entry named ${name}`);
    return `${open}\n${table(fields)}\n\n${close}`;
  });
}

const table = (fields) => ["| field | |", "|---|---|", ...Object.entries(fields).map(row)].join("\n");

const row = ([name, { shape, doc, optional }]) => `| \`${name}${optional ? "?" : ""}\` | ${choices(shape)}${doc} |`;

/** Longer lists of values have a section of their own. */
const MOST = 9;

function choices(shape) {
  if (shape.kind !== "choice" || shape.of.length > MOST || shape.of.length < 2) return "";
  return `${shape.of.map((value) => `\`${value}\``).join(", ")}: `;
}

export const recordSchema = () => `${JSON.stringify(readingSchema(), null, 2)}\n`;
