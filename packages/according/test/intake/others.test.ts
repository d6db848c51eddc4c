import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { zip } from "../../src/export/archive.ts";
import { readFile } from "../../src/intake/files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-others-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (...all: readonly number[]): Buffer =>
  Buffer.from([...all, ...Array.from({ length: 300 }, (_, i) => (i * 37) % 256)]);
const named = (magic: string, at = 0): Buffer =>
  Buffer.concat([Buffer.alloc(at, 1), Buffer.from(magic, "latin1"), bytes()]);
const tree = (root: string, inner = "<a>One.</a>"): string =>
  `<?xml version="1.0"?>\n<${root}>${inner}</${root.split(" ")[0]}>`;
const rows = (separator: string): string =>
  ["id", "place", "killed", "date"].join(separator) +
  Array.from({ length: 6 }, (_, i) => `\n${[i, "Orlay", 9 + i, "2026-03-06"].join(separator)}`).join("");
const log = Array.from(
  { length: 12 },
  (_, i) => `2026-03-06T10:00:${10 + i}Z INFO [worker-${i}] request_id=a${i} path=/api/x status=200 bytes=${i * 311}`,
).join("\n");
const python = `def killed(reports):\n    """Counts the dead."""\n    return sum(r["killed"] for r in reports if r["place"] == "Orlay")\n\nclass Report:\n    def __init__(self, text):\n        self.text = text\n        self.words = [w for w in text.split() if w != ""]\n`;
const script = `const open = (name) => {\n  const all = names.filter((one) => one.id !== name.id);\n  return { ...name, all, count: all.length };\n};\nexport default open;\nmodule.exports = { open, close: () => undefined };\nwindow.onload = () => { document.title = "x"; };\n`;
const sql = `CREATE TABLE reports (id INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT);\nINSERT INTO reports (id, title, text) VALUES (1, 'One', 'Two'), (2, 'Three', 'Four');\nSELECT * FROM reports WHERE id = 1 AND title <> '' ORDER BY id DESC;\nCREATE INDEX by_title ON reports (title);\n`;
const yaml = Array.from(
  { length: 15 },
  (_, i) => `service_${i}:\n  image: "registry/app:${i}"\n  ports:\n    - "80${i}:80"\n  env: {A: b, C: d}`,
).join("\n");
const base64 = Buffer.from("The harbour stays closed. ".repeat(40)).toString("base64").replace(/.{76}/g, "$&\n");

