import { Class } from "../../grammar/classes.ts";
import { type Clause, contentEnd, is, isVerb, lower, quotationAt, token } from "../../grammar/clause.ts";
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
function fromSignature(clause: Clause): Found[] {
  const dash = signingDash(clause);
  const quotation = dash === null ? undefined : quotationAt(clause, dash - 1);
  if (dash === null || !quotation?.closed || !isParagraph(clause, quotation)) return [];
  const source: Range = [dash + 1, contentEnd(clause)];
  return isSigner(clause, source) ? [make(clause, source, [[dash, dash + 1]], [quotation.span], "state", 0.7)] : [];
}

/** The dash that comes right after a quotation, in its sentence or as the next paragraph's first mark. */
function signingDash(clause: Clause): number | null {
  const [first, last] = clause.sentence.tokens;
  for (let i = first; i < last; i++)
    if (clause.quoted[i] === -1) return i > 0 && DASHES.has(lower(clause, i)) ? i : null;
  return null;
}

/** Does the quotation begin its paragraph, and the signature end its own? */
function isParagraph({ segmented: { paragraphs }, sentence }: Clause, { span }: Quotation): boolean {
  const own = paragraphs[sentence.paragraph];
  const begins = [own, paragraphs[sentence.paragraph - 1]].some((one) => one?.span[0] === span[0]);
  return begins && own?.span[1] === sentence.span[1];
}

function isSigner(clause: Clause, [from, to]: Range): boolean {
  if (!is(clause, from, Class.capital) || to - from > LONGEST_NAME) return false;
  for (let i = from; i < to; i++)
    if (isVerb(clause, i) || DASHES.has(lower(clause, i)) || token(clause, i)?.kind === "quote") return false;
  return true;
}
