import type { SourceKind } from "@according/record";
import {
  BODIES,
  BODIES_BY_NAME,
  COMPANY_ENDINGS,
  COMPANY_LETTERS,
  IS_OFFICE_BODY,
  OUTLET_WORDS,
  OUTLETS,
  STATE_BODIES,
} from "../en/bodies.ts";
import { DETERMINERS, SENTENCE_STARTERS } from "../en/function-words.ts";
import { DOCUMENTS, TITLES } from "../en/people.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { AND, FOR, FOR_WHAT, INDEFINITE, INSIDE_BODY_NAMES, NOT_OF_BODIES } from "../en/phrases.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { isCapitalWord } from "./phrase-words.ts";
import { capitalsOf } from "./short-forms.ts";

/** Words that name a body: "the State Bureau of Mines", "the health ministry". */
export interface BodyName {
  /** Without "the". */
  readonly tokens: Range;
  readonly kind: SourceKind;
  /** The short form in brackets after it: "(FMR)". */
  readonly abbreviation?: number;
}

/* A name of a body has no more words than these. */
const LENGTH = 8;

/** Bodies named anywhere in the text, in its order, headings left out. */
export function tagBodies({ tokens, sentences, paragraphs }: Segmented): readonly BodyName[] {
  const found: BodyName[] = [];
  for (const { tokens: range, paragraph } of sentences) {
    if (paragraphs[paragraph]?.heading) continue;
    for (let i = range[0]; i < range[1]; i++) {
      const body = properBody(tokens, i, range) ?? commonBody(tokens, i, range);
      if (!body) continue;
      found.push(body);
      i = body.tokens[1] - 1;
    }
  }
  return found;
}

/** "Orrin Foods", "Federation of Mountain Rescuers (FMR)": capitalised words one of which names a kind of body. */
function properBody(tokens: readonly Token[], from: number, [first, last]: Range): BodyName | null {
  if (!isCapitalWord(tokens[from]) || isCapitalWord(tokens[from - 1])) return null;
  const start = opensBody(tokens, from, first) ? from + 1 : from;
  const end = Math.max(properEnd(tokens, start, last), listedEnd(tokens, [start, last]), ownerEnd(tokens, start, last));
  if (end - start < 2 || end - start > LENGTH) return null;
  const behind = abbreviationAfter(tokens, end, last);
  const abbreviation = behind && isOfDateline(tokens, [start, end], behind) ? undefined : behind;
  const kind =
    bodyKind(tokens, [start, end]) ??
    (abbreviation === undefined || isOfficeOf(tokens, [start, end]) ? null : "organisation");
  if (!kind) return null;
  if (abbreviation !== undefined && isHeldBy(tokens, end - 1, abbreviation + 2)) return null;
  const office = TITLES.has(tokens[start]?.lower ?? "") && tokens[abbreviation ?? -1]?.text;
  const isHeld = office && isCapitalWord(tokens[start + 1]) && office === capitalsOf(tokens, [start + 1, end]);
  const name = isHeld ? start + 1 : start;
  return { tokens: [name, end], kind, ...(abbreviation === undefined ? {} : { abbreviation }) };
}

/** "District Relief **Officer** (DRO) **Sohal Kabrel**": an office, and behind its letters who holds it. */
const isHeldBy = (tokens: readonly Token[], office: number, name: number): boolean =>
  TITLES.has(tokens[office]?.lower ?? "") && isCapitalWord(tokens[name]);

/** "National **Director of** Public Prosecutions (NDPP)": an office, and neither it nor what it is of is a body for its letters. */
function isOfficeOf(tokens: readonly Token[], [first, end]: Range): boolean {
  const within = tokens.slice(first, end).findIndex(({ lower }) => OF.has(lower));
  const of = within > 0 ? first + within : OF.has(tokens[first - 1]?.lower ?? "") ? first - 1 : -1;
  const [before, office] = [tokens[of - 2]?.lower ?? "", tokens[of - 1]?.lower ?? ""];
  return TITLES.has(office) && !BODIES.has(before) && !IS_OFFICE_BODY.test(before);
}

const opensBody = (tokens: readonly Token[], i: number, first: number): boolean => {
  const { lower } = tokens[i] as Token;
  return DETERMINERS.has(lower) || (i === first && SENTENCE_STARTERS.has(lower));
};

/** Where a run of capitalised words ends; "of", "for", "and" may stand between two of them. */
function properEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from;
  while (end < last && end - from <= LENGTH) {
    const { lower, text } = tokens[end] as Token;
    const inside = INSIDE_BODY_NAMES.has(lower) && !(DETERMINERS.has(lower) && isCapitalWord(tokens[end - 1]));
    const joins = (inside || text === "&") && end > from && isCapitalWord(tokens[end + 1]);
    const ofThe = isOfThe(tokens, from, end);
    if (!isCapitalWord(tokens[end]) && !joins && !ofThe) break;
    end += ofThe ? 2 : 1;
  }
  return end;
}

/** "the **Society of the** Irish Boat Industry", and not "Dara Voss of the Dock Union". */
const isOfThe = (tokens: readonly Token[], from: number, at: number): boolean =>
  at > from &&
  OF.has(tokens[at]?.lower ?? "") &&
  THE.has(tokens[at + 1]?.lower ?? "") &&
  isCapitalWord(tokens[at + 2]) &&
  BODIES.has(tokens[at - 1]?.lower ?? "");

