// Makes packages/reader/src/en/predicates/dictionary.ts of the verb dictionary of PETRARCH2:
//   node scripts/event-dictionary.mjs CAMEO.2.0.txt
// The dictionary (MIT licence) is petrarch2/data/dictionaries/CAMEO.2.0.txt of github.com/openeventdata/petrarch2.
import { readFileSync, writeFileSync } from "node:fs";
import {
  CODES,
  FRAMES,
  KEPT_CODES,
  KEPT_PHRASES,
  KEPT_VERBS,
  LEFT_OUT,
  LISTS_LEFT_OUT,
} from "./event-dictionary-kept.mjs";

const OUT = new URL("../packages/reader/src/en/predicates/dictionary.ts", import.meta.url);

/* Longer lists of like words ("weapon", "currency") name makes and coins: news has the general word. */
const LONGEST_LIST = 25;

/** PLOVER's type and mode for a code of CAMEO; null for what is only said, or done to whoever acts (":110"). */
function typeOf(code) {
  const own = /^\d+/.exec(code.trim())?.[0];
  return own ? (CODES.find(([start]) => own.startsWith(start))?.[1] ?? null) : null;
}

/** `- * {AIR RAID} (AGAINST) [190] # LAUNCH`: what stands behind the verb, its code, and the verb it was found with. */
function readPattern(line) {
  const [, before, behind, code, , verb = ""] = /^- (.*?)\*(.*?)\[(.*?)\](\s*#\s*([\w-]*))?/.exec(line) ?? [];
  if (behind === undefined || before.trim() || /[\^$%+]/.test(behind)) return null;
  return {
    words: behind
      .replace(/[{}()]/g, " ")
      .trim()
      .split(/\s+/)
      .filter(Boolean),
    code,
    verb: verb.toLowerCase(),
  };
}

/** Each way to say the words, with the lists of like words written out. */
function written(words, lists) {
  const one = (word) => (word.startsWith("&") ? (lists.get(word.slice(1)) ?? []) : [word.toLowerCase()]);
  if (words.some((word) => LISTS_LEFT_OUT.has(word) || one(word).length > LONGEST_LIST)) return [];
  return words.reduce((all, word) => all.flatMap((so) => one(word).map((next) => `${so} ${next}`.trim())), [""]);
}

/** `CONFER {CONFERRED}`, `+CORDON_OFF [170]`: a verb with its particle, irregular forms and code. */
function readVerb(line) {
  const [, name, forms = "", code] = /^(\S+)\s*(?:\{(.*?)\})?\s*(?:\[(.*?)\])?/.exec(line) ?? [];
  if (!name || (name.includes("_") && !name.startsWith("+"))) return null;
  const [lemma, ...particle] = name.replace("+", "").toLowerCase().split("_");
  if (!/^[a-z-]+$/.test(lemma) || particle.some((word) => /^(?:and|or)$/.test(word))) return null;
  return { lemma, particle: particle.join(" "), forms: inflected(lemma, forms), code };
}

/** How a verb is inflected, where that is not by rule. */
function inflected(lemma, written) {
  const forms = written
    .replace(/[+_]\S*/g, " ")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const past = forms.filter((form) => !form.endsWith("ing") && !form.endsWith("s"));
  if (past.includes(`${lemma}${lemma.at(-1)}ed`))
    return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ? "" : " | doubles";
  return past.length === 0 || past.some((form) => form.endsWith("ed")) ? "" : ` | forms ${past.slice(0, 2).join(" ")}`;
}

function readDictionary(text) {
  const lines = text.split("\n").map((line) => line.replace(/\t/g, " "));
  const start = lines.findIndex((line) => BLOCK.test(line));
  const lists = readLists(lines.slice(0, start));
  const found = new Map();
  let [block, verbs] = ["", []];
  for (const line of lines.slice(start)) {
    const opening = BLOCK.exec(line);
    if (opening) [block, verbs] = [opening[1], []];
    else if (line.startsWith("- ")) for (const entry of phrases(line, verbs, lists)) keep(found, entry);
    else if (/^[+A-Z]/.test(line)) {
      const verb = readVerb(line.split("#")[0].trim());
      if (!verb) continue;
      verbs.push(verb);
      keep(found, { ...verb, code: verb.code ?? block, alone: true });
    }
  }
  return found;
}

/* `--- ATTACK [190] ---` */
const BLOCK = /^---\s*.+?\s*\[(.*?)\]\s*---/;

/** `&CEASEFIRE` and below it `+TRUCE`, `+ARMISTICE`: like words by the name of their list. */
function readLists(lines) {
  const lists = new Map();
  for (const line of lines) {
    if (line.startsWith("&")) lists.set(line.slice(1).split(/[\s#]/)[0], []);
    else if (line.startsWith("+") && lists.size > 0)
      [...lists.values()]
        .at(-1)
        .push(line.slice(1).split("#")[0].trim().replace(/_+$/, "").replaceAll("_", " ").toLowerCase());
  }
  return lists;
}

function phrases(line, verbs, lists) {
  const pattern = readPattern(line);
  if (!pattern) return [];
  const meant = verbs.filter(({ lemma }) => !pattern.verb || lemma === pattern.verb.split("_")[0]);
  return meant.flatMap((verb) =>
    written(pattern.words, lists).map((words) => ({
      ...{ ...verb, code: pattern.code, particle: `${verb.particle} ${words}`.trim(), words, alone: false },
    })),
  );
}

/** Keeps the first reading of a verb, of the groups that are read rightly in news. */
function keep(found, { lemma, particle, forms, code, words, alone }) {
  const type = typeOf(code);
  const name = particle ? `${lemma} ${particle}` : lemma;
  if (!type || found.has(name) || LEFT_OUT.has(name)) return;
  const told = alone
    ? KEPT_VERBS.has(name) || (!particle && KEPT_CODES.has(code))
    : KEPT_PHRASES.some(([verb, kind, only]) => verb === lemma && type.startsWith(kind) && (!only || only.has(words)));
  if (!told) return;
  const frame = alone || TAKES_OBJECT.test(words) ? "object" : (FRAMES[type] ?? FRAMES[type.split(":")[0]]);
  found.set(name, `${name} | does ${type} ${frame}${forms}${frame === "object" ? " | is personal" : ""}`);
}

/* "spoke with Selm", "called upon Selm", "kept Selm in jail", "filed a case against Selm": the recipient is an object. */
const TAKES_OBJECT = /^(?:in|with|upon)\b|\b(?:against|with)$|^responsible$/;

const notice = (text) =>
  text
    .split("\n")
    .slice(text.split("\n").findIndex((line) => line.includes("The MIT License")))
    .map((line) => line.replace(/^#\s?/, "").trimEnd());

const text = readFileSync(process.argv[2], "utf8");
const licence = notice(text);
const end = licence.findIndex(
  (line) => line.startsWith("CONNECTION WITH THE SOFTWARE") || line.startsWith("IN CONNECTION"),
);
const lines = [...readDictionary(text)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
writeFileSync(
  OUT,
  `/*
 * Verbs that tell events, in the form of \`verbs.ts\`, beside its own: of CAMEO.2.0, the verb dictionary of PETRARCH2 of the
 * Open Event Data Alliance. Made by \`scripts/event-dictionary.mjs\`, which says how; do not edit. Its licence:
 *
${licence
  .slice(0, end + 1)
  .map((line) => ` * ${line}`.trimEnd())
  .join("\n")}
 */
export const DICTIONARY = \`
${lines.join("\n")}
\`;
`,
);
