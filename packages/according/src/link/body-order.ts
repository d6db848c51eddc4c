import { LISTED_MINISTRY, MINISTRY_OF, OF_A_SUBJECT } from "./en/two-orders.ts";

/** "Commission for Dam Safety" as "Dam Safety Commission", "Ministry of Health of Brunmark" as "Brunmark Health Ministry". */
export function inOneOrder(name: string): string {
  const {
    before = "",
    head = "",
    what = "",
    of = "",
  } = (MINISTRY_OF.exec(name) ?? OF_A_SUBJECT.exec(name))?.groups ?? {};
  return head === "" ? name : [of, before, what, head].filter((words) => words !== "").join(" ");
}

/** "Ministry of Agriculture, Fisheries and Rural Affairs of Brunmark" as "Brunmark Agriculture Ministry"; null: it has one thing. */
export function ministryShort(name: string): string | null {
  const { before = "", first, of = "" } = LISTED_MINISTRY.exec(name)?.groups ?? {};
  return first === undefined ? null : `${of} ${before} ${first} Ministry`.trim();
}
