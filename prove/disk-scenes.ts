import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../bench/story.ts";
import { MORE, SAID } from "../packages/according/test/intake/made.ts";
import { page, type Site } from "../packages/according/test/intake/web-server.ts";
import { writeOldRecord } from "./old-record.ts";

/** Something that writes, with a disk of its own. Arguments name what is on it: RECORD, MADE, a file that is written, and REPORT, the first that is kept. */
export interface Scene {
  readonly name: string;
  /** What is done before, with room: arguments of the command line, one run after the other. */
  readonly before?: readonly (readonly string[])[];
  /** Puts on the disk, before all that, what the command line cannot make. */
  readonly lay?: (record: string) => void;
  readonly args: readonly string[];
  /** What MADE is, once it is there. */
  readonly made?: "record" | "file";
  /** What shows that it was done, if the reports that are kept do not. */
  readonly shows?: readonly string[];
}

const STORY = ["--story", "Orlay"];
/** Of the first report that is made. */
const WORDS = "At least 2 people were waiting";
const DATA = ["--data", "RECORD"];

/** Reports to add lie in `folder`, a page and a feed are served by `site`. */
export function scenesIn(folder: string, site: Site): readonly Scene[] {
  const files = [0, 1, 2].map((number) => join(folder, `${number}.md`));
  for (const [number, file] of files.entries()) writeFileSync(file, generate(number));
  const corpus = join(folder, "corpus.jsonl");
  writeFileSync(corpus, [0, 1, 2].map((id) => `${JSON.stringify({ id, text: `${SAID} ${MORE}` })}\n`).join(""));
  serve(site);
  const [one = "", two = "", three = ""] = files;
  const add = (...inputs: readonly string[]) => ["add", ...inputs, ...STORY, "--json", ...DATA];
  const kept = { before: [add(one, two)] };
  return [
    { name: "add, two files", args: add(one, two) },
    { name: "add, a file more", ...kept, args: add(three) },
    { name: "add, an address", args: [...add(`${site.url}/1`), "--allow-private"] },
    { name: "follow", args: ["follow", `${site.url}/rss`, ...STORY, "--allow-private", "--json", ...DATA] },
    {
      name: "list, and an old record brought up to date",
      lay: (record) => writeOldRecord(record, 1),
      args: ["list", ...DATA],
    },
    { name: "story, and its links kept", ...kept, args: ["story", "Orlay", ...DATA] },
    { name: "reread", ...kept, args: ["reread", "--engine", "rules", ...DATA] },
    {
      ...{ name: "judge", ...kept, args: ["judge", "said", "Orlay", "REPORT", WORDS, "Mara Velin", ...DATA] },
      shows: ["judge", "list", "Orlay", ...DATA],
    },
    { name: "rename", ...kept, args: ["rename", "Orlay", "Lesk", ...DATA], shows: ["stories", ...DATA] },
    { name: "remove", ...kept, args: ["remove", "Orlay", ...DATA], shows: ["restore", ...DATA] },
    {
      ...{ name: "restore", before: [add(one, two), ["remove", "Orlay", ...DATA]] },
      ...{ args: ["restore", "Orlay", ...DATA], shows: ["stories", ...DATA] },
    },
    { name: "backup", ...kept, args: ["backup", "MADE", ...DATA], made: "record" },
    { name: "transfer", ...kept, args: ["transfer", "MADE", ...DATA], made: "record" },
    { name: "export", ...kept, args: ["export", "Orlay", "--output", "MADE", ...DATA], made: "file" },
    { name: "extract", args: ["extract", corpus, "--output", "MADE", "--resume", "--workers", "1"], made: "file" },
  ];
}

function serve(site: Site): void {
  site.pages.set("/1", (_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(page("Ferry", SAID, MORE)),
  );
  const rss = `<rss version="2.0"><channel><title>Post</title><item><title>Ferry</title><link>${site.url}/1</link></item></channel></rss>`;
  site.pages.set("/rss", (_, response) => response.writeHead(200, { "content-type": "application/rss+xml" }).end(rss));
}
