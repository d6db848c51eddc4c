import { Command, Option } from "commander";
import type { Desk } from "../desk.ts";
import { everyPage } from "../every-page.ts";
import type { FigureOrder } from "../store/asked.ts";
import { didYouMean, kindWished } from "./nearest.ts";
import { note, noteDamaged, print, printJsonLine, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { figuresByKind } from "./render/figures.ts";
import { storyNamed } from "./story-named.ts";

const HELP = `
Each line has the figure, the words it was read from, whose it is and the report. The exit code is 1 when there is none.

Examples:
  $ according figures "Harbour of Orlay"
  $ according figures "Harbour of Orlay" --kind killed --order oldest
  $ according figures "Harbour of Orlay" --json | jq -r '[.figure.minimum, .source.name] | @tsv'`;

const orders: readonly FigureOrder[] = ["kind", "newest", "oldest", "largest"];

export const figuresCommand = (): Command =>
  new Command("figures")
    .summary("list the figures of a story, with whose they are")
    .description("List how many, of what and according to whom, over the current reports of a story.")
    .argument("<story>", "its name")
    .option("--kind <name>", "only what is counted as: killed, injured, missing, money, ...")
    .option("--source <name>", "only the figures of this source, by its whole name")
    .addOption(
      new Option("--order <name>", "by kind as published, newest first, as published, or largest first")
        .choices(orders)
        .default("kind"),
    )
    .option("--json", "print each figure as one line of JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((story: string, options: FiguresOptions) =>
      withDesk(recordPlace(options), (desk) => figures(desk, story, options)),
    );

interface FiguresOptions extends DataOption {
  readonly kind?: string | undefined;
  readonly source?: string | undefined;
  readonly order: FigureOrder;
  readonly json?: boolean;
}

async function figures(desk: Desk, story: string, { kind, source, order, json }: FiguresOptions): Promise<void> {
  await storyNamed(desk, story);
  const filter = { story, order, ...(kind === undefined ? {} : { kind }), ...(source === undefined ? {} : { source }) };
  const render = figuresByKind(order === "kind", style());
  let found = 0;
  for await (const row of everyPage((part) => desk.figures({ ...filter, ...part }), noteDamaged)) {
    found += 1;
    if (json) printJsonLine(row);
    else print(render(row));
  }
  if (found > 0) return;
  process.exitCode = 1;
  if (!json)
    note(`Nothing found: no figure of the story is one of these.${await meant(desk, story, { kind, source })}`);
}

/** What may have been meant by a kind or a source that no figure has. */
async function meant(
  desk: Desk,
  story: string,
  { kind, source }: Pick<FiguresOptions, "kind" | "source">,
): Promise<string> {
  const { kinds, sources } = await desk.figureTotals({ story, limit: 1000 });
  const [kindNames, sourceNames] = [kinds, sources.items].map((all) => all.map(({ name }) => name)) as [
    string[],
    string[],
  ];
  return kindWished(kind, kindNames) || didYouMean(source, sourceNames);
}