/** "the Democratic **People's Republic of Norvia** (DPRN)": where a name with an owner in it ends, if its short form has the letters of all of it. */
function ownerEnd(tokens: readonly Token[], from: number, last: number): number {
  const mark = properEnd(tokens, from, last);
  if (!OF_OWNER.test(tokens[mark]?.text ?? "") || !isCapitalWord(tokens[mark + 1])) return mark;
  const end = properEnd(tokens, mark + 1, last);
  const short = tokens[abbreviationAfter(tokens, end, last) ?? -1]?.text;
  return short !== undefined && short === capitalsOf(tokens, [from, end]) ? end : mark;
}

const OF_OWNER = /^['’]s?$/;

/** "the Ministry of Agriculture**, Water and Rural Development**": where what a body is for is told, if it is a list. */
export function listedEnd(tokens: readonly Token[], [first, last]: Range, nouns = BODIES): number {
  const noun = DETERMINERS.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  if (noun + 2 >= last || !FOR_WHAT.has(tokens[noun + 1]?.lower ?? "")) return first + 1;
  const body = (tokens[noun]?.lower ?? "").replace(/ies$/, "y").replace(/s$/, "");
  if (![body, tokens[noun]?.lower ?? ""].some((one) => nouns.has(one))) return first + 1;
  let and = noun + 2;
  while (and < last && (isCapitalWord(tokens[and]) || tokens[and]?.text === ",")) and++;
  const listed = tokens.slice(noun + 2, and).some(({ text }) => text === ",") && AND.has(tokens[and]?.lower ?? "");
  if (!listed || !isCapitalWord(tokens[and + 1])) return first + 1;
  let end = and + 1;
  while (end < last && isCapitalWord(tokens[end])) end++;
  return end;
}

/** Whether the last word, or the one before "of" and "for", names a kind of body. */
function bodyKind(tokens: readonly Token[], [first, end]: Range): SourceKind | null {
  const words = tokens.slice(first, end);
  const inner = words.findIndex(({ lower }, i) => i > 0 && (OF.has(lower) || FOR.has(lower)));
  const heads = [tokens[end - 1]?.lower ?? "", ...(inner > 0 ? [words[inner - 1]?.lower ?? ""] : [])];
  if (heads.some((head) => OUTLET_WORDS.has(head) || OUTLETS.has(head)) && !heads.some((head) => BODIES.has(head)))
    return "outlet";
  if (heads.some((head) => STATE_BODIES.has(head))) return "government";
  const isCompany = COMPANY_LETTERS.has(tokens[end - 1]?.text ?? "");
  if (isCompany || heads.some((head) => [BODIES, BODIES_BY_NAME, COMPANY_ENDINGS].some((nouns) => nouns.has(head))))
    return "organisation";
  return words.some(({ text }) => text === "&") ? "organisation" : null;
}

/** The token of "(FMR)" right after a name, or undefined. */
function abbreviationAfter(tokens: readonly Token[], end: number, last: number): number | undefined {
  const inside = end + 1 < last && tokens[end]?.text === "(" && tokens[end + 2]?.text === ")";
  return inside &&
    /^\p{Lu}[\p{Lu}\p{Ll}-]{1,7}$/u.test(tokens[end + 1]?.text ?? "") &&
    /\p{Lu}.*\p{Lu}/u.test(tokens[end + 1]?.text ?? "")
    ? end + 1
    : undefined;
}

/** "PORT ORLAY **(AP)** —", "New Orlay **(Reuters)**": whose report it is, and no short form of the name. */
const isOfDateline = (tokens: readonly Token[], name: Range, at: number): boolean => {
  const { text, lower } = tokens[at] as Token;
  const isDateline =
    /^\p{Lu}{2,}$/u.test(tokens[name[0]]?.text ?? "") && /^(?:-|–|—|--)$/.test(tokens[at + 2]?.text ?? "");
  return (OUTLETS.has(lower) || isDateline) && capitalsOf(tokens, name) !== text;
};

/** "the **health ministry**", "the **Tesmar interior ministry**": a common noun with what tells it from others. */
function commonBody(tokens: readonly Token[], head: number, [first]: Range): BodyName | null {
  const { lower, text } = tokens[head] as Token;
  if (text !== lower || !BODIES.has(lower) || BODIES_BY_NAME.has(lower) || BODIES.has(tokens[head + 1]?.lower ?? ""))
    return null;
  let from = head;
  while (from > first && head - from < 3 && modifies(tokens[from - 1] as Token)) from--;
  const before = tokens[from - 1]?.lower ?? "the";
  if (from === head || !DETERMINERS.has(before)) return null;
  if (INDEFINITE.has(before) && !tokens.slice(from, head).some(isCapitalWord)) return null;
  const kind = STATE_BODIES.has(lower) ? "government" : "organisation";
  return { tokens: [from, head + 1], kind };
}

const modifies = ({ kind, lower }: Token): boolean =>
  kind === "word" &&
  !DETERMINERS.has(lower) &&
  !TITLES.has(lower) &&
  !DOCUMENTS.has(lower) &&
  !NOT_OF_BODIES.has(lower) &&
  /^[\p{L}-]{3,}$/u.test(lower);
