import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { STORE_NAMES } from "../packages/according/src/store/place.ts";
import { findCycle, type Import, importsOf, scan, sourceFiles } from "./imports.ts";
import { furtherLanguages, languageOf } from "./languages.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const RECORD = "packages/record/src/";
const READER = "packages/reader/src/";
const ACCORDING = "packages/according/src/";
const STORE = `${ACCORDING}store/`;
const WEB = "packages/web/src/";
const WORDING = "packages/wording/src/";

/** The reader's rooms from the ground up: each may import any above it in this list, and none below. */
const TOWER = [
  "layers.ts",
  "language-words.ts",
  "en",
  "text",
  "grammar",
  "credits",
  "names",
  "numbers",
  "times",
  "assertion",
  "attribution",
  "who",
  "statements",
  "figures",
  "events",
  "language.ts",
  "english.ts",
  "read.ts",
  "linear.ts",
  "rules.ts",
  "neural.ts",
  "pronouns.ts",
  "index.ts",
];

/**
 * For each room, the rooms its files may import besides their own. A language's folder stands beside `english.ts`, of which it
 * may take stages over: above no room, and not above another language; the entry alone names it.
 */
const roomsWith = (languages: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(TOWER.map((room, i) => [room, TOWER.slice(0, i)])),
  ...Object.fromEntries(languages.map((code) => [code, TOWER.slice(0, TOWER.indexOf("read.ts"))])),
  "index.ts": [...TOWER.slice(0, TOWER.indexOf("index.ts")), ...languages],
});
const readerRooms = roomsWith(furtherLanguages(sourceFiles(root, READER)));

/** Those of them that know no language. */
const SERVES_ALL = ["layers.ts", "language-words.ts", "text/", "credits/", "language.ts", "read.ts"];

/** Small things that every room may use and that use none. */
const shared = [
  ...["hash.ts", "title.ts", "engine.ts", "engine-names.ts", "made.ts", "offsets.ts", "version.ts"],
  ...["acting.ts", "addresses.ts", "roles.ts", "undisturbed.ts", "zipped.ts"],
];

const accordingRooms: Readonly<Record<string, readonly string[]>> = {
  "addresses.ts": [],
  "hash.ts": [],
  "zipped.ts": [],
  "title.ts": [],
  "version.ts": [],
  "roles.ts": [],
  "acting.ts": ["roles.ts"],
  accounts: ["hash.ts", "roles.ts"],
  "engine-names.ts": [],
  "made.ts": ["engine-names.ts", "version.ts"],
  "undisturbed.ts": [],
  "engine.ts": ["engine-names.ts", "made.ts", "undisturbed.ts"],
  "offsets.ts": [],
  intake: shared,
  link: [],
  store: shared,
  reading: [...shared, "intake"],
  "follow.ts": [...shared, "intake", "reading"],
  "fetched.ts": [...shared, "intake", "follow.ts"],
  "keep.ts": [...shared, "intake", "reading", "link", "store"],
  "revision.ts": ["link", "store"],
  "linked.ts": ["link", "store", "every-page.ts", "revision.ts"],
  "revised.ts": ["linked.ts", "revision.ts"],
  views: ["link", "store", "linked.ts", "revised.ts"],
  "judging.ts": ["link", "store", "linked.ts"],
  "judged-lists": ["store", "linked.ts", "judging.ts", "views", "every-page.ts"],
  "open-questions.ts": ["link", "store", "linked.ts"],
  "report-id.ts": ["store"],
  "drafts.ts": ["link", "store", "linked.ts", "views"],
  "story-desk.ts": [
    ...["link", "store", "linked.ts", "revised.ts", "judging.ts", "open-questions.ts", "views", "drafts.ts"],
    "report-id.ts",
  ],
  "rereading.ts": ["link", "store", "linked.ts"],
  "tidying.ts": ["store", "linked.ts", "rereading.ts"],
  "desk.ts": [
    ...shared,
    "store",
    "linked.ts",
    "revised.ts",
    "judging.ts",
    "judged-lists",
    "report-id.ts",
    "story-desk.ts",
    "rereading.ts",
    "tidying.ts",
    "views",
  ],
  "every-page.ts": ["store"],
  "kept-links.ts": [...shared, "store", "linked.ts"],
  "checked-links.ts": ["zipped.ts", "store", "linked.ts", "kept-links.ts", "desk.ts", "every-page.ts", "asking"],
  asking: ["acting.ts", "zipped.ts", "store", "linked.ts", "kept-links.ts", "desk.ts", "export"],
  export: ["offsets.ts", "link", "store", "linked.ts", "open-questions.ts", "views", "desk.ts", "every-page.ts"],
  mcp: ["intake", "store", "desk.ts", "export"],
  queue: [...[...shared, "intake", "reading", "store", "keep.ts", "linked.ts", "kept-links.ts"], "server"],
  server: [
    ...[
      ...shared,
      "kept-links.ts",
      "intake",
      "reading",
      "link",
      "store",
      "keep.ts",
      "desk.ts",
      "story-desk.ts",
      "linked.ts",
    ],
    ...["views", "asking", "export", "mcp", "accounts"],
  ],
  "index.ts": [...shared, "intake", "reading", "link", "store", "keep.ts", "desk.ts"],
  cli: [
    ...[...shared, "intake", "reading", "link", "store", "keep.ts", "desk.ts", "story-desk.ts", "linked.ts"],
    ...[
      "every-page.ts",
      "export",
      "mcp",
      "server",
      "index.ts",
      "follow.ts",
      "fetched.ts",
      "accounts",
      "queue",
      "kept-links.ts",
      "checked-links.ts",
    ],
  ],
};

