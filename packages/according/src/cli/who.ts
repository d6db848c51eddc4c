import { Command } from "commander";
import type { Desk } from "../desk.ts";
import { didYouMean } from "./nearest.ts";
import { Failure, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderSource } from "./render/source.ts";
import { line } from "./render/text.ts";
import { noteDamagedIn, orNoStory } from "./story-named.ts";

const HELP = `
What one source says, counts and does in all reports of a story, by whatever name it goes there.
The exit code is 1 when nobody, or more than one, is meant.

Examples:
  $ according who "Harbour of Orlay" "Mara Velin"
  $ according who "Harbour of Orlay" velin --json | jq '.said | length'`;

export const whoCommand = (): Command =>
  new Command("who")
    .summary("print what one source of a story says and counts")
    .description("Print everything of one person or body of a story.")
    .argument("<story>", "its name")
    .argument("<source>", "a name, words of a name, or the id that the story has for it")
    .option("--json", "print it as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string, source: string, options: WhoOptions) =>
      withDesk(recordPlace(options), (desk) => who(desk, story, source, options)),
    );

interface WhoOptions extends DataOption {
  readonly json?: boolean;
}

async function who(desk: Desk, story: string, name: string, { json }: WhoOptions): Promise<void> {
  const { items: found } = orNoStory(await desk.who(story, name), story);
  await noteDamagedIn(desk, story);
  const [only] = found;
  if (only === undefined) {
    const names = ((await desk.voices(story))?.items ?? []).flatMap((one) => one.names);
    throw new Failure(`Nobody in the story "${story}" is called "${name}".${didYouMean(name, names)}`);
  }
  if (found.length > 1) {
    const names = found.map(({ source }) => `${line(source.name)} (${source.id})`).join(", ");
    throw new Failure(`More than one may be meant by "${name}": ${names}. Type the id.`);
  }
  if (!json) return print(renderSource(only, style()));
  const { entries: _, ...file } = only;
  printJson(file);
}
