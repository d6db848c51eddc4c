import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./shared.ts";

/** A report of the example story, with its front matter. */
export const sample = join(root, "examples", "orlay-crossing", "05-channel-six-ultimatum.md");

const names = ["Aldin", "Brask", "Corvane", "Dellow", "Estrand", "Farrow", "Gilden", "Hask", "Ivarson", "Jorun"];

/** A generated report in Markdown, as long as a short news report; a different one for every number. */
export function generate(number: number): string {
  const who = `${names[number % 10]} ${names[Math.floor(number / 10) % 10]}`;
  const body = readFileSync(sample, "utf8")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .trim();
  return `---
title: Report ${number} from the Orlay crossing
outlet: Outlet ${number % 7}
url: https://outlet${number % 7}.example/reports/${number}
published: 2026-03-${String((number % 28) + 1).padStart(2, "0")}T12:00:00Z
---
${body.replaceAll("Petra Sand", who)}

"We have seen ${number} lorries pass since dawn," said ${who}, who keeps the gate. At least ${number + 2} people were waiting.
`;
}
