import { createHash, randomUUID } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hash } from "./hash.ts";
import type { KeptLinks, LinksPlace } from "./linked.ts";
import { isPostgres } from "./store/place.ts";
import type { Store } from "./store/store.ts";
import { unzipped, zipped } from "./zipped.ts";

/** Of everything that a story is linked from: its reports, what people judged of it, and the program that links. */
const storyPrint: KeptLinks["print"] = (story, seals, judgements) =>
  `${programPrint()}-${hash([story, [...seals].toSorted(byId), judgements])}`;

const byId = ([a]: readonly unknown[], [b]: readonly unknown[]): number => (`${a}` < `${b}` ? -1 : 1);

/** In the record itself, so that whoever opens it finds what others have made. */
export const linksInRecord = (store: Store): LinksPlace => ({
  print: storyPrint,
  async get(story, print, what) {
    const made = await store.made(story, what, print).catch(() => null);
    return made === null ? null : new TextEncoder().encode(made);
  },
  put: (story, print, what, made) => store.keepMade(story, what, print, made).catch(() => undefined),
});

/** What was made here, else what the workers of a record have made. */
export const orInRecord = (links: KeptLinks, store: Store): LinksPlace => ({
  ...links,
  get: async (story, print, what) =>
    (await links.get(story, print, what)) ?? (await linksInRecord(store).get(story, print, what)),
});

/** Beside a record that is a file; of a database among the temporary files, where others may have made a folder of that name. */
export function linksFolder(record: string): string {
  if (!isPostgres(record)) return `${record}.linked`;
  const folder = join(tmpdir(), `according-${hash([record]).slice(0, 32)}.linked`);
  return isOurs(folder) ? folder : mkdtempSync(join(tmpdir(), "according-"));
}

/** Makes the folder where it is not there; what another user of this machine made, or may write, is not read. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch {
    const found = lstatSync(folder, { throwIfNoEntry: false });
    return !!found?.isDirectory() && found.uid === (process.getuid?.() ?? found.uid) && (found.mode & 0o022) === 0;
  }
}

/** Of a story one folder, by the digest of its name; in it one folder, by the fingerprint of what all in it was made of. */
export function keptLinksIn(folder: string): KeptLinks {
  const of = (story: string) => join(folder, hash([story]).slice(0, 32));
  /** Of each story the fingerprint of what was made of it last. */
  const newest = new Map<string, string>();
  const orNothing = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null;
    }
  };
  const keepOnly: KeptLinks["keepOnly"] = (story, print) =>
    orNothing(() => {
      for (const old of readdirSync(of(story))) if (old !== print) rmSync(join(of(story), old), { recursive: true });
    });
  const packed: KeptLinks["packed"] = (story, print, what) =>
    orNothing(() => readFileSync(join(of(story), print, zipFileOf(what))));
  return {
    print: storyPrint,
    get: async (story, print, what) => {
      const bytes = packed(story, print, what);
      return bytes && unzipped(bytes).catch(() => null);
    },
    ...{ packed, keepOnly },
    last: (story, what) =>
      orNothing(() => {
        // Of a story one is kept at a time.
        const [print = ""] = readdirSync(of(story));
        return readFileSync(join(of(story), print, zipFileOf(what)));
      }),
    put: async (story, print, what, made) => {
      newest.set(story, print);
      const bytes = await zipped(made).catch(() => null);
      // What was made of the story before it changed may be ready later.
      if (bytes === null || newest.get(story) !== print) return;
      orNothing(() => {
        const place = join(of(story), print);
        mkdirSync(place, { recursive: true, mode: 0o700 });
        keepOnly(story, print);
        const file = join(place, zipFileOf(what));
        const unfinished = `${file}.${randomUUID()}`;
        writeFileSync(unfinished, bytes);
        renameSync(unfinished, file);
      });
    },
  };
}

const zipFileOf = (what: string): string => `${what}.json.gz`;

let print: string | undefined;

/** Of the code that links and words: another version of it makes other links. */
function programPrint(): string {
  print ??= digestOfFiles([...programFiles(HERE, false), ...MAKERS.flatMap((folder) => programFiles(folder, true))]);
  return print;
}

const folderAt = (place: string): string => fileURLToPath(new URL(".", new URL(place, import.meta.url)));

const HERE = folderAt(".");
/** Of this package those that make links and views; of the others all. */
const MAKERS = [
  "./link/",
  "./views/",
  ...["@according/reader", "@according/wording"].map((name) => import.meta.resolve(name)),
].map(folderAt);

const programFiles = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(folder, { recursive, encoding: "utf8" })
    .filter((file) => [".js", ".ts"].includes(extname(file)) && !file.endsWith(".d.ts"))
    .sort()
    .map((file) => join(folder, file));

function digestOfFiles(files: readonly string[]): string {
  const digest = createHash("sha256");
  for (const file of files) digest.update(basename(file)).update(readFileSync(file));
  return digest.digest("hex").slice(0, 16);
}
