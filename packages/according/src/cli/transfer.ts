import { resolve } from "node:path";
import { Command } from "commander";
import { isServed, shownPlace } from "../store/place.ts";
import { note } from "./output.ts";
import { type DataOption, dataOption, existingRecord } from "./record.ts";
import { count } from "./render/text.ts";

const HELP = `
Everything is at the other place as it is here, versions, judgements and journal with them: "according verify" prints the same
anchor of both. Nothing is read anew, and nothing is taken away here. There must be no record at the other place yet.

Examples:
  $ according transfer postgres://desk@localhost/newsroom --data orlay.sqlite
  $ according transfer orlay.sqlite --data postgres://desk@localhost/newsroom`;

export const transferCommand = (): Command =>
  new Command("transfer")
    .summary("take the record to another place: from a file into PostgreSQL, or back")
    .description("Copy the whole record to another place, a file or a PostgreSQL database.")
    .argument("<place>", "a file, or postgres://user@host/database")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((place: string, options: DataOption) =>
      transferTo(existingRecord(options), isServed(place) ? place : resolve(place)),
    );

/** Copies the record at one place to another, and says so. */
export async function transferTo(from: string, to: string): Promise<void> {
  const { transfer } = await import("../store/transfer.ts");
  const versions = await transfer(from, to);
  note(
    `Copied ${count(versions, "text")} and all that was read of them from ${shownPlace(from)} to ${shownPlace(to)}.`,
  );
}
