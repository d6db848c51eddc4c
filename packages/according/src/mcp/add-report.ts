import { acceptedContent, inputRequired, type McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { takeIn } from "../intake/files.ts";
import type { Incoming } from "../intake/intake.ts";
import { dateOrNone, type Surroundings, Unanswered } from "./tools.ts";

const input = z.object({
  story: z.string().trim().min(1).max(500).describe("The story it belongs to; a new one is begun where there is none."),
  text: z.string().min(1).max(200_000).describe("The whole text, paragraphs apart by empty lines."),
  title: z.string().max(500).optional(),
  outlet: z.string().max(200).optional().describe("Who published it."),
  published: z.string().max(100).optional().describe("When it was published, as 2026-03-06."),
  url: z.string().max(2000).optional().describe("Where it was published."),
});

const confirmation = z.object({ keep: z.boolean().describe("Keep it") });

const DESCRIPTION =
  "Keeps a report in a story, with what is read from it. The person is asked first, and nothing is kept unless they say yes.";

/** The one tool that changes something: it asks the person first. `say` puts what came, or what went wrong, into an answer. */
export function registerAddReport(server: McpServer, around: Surroundings, say: Say): void {
  const annotations = { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  const config = { title: "Keep a report", description: DESCRIPTION, inputSchema: input, annotations };
  server.registerTool("add_report", config, async (given, context) => {
    const responses = context.mcpReq.inputResponses;
    const taken = await say(async () => ({ incoming: await incomingOf(given) }));
    if ("isError" in taken) return taken;
    const { incoming } = taken.structuredContent as unknown as { readonly incoming: Incoming };
    if (responses === undefined && !canAsk(server))
      return say(async () => {
        throw new Unanswered(cannotAsk(given.story));
      });
    if (responses === undefined)
      return inputRequired({
        inputRequests: {
          keep: inputRequired.elicit({ message: questionFor(incoming, given.story), requestedSchema: confirmation }),
        },
      });
    if (acceptedContent(responses, "keep", confirmation)?.keep !== true)
      return say(async () => {
        throw new Unanswered("The person did not want it kept: nothing was changed.");
      });
    return say(() => keepReport(around, incoming, given.story));
  });
}

/** Can the program that called put a form before the person? A bare `elicitation` means forms, as it did when there was nothing else. */
function canAsk({ server }: McpServer): boolean {
  const asks = server.getClientCapabilities()?.elicitation;
  return asks !== undefined && (asks.form !== undefined || asks.url === undefined);
}

const cannotAsk = (story: string): string =>
  `Nothing was kept: a report is kept only where the person says yes, and this program cannot ask them (it has no elicitation). They can keep it themselves, on the page of "according serve", or from a file with: according add FILE --story ${JSON.stringify(story)}`;

/** Makes an answer of what work gives, or of the sentence with which it fails. */
export type Say = (work: () => Promise<object>) => Promise<Said>;

export interface Said {
  readonly [key: string]: unknown;
  readonly content: { type: "text"; text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: true;
}

async function incomingOf({ text, title, outlet, published, url }: z.infer<typeof input>): Promise<Incoming> {
  const given = {
    ...dateOrNone(published),
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
  };
  const [taken, ...more] = await takeIn("-", new TextEncoder().encode(text), given);
  if (!taken || more.length > 0) throw new Unanswered("The text holds several reports: give one.");
  if ("problem" in taken) throw new Unanswered(taken.problem);
  return taken;
}

/** What the person is asked, in words that show what it is. */
function questionFor({ text, meta }: Incoming, story: string): string {
  const title = meta.title ?? text.trim().slice(0, 80);
  const about = [meta.outlet, meta.publishedAt, `${text.split(/\s+/).length} words`].filter(Boolean).join(", ");
  return `Keep the report “${title}” (${about}) in the story “${story}”?`;
}

async function keepReport(
  { keep, read }: Surroundings,
  { origin, text, meta }: Incoming,
  story: string,
): Promise<object> {
  if (!keep)
    throw new Unanswered('There is no record yet: keep a report with "according add FILE --story NAME" first.');
  const { outcome, report, version = report.version } = await keep({ story, origin, reading: await read(text, meta) });
  return { outcome, report: report.id, story: report.story, title: report.title, version };
}
