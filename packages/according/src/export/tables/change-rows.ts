import { idAt } from "../../link/judged.ts";
import { keptWhen, movesOf, publishedOf } from "../../views/moves.ts";
import { worded } from "../../views/worded.ts";
import type { Table } from "../table.ts";

/** What was new when it was told, newest first: a row for each statement, or figure or event that is in none. */
export const changeTable: Table = {
  name: "changes",
  columns: {
    ...{ story: "text", published: "text", kept: "text", who: "text", new_voice: "yes-no", what: "text", new: "text" },
    ...{ counted: "text", amount: "text", doubt: "text", before: "text", corrects: "yes-no", words: "text" },
    ...{ version: "integer", words_before: "text" },
    ...{ report: "text", title: "text", outlet: "text", url: "text", entry: "text" },
  },
  *rows(linked) {
    for (const move of movesOf(linked)) {
      const { report, entry, items, voice, revised } = move;
      const { title, outlet, url } = linked.reports.get(report) ?? {};
      const row = revised && !revised.now ? undefined : (worded(linked, entry) ?? revised?.now);
      const counted = items.find((one) => one.counted !== undefined);
      const [moved] = revised?.counts ?? [];
      const before = (counted?.before && worded(linked, counted.before)) || moved?.was;
      yield {
        ...{ story: linked.story.name, published: publishedOf(linked, move), kept: keptWhen(linked, move) },
        ...{ who: row?.who ?? revised?.was?.who, new_voice: voice !== undefined, what: row?.what },
        new: [...(revised ? [`version-${revised.change}`] : []), ...new Set(items.map(({ kind }) => kind))].join("; "),
        counted: counted?.counted ?? moved?.counted,
        amount: counted ? worded(linked, counted.entry)?.what : moved?.now?.what,
        ...{ doubt: row && "doubt" in row ? row.doubt : undefined, before: before?.what },
        ...{ corrects: items.some(({ corrects }) => corrects), words: row?.words },
        ...{ version: revised?.to, words_before: revised?.was?.words },
        ...{ report, title, outlet, url, entry: idAt(entry) },
      };
    }
  },
};