/** What the command line takes of the store besides types: what opens or copies a record. */
const opening = ["store/place.ts", "store/open-record.ts", "store/transfer.ts", "store/sqlite/backup.ts"].map(
  (file) => ACCORDING + file,
);

/** One folder for each database. */
const databases: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  STORE_NAMES.map((name) => [name, ["store.ts", "phrases.ts", "passage.ts", "place.ts", "sql", "migrations"]]),
);

/** Within the store: one interface, the queries that every SQL store shares, one database, and steps that stay as they are. */
const storeRooms: Readonly<Record<string, readonly string[]>> = {
  "accounts.ts": [],
  "asked.ts": [],
  "store.ts": ["accounts.ts", "asked.ts"],
  "phrases.ts": [],
  "spans.ts": ["store.ts"],
  "verify.ts": ["store.ts", "spans.ts"],
  migrations: [],
  sql: ["store.ts", "asked.ts", "accounts.ts", "spans.ts", "verify.ts"],
  "passage.ts": ["phrases.ts"],
  "place.ts": ["store.ts"],
  ...databases,
  "sqlite.ts": ["store.ts", "sql", "sqlite"],
  "open-record.ts": ["store.ts", "place.ts", "sql", ...STORE_NAMES],
  "transfer.ts": ["store.ts", "open-record.ts", "sql"],
};

/** All that the page may import of the other packages at run time: it reads pasted texts by itself, and words records. */
const readingInPage = [
  ...["@according/reader", "@according/model-en/english.bin?url", "@according/wording"],
  "@according/model-en-neural/browser",
];

const record = importsBelow(RECORD);
const reader = importsBelow(READER);
const according = importsBelow(ACCORDING);
const web = importsBelow(WEB);
const wording = importsBelow(WORDING);

