import { statSync } from "node:fs";
import { resolve } from "node:path";
import { Command } from "commander";
import { isServed } from "../store/place.ts";
import { note } from "./output.ts";
import { unwritable } from "./place-to-write.ts";
import { type DataOption, dataOption, existingRecord } from "./record.ts";
import { transferTo } from "./transfer.ts";

const HELP = `
The copy is the record as it is at one moment, whoever reads or writes it meanwhile, "according serve" included. It is one
file, read like any record: --data COPY; also of a record in PostgreSQL.

Examples:
  $ according backup orlay-2026-03-06.sqlite
  $ according backup /media/stick/orlay.sqlite --data orlay.sqlite`;

export const backupCommand = (): Command =>
  new Command("backup")
    .summary("copy the record into another file, also while it is in use")
    .description("Copy the record into a new file.")
    .argument("<file>", "the copy, which must not be there yet")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action(backup);

async function backup(copy: string, options: DataOption): Promise<void> {
  const record = existingRecord(options);
  if (isServed(record)) return transferTo(record, resolve(copy));
  const { backupSqlite } = await import("../store/sqlite/backup.ts");
  await backupSqlite(record, resolve(copy)).catch((error: unknown) => {
    throw isOfFiles(error) ? unwritable(copy, error) : error;
  });
  note(`Copied ${record} to ${resolve(copy)}: ${statSync(copy).size.toLocaleString("en")} bytes.`);
}

/** Of the copy's place, and not of the record. */
const isOfFiles = (error: unknown): boolean => error instanceof Error && "syscall" in error;
