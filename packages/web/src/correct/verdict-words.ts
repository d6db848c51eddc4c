import { dateInWords, kindOf } from "@according/wording";
import type { Verdict } from "according/api";
import { spaced } from "../ui/words.ts";

/** "said by Mara Velin", "not a statement", "counts injured" */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict.by) {
    case "same":
      return "the same";
    case "different":
      return "not the same";
    case "open":
      return "left open";
    case "speaker":
      return `said by ${verdict.name}`;
    case "not-a-statement":
      return "not a statement";
    case "a-statement":
      return verdict.name === null ? "it is said, by whom is open" : `it is said, by ${verdict.name}`;
    case "content":
      return "other words are said";
    case "counts":
      return `counts ${spaced(verdict.kind)}`;
    case "whose":
      return verdict.name === null ? "the report’s own figure" : `${verdict.name}’s figure`;
    case "as-of":
      return `as of ${dateInWords(verdict.edtf)}`;
    case "kind":
      return `is ${kindOf(verdict)}`;
    case "not-an-event":
      return "not an event";
    case "date":
      return `dated ${dateInWords(verdict.edtf)}`;
    case "said":
      return verdict.name === null ? "a statement, by whom is open" : `a statement by ${verdict.name}`;
  }
}
