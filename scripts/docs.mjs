// npm run docs: writes docs/reference/cli.md from the program's own --help, and the table of docs/reference/events.md from
// the reader's. Needs Node 24, which npm run puts first.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "../packages/according/src/cli/program.ts";
import { EVENT_ENTRIES } from "../packages/reader/src/en/predicates/events.ts";
import { fieldTables, recordSchema } from "./record-docs.mjs";
import { rules, rulesReference } from "./rules-docs.mjs";
import { root } from "./workshop.mjs";

export { rules, rulesReference };

export const reference = join(root, "docs", "reference", "cli.md");

/** The reference as it should be now. */
export async function cliReference() {
  const top = await help();
  const commands = [];
  for (const name of commandNames(top)) commands.push(await commandHelp(name));
  const intro = "Written by `npm run docs` from the program's `--help`; do not edit it here.";
  return `${["# The command line", intro, fenced(top), ...commands].join("\n\n")}\n`;
}

async function commandHelp(name) {
  const texts = [await help(name)];
  if (texts[0].includes("\nCommands:")) for (const part of commandNames(texts[0])) texts.push(await help(name, part));
  return `## according ${name}\n\n${texts.map(fenced).join("\n\n")}`;
}

async function help(...command) {
  let text = "";
  const all = await program();
  const parts = [all, ...all.commands, ...all.commands.flatMap(({ commands }) => commands)];
  const output = { writeOut: (some) => (text += some), getOutHasColors: () => false, getOutHelpWidth: () => 100 };
  for (const part of parts) part.configureOutput(output);
  try {
    all.parse([...command, "--help"], { from: "user" });
  } catch (error) {
    if (error.code !== "commander.helpDisplayed") throw error;
  }
  return text.trim();
}

function* commandNames(top) {
  const list = top.slice(top.indexOf("Commands:")).split("\n\n")[0];
  for (const [, name] of list.matchAll(/^ {2}([a-z]+)\b/gm)) if (name !== "help") yield name;
}

export const record = join(root, "docs", "reference", "record.md");
export const schema = join(root, "docs", "reference", "record.schema.json");

/** The reference of the record with its tables of fields as they should be now. */
export const recordReference = () => fieldTables(readFileSync(record, "utf8"));
export { recordSchema };

export const story = join(root, "docs", "reference", "story.md");

/** The reference of stories with its tables of fields as they should be now. */
export const storyReference = () => fieldTables(readFileSync(story, "utf8"));

export const events = join(root, "docs", "reference", "events.md");
const MARK = "<!-- npm run docs writes what follows -->";

/** The reference of events with its table as it should be now. */
export function eventsReference() {
  const [head] = readFileSync(events, "utf8").split(MARK);
  return `${head}${MARK}\n\n${table(EVENT_ENTRIES)}\n`;
}

function table(entries) {
  const rows = [...Map.groupBy(entries, ({ type, mode = "" }) => `${type} | ${mode && `\`${mode}\``}`)].map(
    ([key, list]) => `| ${key} | ${words(list, false)} | ${words(list, true)} |`,
  );
  return ["| type | mode | verbs | nouns |", "|---|---|---|---|", ...rows].join("\n");
}

const words = (entries, nouns) => {
  const list = entries.filter(({ noun }) => noun === nouns);
  return [...new Set(list.map(({ lemma, particle }) => (particle ? `${lemma} … ${particle}` : lemma)))].join(", ");
};

const fenced = (text) => `\`\`\`text\n${text}\n\`\`\``;

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(reference, await cliReference());
  writeFileSync(events, eventsReference());
  writeFileSync(record, recordReference());
  writeFileSync(schema, recordSchema());
  writeFileSync(story, storyReference());
  writeFileSync(rules, rulesReference());
  console.log("Written: docs/reference/cli.md, events.md, record.md, record.schema.json, rules.md and story.md");
}
