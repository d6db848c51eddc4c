import type { Span } from "@according/record";
import { OUTLET_WORDS, OUTLETS } from "../en/bodies.ts";
import { sexOfGiven } from "../en/given-names.ts";
import {
  NEWS_AGENCIES,
  OUTLET_ANAPHORS,
  OUTLET_NOUNS,
  PAPERS_ALONE,
  TITLE_OPENERS,
  TITLE_WORDS,
} from "../en/outlets.ts";
import { TITLES } from "../en/people.ts";
import { AGENCY_AT_LARGE, CALLED, MEDIA_AT_LARGE, OUTLET_STAFF } from "../en/references.ts";
import { isCapital } from "../text/capital.ts";
import type { Entity } from "./entities.ts";
import type { Scene } from "./scene.ts";

/** Is this an outlet: "the BBC", "the Orlay Gazette", "the news agency Medlar News"? */
export function isOutlet(text: string, span: Span): boolean {
  const words = text
    .slice(...span)
    .replace(/^the\s+/i, "")
    .split(/\s+/);
  const last = words.at(-1) as string;
  if (words.some((word, i) => i > 0 && isCapital(word) && OUTLET_NOUNS.has((words[i - 1] as string).toLowerCase())))
    return true;
  if (MEDIA_AT_LARGE.test(words.slice(-2).join(" "))) return true;
  if (words.length > 2 && AGENCY_AT_LARGE.test(words.slice(-2).join(" "))) return isCapital(words[0] as string);
  if (!isCapital(last) || words.some((word) => isPersonWord(word))) return false;
  return words.some((word) => OUTLETS.has(word.toLowerCase()) && isCapital(word)) || isPaperTitle(words);
}

/** Words of people: "Mirror reporter Ada Lind" is no outlet. */
const isPersonWord = (word: string): boolean =>
  (isCapital(word) && sexOfGiven(word.toLowerCase()) !== undefined) || TITLES.has(word.toLowerCase());

/** Does the last word make a title, or the first? An agency is one of news. */
function isPaperTitle(words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  if (last === "agency") return /^news$/i.test(words.at(-2) ?? "");
  if (OUTLET_WORDS.has(last)) return true;
  return words.length > 1 && (TITLE_WORDS.has(last) || (isCapital(words[0] as string) && TITLE_OPENERS.has(first)));
}

/** "CNN" of "CNN's Ada Lind", "the Mirror" of "the Mirror columnist Ada Lind": the part that may be an outlet. */
export function outletPart(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const cut = OUTLET_STAFF.exec(words);
  return cut && cut.index > 0 ? [start, start + cut.index] : [start, end];
}

/** The outlet these words mean, if they mean one; `own` is the report's. "The newspaper" is the last one named. */
export function outletOf({ entities, places }: Scene, whole: Span, own?: string): Entity | undefined {
  const { text } = places.segmented;
  const span = outletPart(text, whole);
  const words = text.slice(...span);
  const bare = words.replace(/^the\s+/i, "");
  const last = bare.split(/\s+/).at(-1) as string;
  if (OUTLET_ANAPHORS.has(last) && !/\p{Lu}/u.test(bare)) {
    const latest = latestOutlet(entities.all, span[0]);
    if (latest && PAPERS_ALONE.has(last) && NEWS_AGENCIES.test(latest.name)) return undefined;
    return latest && entities.mention(latest, { span, as: "role" });
  }
  const isOwn = own !== undefined && bare.toLowerCase() === own.toLowerCase().replace(/^the /, "");
  if (!isOwn && !isOutlet(text, span) && !isDateline(text, bare) && !isCalledOutlet(text, span)) return undefined;
  const name = isOwn ? own : withoutKind(bare);
  const entity = entities.named(name) ?? entities.named(bare) ?? entities.add(name, "outlet", span[0]);
  if (entity.kind === "organisation") entity.kind = "outlet";
  return entities.mention(entity, { span, as: "name" });
}

const latestOutlet = (all: readonly Entity[], before: number): Entity | undefined =>
  all
    .filter(({ kind, lastAt }) => kind === "outlet" && lastAt >= 0 && lastAt < before)
    .reduce<Entity | undefined>((best, one) => (best && best.lastAt > one.lastAt ? best : one), undefined);

/* A dateline stands within so many characters of the head of a report. */
const HEAD = 400;

/** "TKN", where the report is datelined "ORLAY (TKN) -"; behind a name the brackets hold its short form. */
function isDateline(text: string, word: string): boolean {
  if (!/^\p{Lu}{2,}$/u.test(word)) return false;
  const head = text.slice(0, HEAD);
  const at = head.indexOf(`(${word})`);
  return at >= 0 && BEHIND_DATELINE.test(head.slice(at + word.length + 2));
}

/** "(TKN) — ", and "(TKN)" that ends its line. */
const BEHIND_DATELINE = /^(?: ?[-–—]| ?:|\s*\n)/u;

/** "Free Wave, **a station run by exiles**" */
function isCalledOutlet(text: string, [start, end]: Span): boolean {
  const called = CALLED.exec(text.slice(end, end + 60))?.[1];
  if (!called || !/^(?:the )?\p{Lu}/u.test(text.slice(start, end))) return false;
  return called.split(" ").some((word) => OUTLET_NOUNS.has(word));
}

/** "news agency Medlar News" → "Medlar News" */
function withoutKind(name: string): string {
  const words = name.split(/\s+/);
  const kind = words.findLastIndex((word) => OUTLET_NOUNS.has(word));
  return kind >= 0 && kind < words.length - 1 ? words.slice(kind + 1).join(" ") : name;
}
