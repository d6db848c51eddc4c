import * as people from "../en/people.ts";
import { BETWEEN_OFFICE_AND_NAME } from "../en/phrases.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { headNoun } from "../grammar/heads.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { isOnePerson, mayNameOther } from "./holder.ts";
import { nameTexts } from "./nickname.ts";
import { personName, sexOf } from "./persons.ts";
import { capital, slice } from "./phrase-words.ts";
import { titleBefore } from "./titles.ts";
import type { Phrase } from "./types.ts";

/**
 * "the General Manager, Lisk Waterways Authority (LWA), **Sarat Braim**": behind an office the body that it is of, by its name or its
 * letters, and behind that who holds it; null where the words are not put so,
 * or tell of somebody who stands to the holder: "an aide to the General Manager".
 */
export function behindItsBody(
  segmented: Segmented,
  head: Range,
  rest: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "title"> | null {
  const { tokens } = segmented;
  const parts = betweenCommas(tokens, rest);
  const last = parts.at(-1);
  const title = titleBefore(segmented, head);
  if (!last || parts.length < 2 || isOfOther(tokens, head) || !(title || isOnePerson(tokens[head[1] - 1]?.lower ?? "")))
    return null;
  if (!parts.slice(0, -1).every((part) => tellsBody(tokens, part))) return null;
  const name = personName(tokens, last, true);
  if (!name || name[1] !== last[1] || nameTexts(tokens, name).length < 2) return null;
  if (slice(tokens, [last[0], name[0]]).some((token) => !capital(token) && isClosed(token.lower))) return null;
  const words = nameTexts(tokens, name);
  return { as: "name", kind: "person", name: words, sex: sexOf(words[0] as string, title), ...(title && { title }) };
}

/** "**an aide** to the General Manager", and not "a statement by the General Manager". */
const isOfOther = (tokens: readonly Token[], head: Range): boolean =>
  mayNameOther(tokens, head) && !people.DOCUMENTS.has(tokens[headNoun(tokens, head)]?.lower ?? "");

/** What stands between commas, without one at the end. */
function betweenCommas(tokens: readonly Token[], [first, last]: Range): readonly Range[] {
  const parts: Range[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i < last && tokens[i]?.text !== ",") continue;
    if (i > from) parts.push([from, i]);
    from = i + 1;
  }
  return parts;
}

/** "Lisk Waterways Authority (LWA) in Orlay", "LWA", "in Orlay State": capitals and small links, and nobody by a given name. */
const tellsBody = (tokens: readonly Token[], part: Range): boolean =>
  slice(tokens, part).every(
    (token) => capital(token) || BETWEEN_OFFICE_AND_NAME.has(token.lower) || /^[()’']$/.test(token.text),
  ) &&
  slice(tokens, part).some(capital) &&
  !slice(tokens, part).some(({ lower }) => people.HONORIFICS.has(lower) || people.TITLES.has(lower)) &&
  personName(tokens, part, false) === null;
