/* What the page, the terminal and other programs ask: every route that is read with GET, as paths below `/api/`. */

export const STORY = "Orlay";
const story = `story=${STORY}`;

/** Names and ids of the record that is asked. */
export interface Asked {
  /** A report with two versions, and one of its sources and statements. */
  readonly id: string;
  readonly spoken: string;
  readonly said: string;
  /** Who speaks most, who seldom, and who counts most. */
  readonly often: string;
  readonly seldom: string;
  readonly source: string;
}

/** Every list at its beginning and far down, as long as the page asks for it, and with each of its filters. */
export const listsAsked = ({
  id,
  often,
  seldom,
  source,
}: Pick<Asked, "id" | "often" | "seldom" | "source">): readonly string[] => [
  "stories",
  `stories/${STORY}`,
  `reports?${story}&order=oldest`,
  `reports?${story}&offset=4900`,
  "reports",
  `reports?idBegins=${id.slice(0, 8)}`,
  `reports/${id}`,
  `statements?${story}&limit=50`,
  `statements?${story}&limit=50&offset=20000`,
  "statements",
  `statements?report=${id}`,
  `statements?${story}&speaker=${encodeURIComponent(often)}`,
  `statements?${story}&speaker=${encodeURIComponent(seldom)}`,
  `statements?${story}&form=direct`,
  `statements?${story}&form=indirect&offset=20000`,
  `statements?${story}&outlet=Outlet%207`,
  `statements?${story}&words=harbour`,
  `statements?${story}&words=the`,
  `speakers?${story}&limit=500`,
  "speakers",
  `outlets?${story}`,
  ...["newest", "oldest", "kind", "largest"].map((order) => `figures?${story}&order=${order}&limit=50`),
  `figures?${story}&order=kind&offset=10000`,
  `figures?${story}&kind=killed&order=oldest`,
  `figures?${story}&source=${encodeURIComponent(source)}`,
  `figures?${story}&owner=open`,
  `figures/totals?${story}&limit=500`,
  `dates?${story}&limit=50`,
  `dates?${story}&offset=10000`,
  `dates?report=${id}`,
  "search?q=harbour&limit=20",
  `search?q=harbour+tesmar&${story}`,
  "search?q=the",
];

/** Made once of a story's links, which the first of them waits for. */
export const VIEWS = [
  "now",
  "glance",
  "measures",
  "voices",
  "utterances",
  "timeline",
  "moves",
  "questions",
  "overview",
  "story",
];

/** The voice that is heard most, the first sheet of figures, and the newest report. */
export interface Parts {
  readonly voice: string;
  readonly name: string;
  readonly measure: string;
  readonly newest: string;
}

/** One voice, one sheet of figures, one name, one entry, what is new: those of which there is most. */
export const partsAsked = ({ id, spoken, said }: Pick<Asked, "id" | "spoken" | "said">, of: Parts): readonly string[] =>
  [
    `voices/${of.voice}`,
    `measures/${of.measure}`,
    `who/${encodeURIComponent(of.name)}`,
    `new?report=${of.newest}`,
    "new?since=2024-07-20",
    "moves/newest",
    `tellings?by=statement&report=${id}&entry=${said}`,
    `tellings?by=source&report=${id}&entry=${spoken}`,
    `who-else?report=${id}&source=${spoken}`,
    `who-else?report=${id}&source=${spoken}&words=mar`,
    "merged",
    "judgements",
    "feed/atom",
    "feed/json",
  ].map((path) => `stories/${STORY}/${path}`);

/** One report's versions and judgements. */
export const versionsAsked = ({ id }: Pick<Asked, "id">): readonly string[] => [
  `reports/${id}/versions`,
  `reports/${id}/changes`,
  `reports/${id}?version=1`,
  `reports/${id}/judged`,
];

/** What is told of the program itself. */
export const BESIDES: readonly string[] = ["adding", "engine", "session", "/api", "/healthz", "/readyz", "/metrics"];

/** What was taken out, and who did what. */
export const REMEMBERED: readonly string[] = ["bin", "audit", "audit?limit=50&offset=400"];

export const FILES: readonly string[] = [
  `export?${story}&of=statements&format=csv`,
  `export?${story}&of=figures&format=jsonl`,
  `stories/${STORY}/brief/md`,
];

/** Everything, of a record that has these. */
export const everyQuestion = (asked: Asked, of: Parts): readonly string[] => [
  ...listsAsked(asked),
  ...VIEWS.map((view) => `stories/${STORY}/${view}`),
  ...partsAsked(asked, of),
  ...versionsAsked(asked),
  ...BESIDES,
  ...REMEMBERED,
  ...FILES,
];

/** Which paths of the API, as it describes them ("/api/stories/{name}"), none of the questions asks. */
export function unasked(described: readonly string[], questions: readonly string[]): readonly string[] {
  const asked = questions.map((one) => `/api/${one.split("?")[0]}`);
  return described.filter((path) => {
    const form = new RegExp(`^${path.replaceAll(/\{.+?\}/g, "[^/]+")}$`);
    return !asked.some((one) => form.test(one));
  });
}
