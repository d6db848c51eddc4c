import type { Checked } from "according/api";
import { count } from "../ui/words.ts";

/** What is to be done about an entry of a draft: nothing, look for yourself, or change it. */
export type State = "told" | "open" | "otherwise";

export function stateOf({ finding }: Pick<Checked, "finding">): State {
  if (finding === "as-told") return "told";
  return finding === "open" ? "open" : "otherwise";
}

/** "2 of 4 entries are not found as told; 1 is open." */
export function checkSummary(checked: readonly Checked[]): string {
  const number = (state: State) => checked.filter((one) => stateOf(one) === state).length;
  const [otherwise, open] = [number("otherwise"), number("open")];
  const are = (many: number) => (many === 1 ? "is" : "are");
  const entries = count(checked.length, "entry", "entries");
  if (checked.length === 0) return "There is no quotation, statement, figure or date in the draft.";
  const left = open > 0 ? `; ${open} ${are(open)} open` : "";
  if (otherwise > 0) return `${otherwise} of ${entries} ${are(otherwise)} not found as told${left}.`;
  return `${entries}: none is told otherwise${left}.`;
}
