import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Something that reads a text. */
export interface Rival {
  readonly name: string;
  readonly work: (text: string) => unknown;
}

/** A library is not installed; `message` says what to do. */
export class MissingLibrary extends Error {}

const require = createRequire(import.meta.url);

/** compromise's own entry for tokens and parts of speech, without the phrases and dates of its whole. */
export function compromise(): Rival {
  const nlp = load("compromise", "compromise/two") as (text: string) => { json(): readonly Tagged[] };
  demandTags("compromise", nlp("The ferry waits.").json()[0]?.terms[1]?.tags.includes("Noun"));
  return { name: `compromise ${version("compromise")}, tokens and parts of speech`, work: nlp };
}

interface Tagged {
  readonly terms: readonly { readonly tags: readonly string[] }[];
}

/** wink-nlp with the two stages of its pipe that these need. */
export function wink(): Rival {
  const winkNLP = load("wink-nlp") as (model: unknown, pipe: readonly string[]) => Wink;
  const nlp = winkNLP(load("wink-eng-lite-web-model"), ["sbd", "pos"]);
  demandTags("wink-nlp", nlp.readDoc("The ferry waits.").tokens().out(nlp.its.pos)[1] === "NOUN");
  return { name: `wink-nlp ${version("wink-nlp")}, tokens and parts of speech`, work: (text) => nlp.readDoc(text) };
}

interface Wink {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(what: unknown): readonly string[] } };
}

/** What is not tagged is not compared. */
function demandTags(library: string, tagged: boolean | undefined): void {
  if (!tagged)
    throw new Error(`${library} ${version(library)} did not tag a noun: is it still called in the right way?`);
}

function load(library: string, entry = library): unknown {
  try {
    return require(entry);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    throw new MissingLibrary(`${library} is not installed: run npm install, which brings what is compared here.`);
  }
}

/** As the package itself says. */
function version(library: string): string {
  const files = require.resolve.paths(library)?.map((folder) => join(folder, library, "package.json")) ?? [];
  const file = files.find((one) => existsSync(one));
  return file ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : "of an unknown version";
}
