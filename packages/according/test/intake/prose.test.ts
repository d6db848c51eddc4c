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
  "a log of a system":
    "Mar  6 10:00:00 orlay kernel: [ 12.0] usb 1-1: new device\nMar  6 10:00:01 orlay sshd[12]: Failed password for mara from 192.0.2.1 port 22\nMar 16 10:00:02 orlay systemd[1]: Started session 2 of user mara.\n",
  "a log of a server":
    '192.0.2.1 - - [06/Mar/2026:10:00:00 +0000] "GET /harbour HTTP/1.1" 200 512 "-" "ferry/8"\n192.0.2.1 - - [06/Mar/2026:10:00:01 +0000] "GET / HTTP/1.1" 404 12 "-" "ferry/8"\n',
  users: "root:x:0:0:root:/root:/bin/bash\nmara:x:1000:1000:Mara Velin:/home/mara:/bin/bash\n",
  "rules for robots": "User-agent: *\nDisallow: /quay\nAllow: /\n\nSitemap: https://orlay.example/sitemap.xml\n",
  clojure: '(ns harbour.core)\n\n(defn said\n  "Says it."\n  [x]\n  (println x))\n',
  lisp: '(defun said (x)\n  (format t "~a said" x))\n\n(said "Mara")\n',
  assembly:
    'section .data\n  msg db "he said",10\n  len equ $-msg\n\nsection .text\n  global _start\n\n_start:\n  mov eax, 4\n  mov ecx, msg\n  int 0x80\n',
  cobol:
    '       IDENTIFICATION DIVISION.\n       PROGRAM-ID. HARBOUR.\n       PROCEDURE DIVISION.\n           DISPLAY "HE SAID".\n           STOP RUN.\n',
  "orders to a machine": "G28 ; home\nG1 X10 Y10 F3000\nG1 Z0.2\nM104 S200\n",
  "a drawing of numbers": 'set terminal png\nset xlabel "day"\nplot "boats.dat" using 1:2 with lines title "boats"\n',
  "names of hosts": "$TTL 3600\n@ IN NS ns1.orlay.example.\nwww IN A 192.0.2.1\nmail IN MX 10 mx.orlay.example.\n",
  "a page of a manual":
    '.\\" made by hand\n.TH FERRY 1\n.SH NAME\nferry \\- sails over the sound, as the minister said\n',
  "a tune": "X:1\nT:The ferry of Orlay\nM:4/4\nK:C\nCDEF GABc|\n",
  "an answer of a server": "HTTP/1.1 200 OK\nContent-Type: text/plain\n\nThe minister said no on Friday.\n",
  "a number": "42\n",
  "words for a program": '"The minister said no.\\nThe harbour stays closed."\n',
  bytes:
    "00000000  54 68 65 20 6d 69 6e 69  73 74 65 72 20 73 61 69  |The minister sai|\n00000010  64 20 6e 6f 0a                                    |d no.|\n",
  "bytes in letters":
    "VGhlIG1pbmlzdGVyIHNhaWQgbm8gb24gRnJpZGF5LiBUaGUgaGFyYm91ciBzdGF5cyBjbG9zZWQu\nVGhlIG1pbmlzdGVyIHNhaWQgbm8gb24gRnJpZGF5LiBUaGUgaGFyYm91ciBzdGF5cyBjbG9zZWQu\n",
  "a game": '[Event "Orlay Open"]\n[White "Velin, Mara"]\n[Result "1-0"]\n\n1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 1-0\n',
  "a chat":
    "[06/03/2026, 10:00:00] Ana: The harbour is closed\n[06/03/2026, 10:01:00] Ivo: who said so?\n[06/03/2026, 10:02:00] Ana: Mara Velin said it\n",
  "a chat of another kind": "06/03/26, 10:00 - Ana: The harbour is closed\n06/03/26, 10:01 - Ivo: who said so?\n",
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
  "a sentence with a gap of its program": "The harbour of Orlay stays closed until Monday, Mara Velin said. {}\n",
  "one quotation": '"We will not sign, and nobody will make us."\n',
  "hours of a day": "6 March, 10:00: The police came, Mara Velin said.\n6 March, 11:00: The quay was shut.\n",
  "orders in capitals": "MOVE TO HIGHER GROUND, MAYOR SAYS\nSTOP THE FERRIES, SHE SAYS\nTHIRD DIVISION CLUB SOLD\n",
  "words in brackets":
    "MORO: Will you stay?\n(applause and shouts)\nVELIN: Yes.\n(she leaves the hall (and returns))\nMORO: We have heard it.\n",
  roads: "The crash closed the M25 for hours.\nM25 and A3 shut after crash\nG20 leaders meet in Orlay\n",
  "an interview": "Q: Will the harbour open?\nA: Not on Friday.\nQ: And on Monday?\nA: We hope so.\n",
  "who may do what": "Allow: nobody was let in, the guard said.\nUser: “I saw it,” she wrote.\n",
  "a message with its signature":
    "Dear all,\n\nthe ferry will not sail on Monday.\n\n-- \nMara Velin\n-- Orlay Board\n",
  "documentation with a heading that is underlined":
    "Harbour\n=======\n\nThe board of the harbour was founded in 1912, and has nine members who are elected.\n\n* They meet on Mondays.\n* They vote in public.\n",
};

it("a value of JSON in a file that is called so is no report", async () => {
  const [one] = await takeIn("said.json", Buffer.from('"The minister said no on Friday."\n'), {});
  expect(one).toMatchObject({ problem: expect.stringContaining("a number or a word for a program") });
});

it.each(Object.entries(REPORTS))("%s is read", async (_, text) => {
  expect(await refusal(text)).toBeNull();
});

it("tells code in time that grows with its length: a line of one word, and one of digits", async () => {
  expect(await refusal(`${"a,".repeat(40_000)}\n`)).toMatch(/looks like/);
  expect(await refusal(`${"0123456789abcdef".repeat(4000)}!\n`)).toMatch(/looks like/);
  expect(await refusal(`${`The${"harbourIsClosed".repeat(20)}\n`.repeat(30)}`)).toMatch(/looks like/);
});
