import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/server";
import { writtenBrief } from "../export/brief/index.ts";
import { readingAnswer, reportAnswer } from "./answers.ts";
import { type Surroundings, Unanswered } from "./tools.ts";

/** So many are listed; each can be read by its name or id all the same. */
const MOST = 100;

/** Stories as briefs with footnotes, reports with what was read from them. */
export function registerResources(server: McpServer, { desk }: Surroundings): void {
  const stories = new ResourceTemplate("according://stories/{name}", {
    list: async () => ({
      resources: (desk ? (await desk.stories({ limit: MOST })).items : []).map(({ name, reports }) => ({
        ...{ uri: `according://stories/${encodeURIComponent(name)}`, name, mimeType: "text/markdown" },
        description: `A story of ${reports} report${reports === 1 ? "" : "s"}: what is known of it and by whom.`,
      })),
    }),
  });
  const story = {
    title: "Stories",
    description: "What is known of a story, by whom, every line with its footnote.",
    mimeType: "text/markdown",
  };
  server.registerResource("story", stories, story, async (uri, { name }) => {
    const linked = await desk?.link(decodeURIComponent(String(name)));
    if (!linked) throw new Unanswered(`There is no story "${decodeURIComponent(String(name))}".`);
    return {
      contents: [{ uri: uri.href, mimeType: "text/markdown", text: String(writtenBrief(linked, "md").content) }],
    };
  });
  const reports = new ResourceTemplate("according://reports/{id}", {
    list: async () => ({
      resources: (desk ? (await desk.reports({ limit: MOST })).items : []).map(
        ({ id, title, outlet, publishedAt }) => ({
          ...{ uri: `according://reports/${encodeURIComponent(id)}`, name: title, mimeType: "application/json" },
          description: [outlet, publishedAt].filter(Boolean).join(", "),
        }),
      ),
    }),
  });
  const report = {
    title: "Reports",
    description: "A report with its text and all that was read from it.",
    mimeType: "application/json",
  };
  server.registerResource("report", reports, report, async (uri, { id }) => {
    const kept = await desk?.report(decodeURIComponent(String(id)));
    if (!kept) throw new Unanswered(`There is no report ${decodeURIComponent(String(id))}.`);
    const whole = { ...reportAnswer(kept.report), ...readingAnswer(kept.reading), text: kept.reading.report.text };
    return { contents: [{ uri: uri.href, mimeType: "application/json", text: JSON.stringify(whole) }] };
  });
}
