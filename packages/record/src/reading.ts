import type { Credit } from "./credit.ts";
import type { Event } from "./event.ts";
import type { Figure } from "./figure.ts";
import type { Problem } from "./problem.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";
import type { Statement } from "./statement.ts";
import type { Time } from "./time.ts";

/** The version of the record format. */
export const FORMAT = "according/1";

/** Everything read from one report: plain JSON, every entry tied to spans of `report.text`. */
export interface Reading {
  readonly format: typeof FORMAT;
  readonly report: Report;
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  readonly events: readonly Event[];
  /** Authors and agencies that the text credits for the report. */
  readonly credits: readonly Credit[];
  readonly problems: readonly Problem[];
}
