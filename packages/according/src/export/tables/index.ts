import type { Table } from "../table.ts";
import { cameoTable } from "./cameo-rows.ts";
import { changeTable } from "./change-rows.ts";
import { eventTable } from "./event-rows.ts";
import { figureTable } from "./figure-rows.ts";
import { openTable } from "./open-rows.ts";
import { ploverTable } from "./plover-rows.ts";
import { reportTable } from "./report-rows.ts";
import { seriesTable } from "./series-rows.ts";
import { sourceTable } from "./source-rows.ts";
import { statementTable } from "./statement-rows.ts";
import { timeTable } from "./time-rows.ts";
import { utteranceTable } from "./utterance-rows.ts";

/** Every table that can be exported: a table is a file here and a name in this list. */
export const TABLES: readonly Table[] = [
  statementTable,
  figureTable,
  timeTable,
  eventTable,
  sourceTable,
  reportTable,
  utteranceTable,
  seriesTable,
  changeTable,
  openTable,
  ploverTable,
  cameoTable,
];