/** Files that are no reports, with what is said of them: a kind a row. */
const OTHERS: Readonly<Record<string, readonly [content: string | Uint8Array, said: RegExp]>> = {
  "a.png": [bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /a picture/],
  "a.jpg": [bytes(0xff, 0xd8, 0xff, 0xe1), /a picture/],
  "a.gif": [named("GIF89a"), /a picture/],
  "a.bmp": [named("BM"), /a picture/],
  "a.tif": [named("II*\0"), /a picture/],
  "b.tif": [named("MM\0*"), /a picture/],
  "a.psd": [named("8BPS"), /a picture/],
  "a.heic": [named("ftypheic", 4), /a picture/],
  "a.avif": [named("ftypavif", 4), /a picture/],
  "a.webp": [named("RIFF"), /a picture or a sound/],
  "a.svg": [tree("svg xmlns='http://www.w3.org/2000/svg'"), /a drawing/],
  "a.mp4": [named("ftypisom", 4), /a film or a recording/],
  "a.mov": [named("moov", 4), /a film or a recording/],
  "a.mkv": [bytes(0x1a, 0x45, 0xdf, 0xa3), /a film/],
  "a.flv": [named("FLV"), /a film/],
  "a.mp3": [named("ID3"), /a sound recording/],
  "b.mp3": [bytes(0xff, 0xfb), /a sound recording/],
  "a.ogg": [named("OggS"), /a sound recording/],
  "a.flac": [named("fLaC"), /a sound recording/],
  "a.aiff": [named("FORM"), /a sound recording/],
  "a.7z": [bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), /a 7-Zip archive, not a report: unpack/],
  "a.rar": [named("Rar!"), /a RAR archive/],
  "a.bz2": [named("BZh9"), /a bzip2 archive/],
  "a.xz": [bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a), /an xz archive/],
  "a.zst": [bytes(0x28, 0xb5, 0x2f, 0xfd), /a Zstandard archive/],
  "a.tar": [Buffer.concat([Buffer.alloc(257, "a"), Buffer.from("ustar"), bytes()]), /a tar archive/],
  "a.zip": [zip({ "a.txt": "One." }), /a ZIP archive/],
  "a.xlsx": [zip({ "xl/workbook.xml": "<a/>" }), /a spreadsheet/],
  "a.pptx": [zip({ "ppt/presentation.xml": "<a/>" }), /a presentation/],
  "a.doc": [bytes(0xd0, 0xcf, 0x11, 0xe0), /an old office document, not a report: save it as \.docx/],
  "a.rtf": ["{\\rtf1\\ansi The harbour stays closed.\\par}", /an RTF document/],
  "a.ps": ["%!PS-Adobe-3.0\n/Times findfont", /a PostScript document/],
  "a.tex": ["\\documentclass{article}\n\\begin{document}The harbour.\\end{document}", /a LaTeX document/],
  "a.sqlite": [named("SQLite format 3\0"), /a database/],
  "a.parquet": [named("PAR1"), /a Parquet table/],
  "a.arrow": [named("ARROW1"), /an Arrow table/],
  "a.exe": [named("MZ"), /a program/],
  "a.so": [bytes(0x7f, 0x45, 0x4c, 0x46), /a program/],
  "a.class": [bytes(0xca, 0xfe, 0xba, 0xbe), /a program/],
  "a.dylib": [bytes(0xcf, 0xfa, 0xed, 0xfe), /a program/],
  "a.wasm": [named("\0asm"), /a program/],
  "a.woff": [named("wOFF"), /a font/],
  "a.woff2": [named("wOF2"), /a font/],
  "a.otf": [named("OTTO"), /a font/],
  "a.ttf": [bytes(0, 1, 0, 0, 0), /a font/],
  "a.bin": [bytes(1, 2, 3, 4), /a file of bytes/],
  "a.pickle": [bytes(0x80, 4, 0x95, 0, 0), /a file of bytes/],
  "a.csv": [rows(","), /a table/],
  "a.tsv": [rows("\t"), /a table/],
  "b.csv": [rows(";"), /a table/],
  "a.psv": [rows("|"), /a table/],
  "two.csv": ['text,date\n"The ferry sails on Monday, Mara Velin said.",2026-03-06\n', /a table/],
  "two.tsv": ["text\tdate\nThe ferry sails on Monday, Mara Velin said.\t2026-03-06\n", /a table/],
  "a.json": ['{"name": "according", "version": "1.0"}', /JSON without a text/],
  "a.geojson": [
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null}]}',
    /JSON without a text/,
  ],
  "a.har": ['{"log": {"version": "1.2", "entries": []}}', /JSON without a text/],
  "a.ipynb": ['{"cells": [{"cell_type": "code", "source": []}], "nbformat": 4}', /JSON without a text/],
  "a.xml": [tree("orders"), /XML of a kind that is not known/],
  "b.xml": ["<orders><order>One.</order></orders>", /XML of a kind that is not known/],
  "a.opml": [tree("opml"), /a list of feeds/],
  "sitemap.xml": [tree("urlset"), /a site map/],
  "index.xml": [tree("sitemapindex"), /a site map/],
  "a.plist": [tree("plist"), /a property list/],
  "a.kml": [tree("kml"), /a map/],
  "edition.xml": [
    `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${"<p>The harbour stays closed, she said.</p>".repeat(5)}</body></text></TEI>`,
    /an edition of texts \(TEI\)/,
  ],
  "a.gpx": [tree("gpx"), /a map/],
  "rss.xml": [tree("rss", "<channel><title>x</title></channel>"), /a feed without a report/],
  "a.ics": ["BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", /a calendar/],
  "a.vcf": ["BEGIN:VCARD\nFN:Ana Wray\nEND:VCARD\n", /an address card/],
  "a.vtt": ["WEBVTT\n\n00:01.000 --> 00:02.000\nThe harbour stays closed.\n", /subtitles/],
  "a.srt": ["1\n00:00:01,000 --> 00:00:02,000\nThe harbour stays closed.\n", /subtitles/],
  "a.pem": [`-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`, /a key or a certificate/],
  "a.b64": [base64, /a list or data|code or data/],
  "a.py": [python, /code or data|a program/],
  "a.js": [script, /code or data|a program/],
  "a.sh": ["#!/bin/sh\nset -e\necho done\n", /a program/],
  "a.php": ["<?php\necho 'done';\n", /a program|XML/],
  "a.c": ["#include <stdio.h>\nint main(void) { return 0; }\n", /a program/],
  "a.go": ["package main;\n\nfunc main() {}\n", /a program/],
  "a.css": [".harbour { color: red; margin: 0 }\n#x { top: 1px }\n", /a style sheet/],
  "a.sql": [sql, /code or data/],
  "a.yaml": [yaml, /code or data|a list or data/],
  "a.ini": ["[server]\nport = 80\nhost = x\n", /settings of a program/],
  "a.toml": ["name = 'x'\nversion = '1'\n", /settings of a program/],
  "a.diff": ["diff --git a/x b/x\n--- a/x\n+++ b/x\n", /a list of changes/],
  "a.patch": ["--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n", /a list of changes/],
  "a.ris": ["TY  - NEWS\nTI  - Harbour closed\nER  - \n", /a list of references/],
  "a.bib": ["@article{wray,\n title={Harbour}\n}\n", /a list of references/],
  "a.lfs": ["version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", /a pointer to a file/],
  "a.log": [log, /code or data|a list or data/],
  "a.preset": [
    "# This file is part of the harbour's programs.\n#\n# They are started when the machine is, and may be left out\n# where nobody needs them.\n\nenable harbour.service\ndisable ferry.service\n",
    /code or data/,
  ],
  "a.vim": [
    `" What the editor does with reports\n" Maintainer: Ana Wray\n" Last change: 6 March 2026\n\nif has("x")\n  finish\nendif\n`,
    /code or data/,
  ],
  "a.templates": [
    ["harbour/open", "harbour/hours", "ferry/sails"]
      .map(
        (one) => `Template: ${one}\nType: select\nDefault: yes\nDescription: Whether it is open today\n It may be.\n`,
      )
      .join("\n"),
    /a list or data/,
  ],
  "a.mirrors": [
    ["orlay", "tesmar", "norvia", "lesk"].map((one) => `https://mirror.${one}.example/packages/\n`).join(""),
    /a list or data/,
  ],
  "b.tsv": [
    `name (as it is told by those who were there)\tplace\n${"Ana Wray\tOrlay, where the harbour is.\n".repeat(5)}`,
    /a table/,
  ],
  "a.pod": ["=head1 NAME\n\nharbour - opens the harbour\n\n=head1 SYNOPSIS\n\n  harbour\n", /a page about a program/],
  "a.catalog": [
    `# Subject: The harbour has been opened\n-- f77379a8\n${"Subject: Il porto è stato aperto\nDefined-By: portolib\n\nIl processo relativo al porto è stato avviato, ha aperto i\nfile in scrittura ed è ora pronto a gestire le richieste.\n\n".repeat(4)}`,
    /appears to be in Italian|a list or data|code or data/,
  ],
};

