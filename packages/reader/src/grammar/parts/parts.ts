import * as words from "../../en/parts.ts";
import { formsOf, VerbForm } from "../../en/verbs.ts";
import type { Token } from "../../layers.ts";
import { isCapital } from "../../text/capital.ts";
import { Class, type Classes } from "../classes.ts";
import { closedPart } from "./closed.ts";
import { Part, type Parts } from "./part.ts";
import { has, isName, mayBeFinite, opens, type Tagged, word } from "./tagged.ts";
import { verbPart } from "./verb.ts";

/** Worked out from left to right, each word from those before it and the next few: linear in the length of the text. */
export function partsOf(tokens: readonly Token[], classes: Classes): Parts {
  const parts = new Uint8Array(tokens.length);
  const text: Tagged = { tokens, classes, parts };
  for (let i = 0; i < tokens.length; i++) parts[i] = partAt(text, i);
  return parts;
}

function partAt(text: Tagged, i: number): number {
  const { kind, text: written } = text.tokens[i] as Token;
  if (kind === "number") return Part.number;
  if (kind !== "word") return isOwners(text, i) ? Part.particle : Part.mark;
  if (isCapital(written) && !opens(text, i)) return words.FIRST_PERSON.test(written) ? Part.pronoun : Part.name;
  return closedPart(text, i) ?? openPart(text, i);
}

/** The apostrophe of "the dockers’ union". */
function isOwners({ tokens }: Tagged, i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (token.text !== "’" && token.text !== "'") return false;
  return before?.end === token.start && before.lower.endsWith("s") && next?.kind === "word" && next.start > token.end;
}

/** A word of an open class: a verb where its form and its neighbours allow one, else an adverb, adjective or noun. */
function openPart(text: Tagged, i: number): number {
  const lower = word(text, i);
  const forms = formsOf(lower);
  if (forms & VerbForm.participle && isEntitling(text, i)) return Part.adjective;
  const verb = forms === 0 ? null : verbPart(text, i, forms);
  if (verb !== null) return verb;
  if (has(text, i, Class.adverb)) return Part.adverb;
  if (has(text, i, Class.preposition)) return Part.preposition;
  if (has(text, i, Class.subordinator)) return Part.subordinator;
  if (has(text, i, Class.determiner)) return Part.determiner;
  if (isName(text, i) && forms === 0)
    return has(text, i + 1, Class.capital | Class.auxiliary) || mayBeFinite(word(text, i + 1)) ? Part.name : Part.noun;
  return words.ADJECTIVE_ENDS.test(lower) ? Part.adjective : Part.noun;
}

/** "**Retired** Lt. Gen. Flynn": before a name, at the head of a sentence. */
const isEntitling = (text: Tagged, i: number): boolean =>
  isName(text, i) && isName(text, i + 1) && !words.SAID_AS_PART.has(word(text, i));
