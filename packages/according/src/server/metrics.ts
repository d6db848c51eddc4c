/* What a server counts of itself, in the words of OpenMetrics 1.0 (https://prometheus.io/docs/specs/om/open_metrics_spec/). */

/** Upper bounds, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

interface Answered {
  readonly counts: number[];
  sum: number;
  number: number;
}

/** What was answered since the start, by method, route (never a path, which may hold words of a report) and status. */
export class Metrics {
  readonly #answered = new Map<string, Answered>();
  readonly #started = Date.now() / 1000;

  /** `seconds` it took. */
  count(method: string, route: string, status: number, seconds: number): void {
    const labels = `method="${method}",route="${route}",status="${status}"`;
    const known = this.#answered.get(labels) ?? { counts: BOUNDS.map(() => 0), sum: 0, number: 0 };
    for (const [i, bound] of BOUNDS.entries()) if (seconds <= bound) known.counts[i] = (known.counts[i] as number) + 1;
    known.sum += seconds;
    known.number++;
    this.#answered.set(labels, known);
  }

  /** All of it as text, with these numbers of the record. */
  text(record: Readonly<Record<string, number>>): string {
    const answers = [...this.#answered].flatMap(([labels, { counts, sum, number }]) => [
      ...BOUNDS.map((bound, i) => `according_http_seconds_bucket{${labels},le="${bound.toFixed(3)}"} ${counts[i]}`),
      `according_http_seconds_bucket{${labels},le="+Inf"} ${number}`,
      `according_http_seconds_sum{${labels}} ${sum}`,
      `according_http_seconds_count{${labels}} ${number}`,
    ]);
    return [
      "# TYPE according_http_seconds histogram",
      "# UNIT according_http_seconds seconds",
      "# HELP according_http_seconds How long requests took, by method, route and status.",
      ...answers,
      ...gauge("start_time_seconds", "When the server started, since 1970.", this.#started),
      ...gauge("resident_memory_bytes", "Memory that the process has.", process.memoryUsage.rss()),
      ...Object.entries(record).flatMap(([name, value]) => gauge(name, `${name} in the record.`, value)),
      "# EOF",
      "",
    ].join("\n");
  }
}

const gauge = (name: string, help: string, value: number): readonly string[] => [
  `# TYPE according_${name} gauge`,
  `# HELP according_${name} ${help}`,
  `according_${name} ${value}`,
];

export const OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";
