// What defuddle takes from the pages: `node rivals.mjs PAGES.jsonl FOLDER`, where `npm install defuddle linkedom` was run beside it.
// PAGES.jsonl is what `npm run eval:pages -- FOLDER --list` prints. Nothing is fetched.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

const [listed, folder] = process.argv.slice(2);
const here = (file) => pathToFileURL(join(process.cwd(), "node_modules", file)).href;
const { Defuddle } = await import(here("defuddle/dist/node.js"));
const { parseHTML } = await import(here("linkedom/esm/index.js"));

const htmlOf = (file) => {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
};

async function read({ file, url }) {
  const found = await Defuddle(parseHTML(htmlOf(file)).document, url ?? "http://page.invalid/", { useAsync: false });
  const { document } = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`);
  for (const one of document.querySelectorAll("p, div, li, h1, h2, h3, h4, br, blockquote, td")) one.append("\n");
  const { title, author, site, published } = found;
  return { text: document.body.textContent, title, byline: author, outlet: site, date: published };
}

const answers = {};
for (const line of readFileSync(listed, "utf8").trim().split("\n")) {
  const page = JSON.parse(line);
  answers[page.id] = await read(page).catch((error) => {
    console.error(page.id, String(error).slice(0, 200));
    return {};
  });
}
writeFileSync(join(folder, "defuddle.json"), JSON.stringify(answers));
