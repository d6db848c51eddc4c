/** One pattern of several, for characters beyond the first plane too. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join("|"), "u");

/** Lines of files for programs that have words as sentences have them, each told by its form. */
export const TOLD_LINES = anyOf(
  // A system's log, a server's, and its list of users: "Mar  6 10:00:00 host sshd[1]: x", "192.0.2.1 - - [06/Mar/2026:10:00:00 +0000] "GET /"
  /^(?:<\d+>)?[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w./-]+(?:\[\d+\])?: /,
  /^\S+ \S+ \S+ \[\d{1,2}\/[A-Z][a-z]{2}\/\d{4}:[\d:]+ [+-]\d{4}\] "/,
  /^[\w.-]+:[^:\s]*:\d+:\d*:[^:]*:\/\S*/,
  // What programs may read of a site
  /^(?:[Uu]ser-[Aa]gent: ?(?:\*|[\w.-]+)|(?:[Dd]isa|[Aa])llow: ?(?:[/*]\S*)?|[Ss]itemap: ?https?:\S+|[Cc]rawl-[Dd]elay: ?\d+)\s*$/,
  // Clojure and Lisp
  /^\s*\((?:ns|def[a-z]*|let\*?|println|print|format|doseq|dotimes|require|lambda|setq|cond|loop|fn|:require|:use|:import)[\s)]/,
  /^\s*\(.*\){2,}\s*$|^\s*\([a-z][\w*+!?<>/-]* "[^"]*"\)\s*$/,
  // Assembly: "mov eax, 4", "int 0x80", "msg db "x""
  /^\s*(?:section|segment) \.\w+\s*$|^\s*(?:global|extern|\.glob[a-z]*|\.text|\.data)\s+[_.]\w+\s*$/,
  /^\s+(?:mov|lea|xor|add|sub|cmp|and|or|test|shl|shr|ldr|str|imul)[a-z]?\s+[\w%$#[\]-]+\s*,\s*[\w%$#[\] +*-]+(?:;.*)?$|^\s+(?:int|push|pop|call|jmp|j[a-z]{1,2})\s+(?:0x\w+|[a-z]{2,3}|_\w+)\s*(?:;.*)?$/,
  /^\s*\w+ (?:d[bwdq]|equ|res[bwdq])\s+\S/,
  // COBOL
  /^\s*[A-Z-]+ (?:DIVISION|SECTION)\.\s*$|^\s*PROGRAM-ID\. |^\s*DISPLAY ["']|^\s*STOP RUN\.\s*$/,
  // What moves a machine: "G1 X10 Y10 F3000", "G28 ; home"
  /^\s*(?:N\d+ )?[GM]\d{1,3}(?: [A-Z]-?\d[\d.]*)+\s*(?:;.*)?$|^\s*(?:N\d+ )?[GM]\d{1,3}\s*;.*$/,
  // gnuplot
  /^\s*(?:un)?set (?:term(?:inal)?|output|[xyz](?:label|range|tics)|datafile|logscale|grid|multiplot)\b|^\s*s?plot .*\b(?:using|with|title) (?:\d|lines|points|boxes|["'])/,
  // Names of hosts: "@ IN NS ns1.x.example."
  /^\$(?:TTL|ORIGIN|INCLUDE)\s|^\S*\s+(?:\d+\s+)?IN\s+(?:SOA|NS|A|AAAA|MX|CNAME|TXT|PTR|SRV|CAA)\s/,
  // Bytes written out: "00000000  54 68 65 20", base64
  /^[\da-f]{6,8}:?\s+(?:[\da-f]{2,4}\s+){2,}/,
  /^(?=[A-Za-z/+]*\d)(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[A-Za-z\d+/]{40,}={0,2}\s*$/,
  // A game of chess: "[White "Velin, Mara"]", "1. e4 e5 2. Nf3 Nc6"
  /^\[[A-Z]\w+ "[^"]*"\]\s*$|^\s*\d+\. ?(?:[KQRBN]?[a-h]?[1-8]?x?[a-h][1-8][+#]?|O-O(?:-O)?) /,
);

/** A message of a chat: "[06/03/2026, 10:00:00] Ana: x", "[10:00] <ana> x". */
const MESSAGE =
  /^\u200e?\[?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4},? )\d{1,2}:\d{2}(?::\d{2})?(?:[ \u202f]?[AaPp][Mm])?\]?(?: -)? [^:\n]{1,40}: |^\[?\d\d:\d\d(?::\d\d)?\]? <[^>\s]{1,30}> /;
const FEWEST_MESSAGES = 2;
const LEAST_OF_LINES = 0.5;

/** Whether it is what people wrote to each other, line by line. */
export function isChat(start: string): boolean {
  const lines = start.split(/\r?\n/).filter((line) => line.trim());
  const messages = lines.filter((line) => MESSAGE.test(line)).length;
  return messages >= FEWEST_MESSAGES && messages >= LEAST_OF_LINES * lines.length;
}
