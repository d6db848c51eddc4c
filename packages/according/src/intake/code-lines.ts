import { ENGLISH_WORDS } from "./language.ts";
import { anyOf, TOLD_LINES } from "./told-lines.ts";

/** What stands in no sentence, however many words are about it. */
const MARKS = anyOf(
  // { } (; and the like at an end, } or ) at a beginning: "func main() {"
  /(?:[{}\\]|[([{],?|[)}\]"'\w][;,]?[)}\]]+;|\)\s*=>|[=&|]{2})\s*$/,
  /^\s*(?:[{}]|\)[);,. ]*$|\][\]),;]*$)/,
  // Comments: "// x", "/* x", "<!-- x", "<# x", "#!/bin/sh", "#include", "#+TITLE", "#EXTM3U"
  /^\s*(?:\/\/(?!\S*\.\w)|\/\*|\*\/|<!--|<#|#!|#\+\w|#(?:include|define|if|ifdef|ifndef|endif|pragma|EXT\w*)\b|@?(?:rem|REM) |dnl\b|\.\\")/,
  // What is set: "x = 1", "x := 1", "x <- 1", "x => 1", "set x=1", "$x", "${x}", "%x%"
  /^\s*(?:[a-z]+ )?[$@%\w.[\]"'-]+\s*(?:[:+*/|?!.-]?=|<-|=>)(?!=)\s*\S|\$[A-Za-z_{(]|%[A-Za-z_]+%/,
  // Signs of programs: "a->b", "a::b", "a && b", "a != b", "a()", "a.b(", "a_b(", "--option", "\n", "^a$"
  /\w->\w|\s->\s|\w?::\s?\w|\s&&\s|\s\|\|\s|[!=<>]==?\s|\w\(\)|\w\.\w+\(|\w_\w+\(|\w!\(|(?:^|\s)--[a-z][a-z-]*\b(?=[\s=]|$)|\\[nrt"']|\^\S*\$/,
  // Values without a space between: "0,0:00:01.00,0:00:02.00,D"; code points; numbers of bytes
  /[^\s,\d]\d*,[^\s,]{1,40},[^\s,]{1,40},\S|^\s*:?[\dA-Fa-f]{8,}(?:\s[\dA-Fa-f]{8,})*\s*$|^[ACGTUN]{8,}$/,
  // Messages of programs and what translates them: "2026-03-06 10:00:00 INFO x", "msgid "x""
  /^\s*\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d\S*\]?\s+\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL)\b/,
  /^(?:msgid|msgid_plural|msgstr|msgctxt)\b.*"/,
  // What changed in a file: "@@ -1,3 +1,4 @@"
  /^(?:@@ -\d|\+\+\+ \S+\/|--- \S+\/)/,
);

/** "<p>", "</p>", "<http://x.example/> <y>": what stands between two of them may be prose. */
const ELEMENT = /<[/!?]?[A-Za-z][^<>]*>/gu;
const ELEMENT_IN = /^\s*<[/!?]?[A-Za-z][^\s<>]*(?:\s[^<>]*)?>|<\/?[a-z][\w:-]*\s?\/?>|\s<\S*>\s/u;

/** Where they begin a line of few words that is no sentence. What programs are told: "return x", "end", "RUN npm install". */
const ORDERS =
  /^\s*(?:(?:package|import|from|class|module|object|def|defp|defmodule|fn|func|fun|function|public|private|protected|static|abstract|final|const|let|var|val|use|using|namespace|require|include|export|declare|return|if|unless|elsif|elif|else|end|endif|for|foreach|while|until|do|done|fi|esac|case|switch|try|catch|except|finally|raise|throw|yield|print|println|puts|echo|local|set|unset|my|our|sub|struct|enum|interface|type|impl|trait|data|instance|service|message|syntax|digraph|graph|query|mutation|begin|then|async|await|lambda|pass|break|continue|exit|cd|npm|source|select|insert|create|alter|drop|update|delete|on|steps|run|uses|with)\b|@echo\b|@prefix\b|@import\b|(?:FROM|RUN|COPY|ADD|CMD|ENV|ARG|WORKDIR|EXPOSE|ENTRYPOINT|USER|LABEL|VOLUME) [a-z./[$"]|(?:SELECT|INSERT|CREATE|ALTER|DROP|UPDATE|DELETE|GRANT|COMMENT|SET) [A-Za-z]|(?:Get|Set|New|Write|Remove|Add|Import|Export|Invoke|Test|Start|Stop|Out|Select|Where|ForEach)-[A-Z][a-z]+\b|MsgBox\b|Dim\b)/u;

/** "key: value", "key:", "- key: value": names of people begin with a capital letter. */
const KEY = /^\s*(?:- )?["']?(?:[a-z_][\w./-]*|[A-Z][a-z]+[A-Z_./][\w./]*|[A-Z]+_\w*)["']?\s?:(?:\s|$)/u;

/** What people write above a report: "published: 2026-03-06". */
const ABOUT_REPORT =
  /^(?:title|headline|outlet|publisher|publication|published|posted|updated|date|url|link|byline|by|author|source|place|dateline): \S/iu;

/** A path or a name with a sign in it, alone on its line: "node_modules/", "*.log", "a.mp3". */
const PATH = /^\s*(?:- )?!?["'/*]?[\w@*-]*[/*_.]\S*["',;]*$/u;
const TABLE = /\S\t\S/u;

/** A word as people write it, with what stands about it: "“harbour’s", "well-armed", "(AP)", "$3.5", "40%", "#orlay", "—". */
const PLAIN =
  /^[("'“‘«[*_—–-]*(?:[@#]?\p{L}[\p{L}\p{M}]*(?:[-'’./–—]+\p{L}[\p{L}\p{M}]*)*['’]?|[$£€#+-]?\d[\d.,:/–-]*(?:\p{L}{1,3}|%)?|[—–&-]+)[)"'”’»\]*_.,:;!?…—–-]*$/u;
/** In characters. What is longer is no word. */
const LONGEST_WORD = 60;
const isPlain = (word: string): boolean => word.length <= LONGEST_WORD && PLAIN.test(word);
const LEAST_PLAIN = 0.8;
const FEWEST_WORDS = 4;
const SENTENCE_END = /[.!?…]["'”’)\]*_]*\s*$/u;

/**
 * What a line of a text is: a line of code or data, what may be one among such lines (an order, a comment, words behind a key), one
 * of prose, or none of these for itself: a name, a headline, a list's item.
 */
export type LineKind = "code" | "order" | "comment" | "keyed" | "prose" | "other";

/** Whether it is words, as sentences have them. */
function isWorded(line: string): boolean {
  const words = line.trim().split(/\s+/);
  const plain = words.filter(isPlain).length;
  if (words.length < FEWEST_WORDS || plain < LEAST_PLAIN * words.length) return false;
  return (
    SENTENCE_END.test(line) || words.some((word) => ENGLISH_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, "")))
  );
}

/** "int boats;", and not "“It is late;" */
function endsAsCode(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return /;\s*$/u.test(line) && (words.length < FEWEST_WORDS - 1 || words.some((word) => !isPlain(word)));
}

/** More says no more of what a line is. */
const ENOUGH = 1000;

/** "The harbour stays closed, the minister said. {}": where a program should have put something into a sentence. */
function withoutGap(line: string): string {
  const [, sentence] = /^\s*(["“‘]?\p{Lu}.*\S)\s*(?:\{\}|\[\])[.!?"”]*\s*$/u.exec(line) ?? [];
  if (!sentence || sentence.split(/\s+/).length < FEWEST_OF_SENTENCE) return line;
  return isWorded(sentence) && !ORDERS.test(line) ? sentence : line;
}
const FEWEST_OF_SENTENCE = 6;

/** What it is for itself. */
export function lineKind(whole: string): LineKind {
  const written = whole.slice(0, ENOUGH);
  const line = withoutGap(written.replace(ELEMENT, " "));
  if (MARKS.test(line) || TOLD_LINES.test(line)) return "code";
  if (/^\s*(?:#|--|;+)(?: |$)/u.test(line)) return "comment";
  const [, value = line] = KEY.test(line) ? (/:\s*(.*)$/u.exec(line) ?? []) : [];
  if (ORDERS.test(line) && /;\s*$/u.test(line)) return "code";
  if (ABOUT_REPORT.test(line)) return "other";
  if (isWorded(value)) return value === line ? "prose" : "keyed";
  if (KEY.test(line) || endsAsCode(line) || TABLE.test(line) || ELEMENT_IN.test(written)) return "code";
  if (PATH.test(line) && !SENTENCE_END.test(line)) return "code";
  return ORDERS.test(line) && !SENTENCE_END.test(line) ? "order" : "other";
}
