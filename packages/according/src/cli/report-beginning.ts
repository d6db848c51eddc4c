import type { Desk } from "../desk.ts";
import type { ReportSummary } from "../store/store.ts";
import { Failure } from "./output.ts";

/** A report by its whole id, else by a beginning that no other has. Rejects with a sentence where there is none. */
export async function reportBeginning(desk: Desk, typed: string): Promise<ReportSummary> {
  const { total, items } = await desk.reports({ idBegins: typed, limit: 1 });
  const [found] = items;
  if (found === undefined || typed === "") {
    throw new Failure(`There is no report ${typed}: "according list" shows the reports there are.`);
  }
  if (total === 1) return found;
  const whole = await desk.report(typed);
  if (whole) return whole.report;
  throw new Failure(`${total} reports begin with ${typed}: type more of the id.`);
}
