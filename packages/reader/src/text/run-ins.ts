import type { TextWords } from "../language-words.ts";
import type { Token } from "../layers.ts";

/**
 * Words that have run into a name are words of their own: "**President**Moro", "said **in**Orlay", "SAYS **WATCHDOG**The mayor".
 * Pages whose text was taken out without the spaces around links are full of these, and of what stands around advertisements ("Hide **Ad**The mayor"). An office before one name alone is
 * one only where the text has that name by itself: "PresidentPro" may be what a firm is called.
 */
export function apartFromNames(tokens: readonly Token[], words: TextWords): readonly Token[] {
  if (!tokens.some(mayHoldTwo)) return tokens;
  const written = new Set(tokens.map(({ text }) => text));
  return tokens.flatMap((token, i) => {
    if (!mayHoldTwo(token)) return token;
    const labelled = whereLabelEnds(token.text, tokens[i - 1], words);
    const behind = part(token, labelled, token.text.length);
    const cut = mayHoldTwo(behind) ? whereNameBegins(behind.text, tokens[i + 1], written, words) : 0;
    return partedAt(token, [labelled, labelled + cut]);
  });
}

/** A token, cut at places in it of which some may be none. */
function partedAt(token: Token, cuts: readonly number[]): readonly Token[] {
  const at = [0, ...new Set(cuts.filter((cut) => cut > 0)), token.text.length];
  return at.length === 2 ? [token] : at.slice(1).map((end, i) => part(token, at[i] ?? 0, end));
}

/** "Hide **Ad**The": where in a word ends what a page writes around its advertisements; 0: none does. */
function whereLabelEnds(word: string, before: Token | undefined, { pageLabels }: TextWords): number {
  const at = word.search(LABEL_END) + 1;
  const label = word.slice(0, at).toLowerCase();
  return pageLabels.has(label) || pageLabels.has(`${before?.lower ?? ""} ${label}`) ? at : 0;
}

const LABEL_END = /\p{Ll}\p{Lu}/u;

/* No word that has run into a name is longer with it. */
const LONGEST = 48;

const mayHoldTwo = ({ kind, text, lower }: Token): boolean =>
  kind === "word" && text !== lower && text.length <= LONGEST && INNER_CAPITAL.test(text);

const INNER_CAPITAL = /\p{L}\p{Lu}\p{Ll}/u;

/** Where in a word the name begins that it has run into; 0: it is one word. */
function whereNameBegins(
  word: string,
  next: Token | undefined,
  written: ReadonlySet<string>,
  { runIntoNames, runIntoNamesInSmall }: TextWords,
): number {
  const capitals = IN_CAPITALS.exec(word)?.[0].length ?? 0;
  if (capitals > 0) return capitals;
  const at = word.search(BEHIND_SMALL) + 1;
  const [before, name] = [word.slice(0, at), word.slice(at)];
  if (runIntoNamesInSmall.has(before)) return at;
  const isName = written.has(name) || CAPITALISED.test(next?.text ?? "");
  return runIntoNames.has(before.toLowerCase()) && isName ? at : 0;
}

const IN_CAPITALS = /^\p{Lu}{3,}(?=\p{Lu}\p{Ll}{2})/u;
const BEHIND_SMALL = /\p{Ll}\p{Lu}\p{Ll}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

function part({ start, kind, text }: Token, from: number, to: number): Token {
  const written = text.slice(from, to);
  return {
    start: start + from,
    end: start + to,
    kind,
    text: written,
    lower: written.toLowerCase().replaceAll("’", "'"),
  };
}
