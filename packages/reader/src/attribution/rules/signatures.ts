import { Class } from "../../grammar/classes.ts";
import { contentEnd, type Grammar, is, isVerb, lower, quotationAt, token } from "../../grammar/grammar.ts";
import type { Quotation, Range } from "../../layers.ts";
import { type Found, make } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { sentenceRule } from "./frames.ts";

export const signature: Rule = sentenceRule(
  "signature",
  [
    ["“We answer to nobody.” — Ilan Moro, Northern Front", "Ilan Moro, Northern Front | — | “We answer to nobody.”"],
    ["“We answer to nobody.” — and he left the room"],
  ],
  fromSignature,
);

const DASHES = new Set(["—", "–", "―", "-", "--"]);
const LONGEST_NAME = 12;

/** `“We answer to nobody.” — Ilan Moro, Northern Front`: a paragraph that is a quotation, signed with a dash and a name. */
function fromSignature(grammar: Grammar): Found[] {
  const dash = signingDash(grammar);
  const quotation = dash === null ? undefined : quotationAt(grammar, dash - 1);
  if (dash === null || !quotation?.closed || !isParagraph(grammar, quotation)) return [];
  const source: Range = [dash + 1, contentEnd(grammar)];
  return isSigner(grammar, source) ? [make(grammar, source, [[dash, dash + 1]], [quotation.span], "state", 0.85)] : [];
}

/** The dash that comes right after a quotation, in its sentence or as the next paragraph's first mark. */
function signingDash(grammar: Grammar): number | null {
  const [first, last] = grammar.sentence.tokens;
  for (let i = first; i < last; i++)
    if (grammar.quoted[i] === -1) return i > 0 && DASHES.has(lower(grammar, i)) ? i : null;
  return null;
}

/** Does the quotation begin its paragraph, and the signature end its own? */
function isParagraph({ segmented: { paragraphs }, sentence }: Grammar, { span }: Quotation): boolean {
  const own = paragraphs[sentence.paragraph];
  const begins = [own, paragraphs[sentence.paragraph - 1]].some((one) => one?.span[0] === span[0]);
  return begins && own?.span[1] === sentence.span[1];
}

function isSigner(grammar: Grammar, [from, to]: Range): boolean {
  if (!is(grammar, from, Class.capital) || to - from > LONGEST_NAME) return false;
  for (let i = from; i < to; i++)
    if (isVerb(grammar, i) || DASHES.has(lower(grammar, i)) || token(grammar, i)?.kind === "quote") return false;
  return true;
}
