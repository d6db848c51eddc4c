import type { DatabaseSync, DatabaseSyncOptions } from "node:sqlite";

/** Node 22 announces that its SQLite is experimental; that one line is of no use to whoever reads the news. */
export function connect(file: string, options: DatabaseSyncOptions = {}): DatabaseSync {
  const emitWarning = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!String(warning).startsWith("SQLite is an experimental feature")) emitWarning(warning, ...rest);
  }) as typeof emitWarning;
  try {
    return new (process.getBuiltinModule("node:sqlite").DatabaseSync)(file, options);
  } finally {
    process.emitWarning = emitWarning;
  }
}
