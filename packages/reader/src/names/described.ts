import { AGENT } from "../en/agents.ts";
import { AGED } from "../en/ages.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { KEEPERS, OCCUPATIONS, STAFF } from "../en/keepers.ts";
import { METONYMS } from "../en/metonyms.ts";
import { ENDS_BODY_NAME, PLACES_TOO } from "../en/own-names.ts";
import * as people from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { OF } from "../en/phrase-words.ts";
import { COUNTED, LATELY_SPANS, OF_TWO, ONE_OF_THEM, SAYS_MORE, SO_LATELY } from "../en/phrases.ts";
import { PER_CENT, SHARE, SO_MANY_IN } from "../en/polls.ts";
import { OF_ITSELF, WRITINGS } from "../en/writings.ts";
import { canSpeak } from "../grammar/can-speak.ts";
import { headNoun } from "../grammar/heads.ts";
import type { Sex } from "../language-words.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { plain } from "./naming.ts";
import { mayNamePerson, sexOf } from "./persons.ts";
import { capital, slice } from "./phrase-words.ts";
import { isPlainPlural } from "./small-words.ts";
import { titled } from "./titles.ts";
import type { Phrase } from "./types.ts";

/** A body, an outlet, a document, a group, or somebody known only by a description. */
export function described(
  segmented: Segmented,
  range: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "plural" | "title" | "agent"> {
  const { tokens } = segmented;
  const head = behindBody(tokens, range) ?? ofWhomIsSaid(tokens, range[0], headNoun(tokens, range));
  const { lower } = tokens[head] as Token;
  const words = slice(tokens, [describedStart(tokens, range), range[1]]).map(({ text }) => text);
  const base = { name: words, sex: sexOfNoun(lower), plural: people.GROUPS.has(lower) || lower === "people" };
  const whole = slice(tokens, range).map(({ text }) => text);
  if (METONYMS.has(plain(whole.join(" "))))
    return { ...base, name: whole, as: whole.length > 1 ? "name" : "short", kind: "government" };
  if (isShare(slice(tokens, range)) || isSoManyIn(segmented, range))
    return { ...base, as: "role", kind: "group", plural: true };
  if (ONE_OF_THEM.test(whole.join(" "))) return { ...base, as: "role", kind: "unnamed" };
  const numbered = kindOfNumbered(tokens, range);
  if (numbered) return { ...base, as: "name", kind: numbered };
  if (head > range[0] && capital(tokens[head - 1]) && capital(tokens[head]) && people.PAPERS.has(lower))
    return { ...base, as: "name", kind: "outlet" };
  if (lower.endsWith("s") && people.TITLES.has(lower.slice(0, -1)) && !people.GROUPS.has(lower))
    return { ...base, as: "role", kind: "group", plural: true };
  if (people.TITLES.has(lower) && !people.GROUPS.has(lower) && lower !== "police") {
    const title = titled(segmented, range, head);
    return { ...base, as: "role", kind: "unnamed", sex: sexOf("", title), title };
  }
  if (people.OUTLETS.has(lower) || (capital(tokens[head]) && people.OUTLET_WORDS.has(lower)))
    return { ...base, as: "name", kind: "outlet" };
  if (people.STATE_BODIES.has(lower))
    return { ...base, as: capital(tokens[range[1] - 1]) ? "name" : "role", kind: "government" };
  if (people.BODIES.has(lower)) return { ...base, as: capital(tokens[head]) ? "name" : "role", kind: "organisation" };
  if (people.BODIES_AS_SPEAKERS.has(lower) && !capital(tokens[head]))
    return { ...base, as: "role", kind: "group", plural: false };
  if (people.CALLED_OUTLETS.has(lower) && !capital(tokens[head])) return { ...base, as: "role", kind: "outlet" };
  if (people.HOUSES.has(lower) && !capital(tokens[head])) return { ...base, as: "role", kind: "organisation" };
  if (isWriting(lower) && !capital(tokens[head]) && !OF_ITSELF.test(whole.join(" ")))
    return { ...base, as: "role", kind: "document" };
  if (people.PLACES_AS_SPEAKERS.has(lower)) return { ...base, as: "role", kind: "government" };
  if (KEEPERS.has(lower)) return { ...base, as: capital(tokens[head]) ? "name" : "role", kind: "organisation" };
  if (STAFF.has(lower)) return { ...base, as: "role", kind: "group", plural: true };
  const named = capital(tokens[head]) && head > range[0] && base.name.length > 1 && ENDS_BODY_NAME.has(lower);
  if (people.DOCUMENTS.has(lower) && !named) return { ...base, as: "role", kind: "document" };
  const counted = people.GROUPS.has(lower) || people.PEOPLE_NOUNS.has(lower) || people.UNNAMED.has(lower);
  if (counted && COUNTED.has((tokens[range[0]] as Token).lower)) return { ...base, as: "role", kind: "unnamed" };
  if (people.UNNAMED.has(lower) && lower !== "people") return { ...base, as: "role", kind: "unnamed" };
  if (people.GROUPS.has(lower)) return { ...base, as: "role", kind: "group" };
  if (isGivenName(tokens, range)) return { ...base, as: "short", kind: "person" };
  if (mayNamePerson(tokens, range)) return { ...base, as: "name", kind: "person" };
  if (capital(tokens[head]) && !(head === range[0] && isPlainPlural(segmented, head)))
    return { ...base, as: base.name.length > 1 ? "name" : "short", kind: "organisation" };
  if (/[^s]s$/.test(lower)) return { ...base, as: "role", kind: "group", plural: true };
  return {
    ...base,
    as: "role",
    kind: "unnamed",
    agent: isPerson(lower) || AGED.test(lower) || (head > range[0] && people.KIN.has(lower)),
  };
}

/** "**27 of the 120** members", "**83% of** Tarsians", "63%": so many of those who can speak. */
function isShare(words: readonly Token[]): boolean {
  const of = words.findIndex(({ text }) => OF.has(text));
  const share = (of < 0 ? words : words.slice(0, of)).map(({ lower }) => lower).join(" ");
  if (!SHARE.test(share)) return false;
  return of < 0 ? PER_CENT.test(share) : canSpeak(words.slice(of + 1));
}

/** "**9 in 10** Liberals": of those who can speak. */
function isSoManyIn({ text, tokens }: Segmented, [first, end]: Range): boolean {
  const [from, to] = [(tokens[first] as Token).start, (tokens[end - 1] as Token).end];
  const many = SO_MANY_IN.exec(text.slice(from, to))?.[0];
  const behind = tokens.slice(first, end).filter(({ start }) => start >= from + (many?.length ?? 0));
  return many !== undefined && canSpeak(behind);
}

/** "Channel **12**", "France **24**", "Article **5**", "Unit **81**": what a number makes a name of; "Room 12" says nothing. */
function kindOfNumbered(tokens: readonly Token[], [first, end]: Range): Phrase["kind"] | undefined {
  const [before, number] = [tokens[end - 2], tokens[end - 1]];
  if (end - first < 2 || number?.kind !== "number" || !before || !capital(before)) return undefined;
  if (people.OUTLET_WORDS.has(before.lower) || people.NUMBERED_OUTLETS.has(before.lower)) return "outlet";
  if (people.NUMBERED_DOCUMENTS.has(before.lower)) return "document";
  return people.NUMBERED_BODIES.has(before.lower) ? "organisation" : undefined;
}

/** "the **timeline**", "a **novel**": what has words of its own. */
export const isWriting = (noun: string): boolean => [people.TEXTS, WRITINGS].some((words) => words.has(noun));

const isPerson = (noun: string): boolean =>
  AGENT.test(noun) ||
  [people.PEOPLE_NOUNS, people.PEOPLE_AS_SPEAKERS, OCCUPATIONS, PERSON_NOUNS].some((words) => words.has(noun));

/** "**Daniel**, a student": a given name alone. */
function isGivenName(tokens: readonly Token[], [first, end]: Range): boolean {
  const { lower } = tokens[first] as Token;
  return end - first === 1 && capital(tokens[first]) && !PLACES_TOO.has(lower) && sexOfGiven(lower) !== undefined;
}

/** "the Bank of Norvia **governor**": an office behind a body whose name has a preposition. */
function behindBody(tokens: readonly Token[], [first, end]: Range): number | null {
  const { text, lower } = tokens[end - 1] as Token;
  const [of, place] = [tokens[end - 3], tokens[end - 2]];
  const isOffice = text === lower && people.TITLES.has(lower) && !people.GROUPS.has(lower) && end - first > 3;
  return isOffice && OF.has(of?.lower ?? "") && capital(place) && capital(tokens[end - 4]) ? end - 1 : null;
}

/** "**lawmakers** loyal to Voss", "a **letter** signed by him", "a **study** last year by Voss": the noun of which the words before the preposition say more. */
function ofWhomIsSaid(tokens: readonly Token[], first: number, last: number): number {
  const timed = LATELY_SPANS.has(tokens[last]?.lower ?? "") && SO_LATELY.has(tokens[last - 1]?.lower ?? "");
  if (timed && last - 2 >= first && isKnownNoun(tokens[last - 2]?.lower ?? "")) return last - 2;
  const head = timed && last - 3 >= first && isKnownNoun(tokens[last - 3]?.lower ?? "") ? last - 2 : last;
  const [noun, more] = [tokens[head - 1]?.lower ?? "", tokens[head] as Token];
  const says = head > first && more.text === more.lower && SAYS_MORE.test(more.lower);
  const known = isKnownNoun(noun);
  const isOne = [noun, noun.replace(/s$/, ""), noun.replace(/es$/, "")].some(isPerson);
  return says && (known || isOne) ? head - 1 : head;
}

/** A noun for somebody, or for what is written. */
const isKnownNoun = (noun: string): boolean =>
  isWriting(noun) || [people.GROUPS, people.TITLES, people.DOCUMENTS, people.UNNAMED].some((words) => words.has(noun));

export const sexOfNoun = (lower: string): Sex =>
  people.MALE_NOUNS.has(lower) ? "male" : people.FEMALE_NOUNS.has(lower) ? "female" : "unknown";

/** Behind an article, and behind what tells two of one name apart: "the younger **Granger**". */
function describedStart(tokens: readonly Token[], [first, end]: Range): number {
  let from = first;
  while (from + 1 < end && (DETERMINERS.has((tokens[from] as Token).lower) || OF_TWO.has((tokens[from] as Token).text)))
    from++;
  return from;
}

/* So many are known, if not by name. */
