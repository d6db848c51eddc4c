import { questionRows } from "../../open-questions.ts";
import type { Table } from "../table.ts";

/** What is left open: a row for each question. */
export const openTable: Table = {
  name: "open",
  columns: {
    ...{ story: "text", question: "text", kind: "text", asked: "text", who: "text", passage: "text", may_be: "text" },
    ...{ because: "text", report: "text", title: "text", outlet: "text", published: "text" },
  },
  *rows(linked) {
    for (const { question, about } of questionRows(linked)) {
      const [asked, ...others] = about;
      if (!asked) continue;
      const { id, title, outlet, publishedAt } = asked.report;
      yield {
        ...{ story: linked.story.name, question: question.id, kind: question.kind },
        ...{ asked: asked.words, who: asked.who, passage: asked.passage?.passage },
        ...{ may_be: [...new Set(others.map((one) => one.words))].join("; ") || undefined, because: question.because },
        ...{ report: id, title, outlet, published: publishedAt },
      };
    }
  },
};
