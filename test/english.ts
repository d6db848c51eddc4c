/** A literal of a TypeScript file, or the code between two. */
interface Piece {
  readonly kind: "string" | "regex" | "code";
  readonly text: string;
  readonly at: number;
}

/** A list of English words in a file: an alternation of a regular expression, or an array, map or string of words. */
export interface WordList {
  readonly line: number;
  readonly words: readonly string[];
}

/** A word, a phrase or an ending as a list of them has it: its letters in lower case but perhaps the first. */
const WORD = /^[A-Za-z][a-z'’.-]*(?: [a-z'’.-]+)*$/;

/** The lists of English words that a file's code holds. */
export function wordLists(code: string): readonly WordList[] {
  const pieces = literals(code);
  const at = (offset: number): number => code.slice(0, offset).split("\n").length;
  const alternations = pieces
    .filter(({ kind }) => kind === "regex")
    .map(({ text, at: offset }) => ({ line: at(offset), words: alternatives(text) }));
  return [...alternations, ...listed(pieces).map(({ offset, words }) => ({ line: at(offset), words }))]
    .filter(({ words }) => words.length >= 2)
    .sort((a, b) => a.line - b.line);
}

/** English words that a file's code compares a token with, one at a time: `lower === "of"`. */
export function comparedWords(code: string): readonly string[] {
  const pieces = literals(code);
  return pieces.flatMap(({ kind, text }, i) =>
    kind === "string" && WORD.test(text) && OF_A_TOKEN.test(pieces[i - 1]?.text ?? "") ? [text] : [],
  );
}

const OF_A_TOKEN = /\b(?:lower(?:\([^()]*\))?|text|word|next|before|after)\s*[!=]==\s*$/;

/** The words of a pattern's groups that have two or more; the pattern's own bars count as a group's. */
function alternatives(pattern: string): readonly string[] {
  const body = pattern.slice(1, pattern.lastIndexOf("/"));
  const groups: string[][] = [[""]];
  const found: string[] = [];
  const close = (group: readonly string[] | undefined): void => {
    const words = (group ?? []).map(bare).filter((word) => WORD.test(word));
    if (words.length >= 2) found.push(...words);
  };
  const add = (text: string): void => {
    const group = groups.at(-1) as string[];
    group[group.length - 1] += text;
  };
  for (const [part] of body.matchAll(/\\.|\[(?:\\.|[^\]])*\]|\((?:\?(?:<?[:=!]|<\w+>))?|[\s\S]/g)) {
    if (part.startsWith("(")) groups.push([""]);
    else if (part === ")") close(groups.pop());
    else if (part === "|") groups.at(-1)?.push("");
    else add(part);
  }
  for (const group of groups) close(group);
  return found;
}

/** An alternative without its anchors and what may be left out: `^hours?$` is "hours". */
const bare = (alternative: string): string =>
  alternative
    .replace(/\\[bs]|[\^$+*?]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Before an array of sentences that show a rule: they are no list of words. */
const OF_SENTENCES = /\bshows:\s*$/;

/** Arrays of words, of rows that begin with a word, and strings that are split into words. */
function listed(pieces: readonly Piece[]): readonly { readonly offset: number; readonly words: readonly string[] }[] {
  return [...brackets(pieces), ...strings(pieces)];
}

function brackets(pieces: readonly Piece[]): readonly { readonly offset: number; readonly words: string[] }[] {
  const open: { offset: number; words: string[]; first: string | undefined; empty: boolean; shown: boolean }[] = [];
  const found: { offset: number; words: string[] }[] = [];
  for (const { kind, text, at } of pieces) {
    const top = open.at(-1);
    if (kind === "string") {
      if (top?.empty) top.first = text;
      if (top && WORD.test(text)) top.words.push(text);
      if (top) top.empty = false;
      continue;
    }
    for (let i = 0; i < text.length; i++) {
      const mark = text[i] as string;
      if ("([{".includes(mark))
        open.push({
          ...{ offset: at + i, words: [], first: undefined, empty: mark === "[" },
          shown: mark === "[" && OF_SENTENCES.test(text.slice(0, i)),
        });
      else if (")]}".includes(mark)) {
        const closed = open.pop();
        if (mark !== "]" || !closed || closed.shown) continue;
        if (closed.words.length >= 2) found.push({ offset: closed.offset, words: closed.words });
        else if (closed.first && WORD.test(closed.first)) open.at(-1)?.words.push(closed.first);
      } else if (!/\s/.test(mark)) {
        const here = open.at(-1);
        if (here) here.empty = false;
      }
    }
  }
  return found;
}

const strings = (pieces: readonly Piece[]): readonly { offset: number; words: string[] }[] =>
  pieces.flatMap(({ kind, text, at }, i) => {
    const split =
      /^\s*\)?\.split\(/.test(pieces[i + 1]?.text ?? "") ||
      /\b(?:list|words|oneOf)\(\s*$/.test(pieces[i - 1]?.text ?? "");
    return kind === "string" && split
      ? [{ offset: at, words: text.split(/\s+/).filter((word) => WORD.test(word)) }]
      : [];
  });

const PIECES =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*|[^"'`/]+|\//g;

/** A file's strings and patterns, and the code between them without its comments. */
export function literals(code: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let before = "";
  PIECES.lastIndex = 0;
  for (let m = PIECES.exec(code); m; m = PIECES.exec(code)) {
    const text = m[0];
    if (/^\/[/*]/.test(text)) continue;
    if (text.length > 1 && text.startsWith("/") && /[\w)\]}]\s*$/.test(before) && !/\breturn\s*$/.test(before)) {
      PIECES.lastIndex = m.index + 1;
      before = "/";
      pieces.push({ kind: "code", text: "/", at: m.index });
      continue;
    }
    const kind = /^["'`]/.test(text) ? "string" : text.length > 1 && text.startsWith("/") ? "regex" : "code";
    pieces.push({ kind, text: kind === "string" ? text.slice(1, -1) : text, at: m.index });
    before = kind === "code" ? text : "x";
  }
  return pieces;
}
