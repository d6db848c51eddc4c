import type { Reading, Role, Source, Span } from "@according/reader";
import {
  LEADING_AS,
  MINISTRY_LED,
  NO_MORE,
  OF_THE_BODY,
  TOLD_BY_KIND,
  UNTIL_YEAR,
  WHO_LEADS,
  WHO_WAS,
} from "./en/led.ts";

/* Offices as a report tells them behind or before a name without a title of its own. */

/** The text of a report, and when it was published. */
export type AsPublished = Pick<Reading["report"], "text" | "publishedAt">;

/** "Maren Tilsby, who **chairs the town's harbour board**": what she may be called for it. */
export function leadingIn({ name, mentions }: Source, text: string): readonly Role[] {
  return mentions.flatMap(({ span, as }) => {
    if (as !== "name" && as !== "short") return [];
    const behind = text.indexOf(name, span[0]) + name.length;
    const [told = "", verb = "", of = ""] = WHO_LEADS.exec(text.slice(behind, span[1] + FAR)) ?? [];
    const at: Span = [behind, behind + told.length];
    const [, country, what] = MINISTRY_LED.exec(of) ?? [];
    const minister: readonly Role[] =
      what === undefined ? [] : [{ title: `${what}minister`, ...(country && { of: country }), span: at }];
    const titles = minister.length > 0 ? [] : (LEADING_AS.get(verb) ?? []);
    return [...minister, ...titles.map((title): Role => ({ title, of, span: at }))];
  });
}

/** "**The board's** chair, Tilsby": the body, where it is told by a common noun; empty: it is not. */
export function bodyBefore(text: string, [start]: Span): string {
  const body = OF_THE_BODY.exec(text.slice(Math.max(0, start - FAR), start))?.[1] ?? "";
  return TOLD_BY_KIND.has(body.split(" ").at(-1) ?? "") ? body : "";
}

/** "Irma Veldt, who **was** Ossmark's foreign minister **until 2025**": does nobody hold it by that now? */
export function isHeldNoMore({ text, publishedAt }: AsPublished, [start, end]: Span): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - FAR), start), text.slice(end, end + FAR)];
  const year = UNTIL_YEAR.exec(behind)?.[1];
  const isPast = year !== undefined && publishedAt !== undefined && Number(year) <= Number.parseInt(publishedAt, 10);
  return isPast || NO_MORE.test(behind) || WHO_WAS.test(before);
}

/** In UTF-16 code units. */
const FAR = 90;
