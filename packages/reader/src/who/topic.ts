import { COORDINATORS } from "../en/function-words.ts";
import { type Grammar, grammarsOf, inQuotation } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Range } from "../layers.ts";
import type { Places } from "../text/places.ts";
import type { Logged } from "./entities.ts";
import { isAside } from "./mention-places.ts";

/* A *he* is followed back over no more sentences than these. */
export const FOLLOWED = 4;

/**
 * The subject of the last sentence before a place outside quotation marks: "**Dara Voss** met Ilan Moro. “It is late.” She …".
 * `pronouns`, the words for the same one, are followed back to theirs. Null where it cannot be told, or is a paragraph further up.
 */
export function lastSubject(places: Places, at: number, pronouns: ReadonlySet<string>): Range | null {
  const grammars = grammarsOf(places.segmented);
  const here = places.sentence(at);
  for (let i = here - 1; i >= 0 && i >= here - FOLLOWED; i--) {
    const grammar = grammars[i];
    if (!grammar || places.paragraph(at) - grammar.sentence.paragraph > 1) return null;
    const [first, last] = grammar.sentence.tokens;
    if ((inQuotation(grammar, first) && inQuotation(grammar, last - 1)) || isPost(places, grammar)) continue;
    const subject = mainSubject(grammar);
    if (!subject || !isAmong(places, subject, pronouns)) return subject;
  }
  return null;
}

/** "The army must leave https://t.co/Xy": words of a post that has run into the text. */
const isPost = ({ segmented: { text } }: Places, { sentence: { span } }: Grammar): boolean =>
  POST.test(text.slice(...span));

/* Its address ends it; one that stands in a sentence is named there. */
const POST = /[^\s(]\s\S*:\/\/\S+[^\s).,]$/u;

const isAmong = ({ segmented: { tokens } }: Places, [first, end]: Range, words: ReadonlySet<string>): boolean =>
  end - first === 1 && words.has(tokens[first]?.lower ?? "");

/** Who is named in a subject and is not beside it: "**Voss**", "the mayor, **Dara Voss**", not "Voss's lawyer" or "Voss and". */
export function namedIn(places: Places, [first, end]: Range, mentions: readonly Logged[]): Logged | undefined {
  const { tokens } = places.segmented;
  if (tokens.slice(first, end + 1).some(({ lower }) => COORDINATORS.has(lower))) return undefined;
  const [from, to] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const inside = mentions.filter(({ mention: { span } }) => span[0] >= from && span[1] <= to);
  const own = inside.filter(({ mention: { span } }) => !isAside(places, span));
  return own.length === 1 ? own[0] : undefined;
}
