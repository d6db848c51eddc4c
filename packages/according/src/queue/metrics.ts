import { createServer, type Server } from "node:http";
import { OPEN_METRICS } from "../server/metrics.ts";
import { QueueError } from "./place.ts";
import type { QueueState } from "./state.ts";
import type { Tally } from "./tally.ts";

/** What a worker counts, in the words of OpenMetrics 1.0; `queue`: null where it does not answer. */
export function metricsText(tally: Tally, queue: QueueState | null): string {
  const { done, linked, rate } = tally.state();
  const reports = Object.entries(done).map(([outcome, number]) => [`{outcome="${outcome}"}`, number] as const);
  const all = reports.reduce((sum, [, number]) => sum + number, 0);
  return [
    ...family("work_reports", "counter", "Reports that this worker is done with, by what became of them.", reports),
    ...family("work_stories_linked", "counter", "Stories that this worker has linked.", [["", linked]]),
    ...family("work_report_seconds", "summary", "From delivery to acknowledgement.", [
      ["_sum", tally.milliseconds / 1000],
      ["_count", all],
    ]),
    ...family("work_reports_per_second", "gauge", "Over the last minute.", [["", rate]]),
    ...family("work_queue_up", "gauge", "1: the queue answers.", [["", queue ? 1 : 0]]),
    ...(queue ? ofQueue(queue) : []),
    ...family("work_resident_memory_bytes", "gauge", "Memory that the process has.", [["", process.memoryUsage.rss()]]),
    "# EOF",
    "",
  ].join("\n");
}

const ofQueue = ({
  waiting,
  lag,
  inHand,
  givenAgain,
  setAside,
  toLink,
  bytes,
  workers,
}: QueueState): readonly string[] =>
  [
    ["queue_waiting", "Reports that nobody has begun.", waiting] as const,
    ["queue_lag_seconds", "Since the oldest of them was sent.", lag ?? 0] as const,
    ["queue_in_hand", "Reports that are given to workers.", inHand] as const,
    ["queue_given_again", "Reports among them that were given before.", givenAgain] as const,
    ["queue_set_aside", "Reports that could not be read or kept.", setAside] as const,
    ["queue_stories_to_link", "Stories that are to be linked.", toLink] as const,
    ["queue_bytes", "What waits, in bytes.", bytes] as const,
    ["queue_workers", "Workers that answer.", workers.length] as const,
  ].flatMap(([name, help, value]) => family(name, "gauge", help, [["", value]]));

function family(
  name: string,
  type: "counter" | "gauge" | "summary",
  help: string,
  samples: readonly (readonly [suffix: string, value: number])[],
): readonly string[] {
  const total = type === "counter" ? "_total" : "";
  return [
    `# TYPE according_${name} ${type}`,
    `# HELP according_${name} ${help}`,
    ...samples.map(([suffix, value]) => `according_${name}${total}${suffix} ${value}`),
  ];
}

export interface Watched {
  readonly url: string;
  close(): void;
}

/** Answers `/metrics` and `/healthz` to this machine. Rejects with `QueueError` where the port cannot be had. */
export function serveMetrics(port: number, text: () => Promise<string>): Promise<Watched> {
  const server: Server = createServer(async (request, response) => {
    if (request.url === "/healthz") return void response.end("ok\n");
    if (request.url !== "/metrics") return void response.writeHead(404).end("There are /metrics and /healthz.\n");
    response.writeHead(200, { "content-type": OPEN_METRICS }).end(await text());
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new QueueError(`Port ${port} cannot be listened on (${error.code}): name another with --metrics.`)),
    );
    server.listen(port, "127.0.0.1", () => {
      const address = server.address() as { readonly port: number };
      resolve({ url: `http://127.0.0.1:${address.port}/metrics`, close: () => server.close() });
    });
  });
}