it("tries more than 80 kinds", () => {
  expect(Object.keys(OTHERS).length).toBeGreaterThan(80);
});

it.each(Object.entries(OTHERS))(
  "%s is told in one sentence, and never read as prose",
  async (name, [content, said]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const read = await readFile(path);
    expect("problem" in read ? read.problem : `was read: ${read.text.slice(0, 100)}`).toMatch(said);
    expect("problem" in read && read.problem.startsWith(`${path} `)).toBe(true);
    expect("problem" in read && read.problem).not.toContain("\n");
  },
);

it.each(["a.py", "a.sql", "a.log"])("%s is read when its owner says that it is English all the same", async (name) => {
  const path = join(folder, name);
  writeFileSync(path, OTHERS[name]?.[0] as string);
  expect("text" in (await readFile(path, { language: "en" }))).toBe(true);
});

const WORDS =
  "the harbour stays closed until the minister has seen what the crews have done, and nobody knows when that will be.";

it.each([
  ["a panel", ["HOST", "REEVE", "LIND"].map((who) => `${who}: I say that ${WORDS}`).join("\n")],
  ["a round of it", ["Host", "Reeve", "Lind"].map((who) => `${who}: They said that ${WORDS}`).join("\n")],
  ["an address above it", `https://post.example/harbour/stays-closed\n\nOn Friday ${WORDS}`],
  ["headings one below the other", `# Harbour closed\n## What is known\n\nOn Friday ${WORDS}`],
  ["an empty line set off", `"\nOn Friday ${WORDS}\n"\n\nShe said that ${WORDS}`],
])("%s is read, twice over", async (name, text) => {
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, `${text}\n\n${text}\n`);
  const read = await readFile(path);
  expect("problem" in read ? read.problem : read.text).toContain("the minister has seen");
});
