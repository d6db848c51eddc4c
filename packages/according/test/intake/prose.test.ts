import { expect, it } from "vitest";
import { takeIn } from "../../src/intake/files.ts";

/** Of a text from standard input, which has no name: null where it is read. */
async function refusal(text: string): Promise<string | null> {
  const [one] = await takeIn("-", Buffer.from(text), {});
  return one && "problem" in one ? one.problem : null;
}

/** Files of a few lines that are no reports, each told by its lines. */
const NO_REPORTS: Readonly<Record<string, string>> = {
  yaml: "a: 1\nb:\n  - c\n",
  "a workflow": "name: Check\non: [push]\njobs:\n  check:\n    runs-on: linux\n    steps:\n      - run: npm test\n",
  "a form of questions":
    "name: Fault\nbody:\n  - type: textarea\n    id: steps\n    attributes:\n      label: What did you do before it happened?\n      description: Tell us of each step that you have taken.\n    validations:\n      required: true\n",
  go: 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("he said") }\n',
  java: "public class Harbour {\n  public static void main(String[] a) { }\n}\n",
  javascript: 'export const harbour = (name) => name.trim();\nconsole.log("she said");\n',
  "a list of exports": 'export { o as and, s as code, t as exactly, c as exclude } from "./harbour.js";\n',
  "types with a long comment":
    "/**\n * The harbour that was told of in the report.\n * It is open when the ferry has come.\n */\nexport declare function harbour(name: string): string;\n",
  ruby: 'class Harbour\n  def open\n    puts "he said"\n  end\nend\n',
  rust: 'fn main() {\n    println!("she said");\n}\n',
  haskell: 'main :: IO ()\nmain = putStrLn "he said"\n',
  sql: "CREATE TABLE boats (id int);\nINSERT INTO boats VALUES (1);\n",
  "a translation": 'msgid "he said"\nmsgstr "sie sagte"\n',
  "a log": "2026-03-06 10:00:00 INFO server: he said hello\n2026-03-06 10:00:01 WARN pool: late\n",
  make: "all: boats\n\tcc boats.c\n",
  docker: "FROM node:24\nRUN npm install\nCOPY . /harbour\n",
  batch: "@echo off\nset A=1\necho %A%\n",
  powershell:
    '<#\n.Synopsis\nOpens the harbour for the one who has asked for it.\n#>\nparam([string]$Name)\nWrite-Host "open"\n',
  "settings with comments":
    "# This is the file in which the harbour keeps what it was told.\n# You may change each of these.\nusepasswd = False\n",
  macros: "dnl This macro was written for the harbour.\nAC_DEFUN([HARBOUR],[\n  AC_REQUIRE([BOATS])\n])\n",
  "ignored files": "node_modules/\n*.log\n/dist\n",
  "a graph": "digraph g {\n  a -> b\n}\n",
  triples: "<https://orlay.example/a> <https://orlay.example/b> <https://orlay.example/c> .\n",
  "subtitles of another kind": "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,He said\n",
  "words a program passes over": `${"the\nof\nand\nto\nwas\n".repeat(5)}`,
};

it.each(Object.entries(NO_REPORTS))("%s is told by its lines, whatever its name is", async (_, text) => {
  expect(await refusal(text)).toMatch(/^Standard input (?:is|looks like) /);
});

/** Reports of every form, which have a few of the signs of code. */
const REPORTS: Readonly<Record<string, string>> = {
  "one sentence": "The harbour stays closed, Mara Velin said.",
  headlines: "Harbour stays closed\nMayor to resign over flood money\nMARKETS: Shares fall 3%\n",
  "one headline": "# Harbour closed\n",
  "a quotation": "“It is late;\nit is dark,”\nshe said.\n",
  "a transcript": "MORO: Will you stay?\nVELIN: Yes.\nMORO: And the others?\nVELIN: They left on Friday.\n",
  "a transcript in small letters": "ana: when will it open?\nbob: the mayor said it was all done by now\n",
  posts: "@orlaycg We have three boats missing.\n#orlay #harbour\n#ferry\n\n@moro: The minister has been told!\n",
  "a list": "What we know:\n- 12 people were hurt\n- 3 boats are missing\n- the harbour is closed\n",
  "a list that ends in semicolons":
    "The board decided:\n1. to close the harbour;\n2. to pay the crews;\n3. to meet on Monday.\n",
  "numbers of dead": "Killed: 40\nHurt: 12\nMissing: 3\n",
  "lines for a programme": "10:00 Mara Velin arrives\n10:30 The minister speaks\n11:00 Questions\n",
  "lines above a text":
    "title: Harbour closed\noutlet: Tesmar Post\npublished: 2026-03-06\n\nThe harbour stays closed, the minister said on Friday, and nobody was told when it would open again.\n",
  "a text that shows a command":
    "The clerk typed it herself, she told the court, and the file was gone.\n\n    rm --force boats.txt\n\nNobody had asked her to do so, the judge said.\n",
  "posts in elements":
    'The mayor said that she had read it, and that the boats would come back when the wind fell.\n\n<post by="ana">We have seen the boats leave and nobody knows when they come back.</post>\n',
  "a message with its signature":
    "Dear all,\n\nthe ferry will not sail on Monday.\n\n-- \nMara Velin\n-- Orlay Board\n",
  "documentation with a heading that is underlined":
    "Harbour\n=======\n\nThe board of the harbour was founded in 1912, and has nine members who are elected.\n\n* They meet on Mondays.\n* They vote in public.\n",
};

it.each(Object.entries(REPORTS))("%s is read", async (_, text) => {
  expect(await refusal(text)).toBeNull();
});

it("tells code in time that grows with its length: a line of one word, and one of digits", async () => {
  expect(await refusal(`${"a,".repeat(40_000)}\n`)).toMatch(/looks like/);
  expect(await refusal(`${"0123456789abcdef".repeat(4000)}!\n`)).toMatch(/looks like/);
  expect(await refusal(`${`The${"harbourIsClosed".repeat(20)}\n`.repeat(30)}`)).toMatch(/looks like/);
});