describe("imports point one way", () => {
  test("in the reader: each room stands on those above it in the list", () => {
    expect(wrongRooms(reader, READER, readerRooms)).toEqual([]);
  });

  test("in the reader: what serves every language takes its words from the language it is given", () => {
    const forAll = reader.filter(({ from }) => SERVES_ALL.some((room) => from.startsWith(READER + room)));
    const ofOne = forAll.filter(({ to }) => languageOf(to) !== null);
    // A text that is segmented is English where nobody says otherwise: one value, and no list.
    expect(ofOne.map(({ from, to }) => [from, to])).toEqual([
      [`${READER}text/segment.ts`, `${READER}en/words-for-all.ts`],
    ]);
  });

  test("the reader needs nothing at run time but the record", () => {
    expect(describeAll(reader.filter(({ to }) => !to.startsWith(READER) && to !== "@according/record"))).toEqual([]);
  });

  test("the record needs nothing at run time", () => {
    expect(describeAll(record.filter(({ to }) => !to.startsWith(RECORD)))).toEqual([]);
  });

  test("in the program: intake ← reading, store ← keep, desk ← server, cli", () => {
    expect(wrongRooms(according, ACCORDING, accordingRooms)).toEqual([]);
  });

  test("server and command line ask the desk: of the store they know the types, and how to open one", () => {
    const face = (from: string) => ["server/", "cli/"].some((room) => from.startsWith(ACCORDING + room));
    const asking = according.filter(({ from, to }) => face(from) && to.startsWith(STORE));
    expect(describeAll(asking.filter(({ to, typeOnly }) => !typeOnly && !opening.includes(to)))).toEqual([]);
  });

  test("in the store: the interface ← shared queries ← one database", () => {
    const within = according.filter(({ from }) => from.startsWith(STORE));
    expect(wrongRooms(within, STORE, storeRooms)).toEqual([]);
  });

  test("a migration stays as it is: it imports nothing that may change", () => {
    const ofMigration = (file: string) => file.startsWith(STORE) && file.includes("/migrations/");
    const living = according.filter(({ from, to }) => ofMigration(from) && !ofMigration(to));
    expect(describeAll(living.filter(({ to }) => !/^(?:kysely(?:\/|$)|node:)/.test(to)))).toEqual([]);
  });

  test("the store words nothing: of the wording it takes what sorts and tells whose, in one place", () => {
    const worded = according.filter(
      ({ from, to, typeOnly }) => from.startsWith(STORE) && /wording/.test(to) && !typeOnly,
    );
    expect(worded.map(({ from }) => from)).toEqual([`${STORE}sql/rows.ts`]);
  });

  test("the program takes the reader by its public entry only", () => {
    const wrong = according.filter(({ to }) => to.startsWith(READER) || to.startsWith("@according/reader/"));
    expect(describeAll(wrong)).toEqual([]);
  });

  test("the page knows the program by its types only", () => {
    const program = (to: string) => to === "according" || to.startsWith("according/") || to.startsWith(ACCORDING);
    expect(describeAll(web.filter(({ to, typeOnly }) => program(to) && !typeOnly))).toEqual([]);
  });

  test("the page takes the reader by its public entry, and of the model its weights alone", () => {
    const own = (to: string) => to.startsWith(WEB) || to.startsWith("packages/according/");
    const inside = web.filter(({ to }) => /^(packages|@according)\//.test(to) && !own(to));
    expect(describeAll(inside.filter(({ to }) => !readingInPage.includes(to)))).toEqual([]);
  });

  test("the wording needs nothing at run time, and of the reader its types alone", () => {
    const outside = wording.filter(({ to }) => !to.startsWith(WORDING));
    expect(describeAll(outside.filter(({ to, typeOnly }) => to !== "@according/reader" || !typeOnly))).toEqual([]);
  });

  test("eval and bench use public entries only", () => {
    const inside = [...importsBelow("eval"), ...importsBelow("bench")].filter(({ to }) => to.startsWith("packages/"));
    expect(describeAll(inside)).toEqual([]);
  });
});

test.each([
  ["record", record],
  ["reader", reader],
  ["according", according],
  ["web", web],
  ["wording", wording],
])("no import cycle in %s", (_, imports) => {
  const cycle = findCycle(imports.filter(({ to }) => to.startsWith("packages/")));
  expect(cycle === null ? "no cycle" : cycle.join(" → ")).toBe("no cycle");
});

describe("the check itself", () => {
  test("finds every kind of import, and none in a comment", () => {
    const code = [
      'import a, { type B } from "./a.ts";',
      'import type {\n  C,\n} from "./c.ts";',
      'export * from "./d.ts";',
      'import "./e.css";',
      'const f = await import("./f.ts");',
      '// import g from "./g.ts";',
      '/* import h from "./h.ts" */',
    ].join("\n");
    const found = scan(code).map(({ target, typeOnly }) => `${target}${typeOnly ? " (type)" : ""}`);
    expect(found).toEqual(["./a.ts", "./c.ts (type)", "./d.ts", "./e.css", "./f.ts"]);
  });

  test("finds a cycle, and none where there is none", () => {
    const arrow = (from: string, to: string): Import => ({ from, to, typeOnly: false });
    expect(findCycle([arrow("x", "a"), arrow("a", "b"), arrow("b", "a")])).toEqual(["a", "b", "a"]);
    expect(findCycle([arrow("a", "b"), arrow("a", "c"), arrow("b", "c")])).toBeNull();
  });

  test("sees an import against the direction", () => {
    const back: Import = { from: `${READER}text/x.ts`, to: `${READER}who/y.ts`, typeOnly: true };
    expect(wrongRooms([back], READER, readerRooms)).toHaveLength(1);
    const unknown: Import = { from: `${READER}attic/x.ts`, to: `${READER}en/y.ts`, typeOnly: false };
    expect(wrongRooms([unknown], READER, readerRooms)).toHaveLength(1);
  });

  test("lets a language take of the rooms what serves it, and no room or other language take of it", () => {
    const wrong = (from: string, to: string) =>
      wrongRooms([{ from: READER + from, to: READER + to, typeOnly: false }], READER, roomsWith(["xt", "yt"])).length;
    const taken = ["language.ts", "english.ts", "text/tokens.ts", "who/entities.ts", "xt/words.ts"];
    expect(taken.map((to) => wrong("xt/stages.ts", to))).toEqual([0, 0, 0, 0, 0]);
    expect(wrong("index.ts", "xt/index.ts")).toBe(0);
    for (const from of ["english.ts", "who/entities.ts", "text/tokens.ts", "read.ts", "yt/stages.ts"])
      expect([from, wrong(from, "xt/words.ts")]).toEqual([from, 1]);
  });
});

function importsBelow(folder: string): readonly Import[] {
  return sourceFiles(root, folder).flatMap((file) => importsOf(root, file));
}

function wrongRooms(
  imports: readonly Import[],
  base: string,
  rooms: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const room = (path: string) => path.slice(base.length).split("/")[0] ?? "";
  return imports
    .filter(({ to }) => to.startsWith(base))
    .filter(({ from, to }) => room(from) !== room(to) && !rooms[room(from)]?.includes(room(to)))
    .map(({ from, to }) => `${from} may not import ${to}: ${allowed(room(from), rooms)}`);
}

function allowed(room: string, rooms: Readonly<Record<string, readonly string[]>>): string {
  const may = rooms[room];
  if (!may) return `"${room}" is a room that test/architecture.test.ts does not know; add it there`;
  return may.length === 0 ? `"${room}" imports no other room` : `"${room}" imports only ${may.join(", ")}`;
}

const describeAll = (imports: readonly Import[]): readonly string[] =>
  imports.map(({ from, to }) => `${from} may not import ${to}`);
