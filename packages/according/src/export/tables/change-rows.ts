import { idAt } from "../../link/judged.ts";
import { movesOf } from "../../views/moves.ts";
import { worded } from "../../views/worded.ts";
import type { Table } from "../table.ts";

/** What was new when it was told, newest first: a row for each statement, or figure or event that is in none. */
export const changeTable: Table = {
  name: "changes",
  columns: {
    ...{ story: "text", published: "text", kept: "text", who: "text", new_voice: "yes-no", what: "text", new: "text" },
    ...{ counted: "text", amount: "text", doubt: "text", before: "text", corrects: "yes-no", words: "text" },
    ...{ report: "text", title: "text", outlet: "text", url: "text", entry: "text" },
  },
  *rows(linked) {
    for (const { report, entry, items, voice } of movesOf(linked)) {
      const { title, outlet, url, publishedAt, keptAt } = linked.reports.get(report) ?? {};
      const row = worded(linked, entry);
      const counted = items.find((one) => one.counted !== undefined);
      const before = counted?.before && worded(linked, counted.before);
      yield {
        ...{ story: linked.story.name, published: publishedAt, kept: keptAt },
        ...{ who: row?.who, new_voice: voice !== undefined, what: row?.what },
        ...{ new: [...new Set(items.map(({ kind }) => kind))].join("; "), counted: counted?.counted },
        ...{ amount: counted && worded(linked, counted.entry)?.what, doubt: row?.doubt, before: before?.what },
        ...{ corrects: items.some(({ corrects }) => corrects), words: row?.words },
        ...{ report, title, outlet, url, entry: idAt(entry) },
      };
    }
  },
};
