/** The little of a DOM node that is used here. */
interface Named {
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
}

/** What holds comments is called so, "post-comments", "commentlist"; "comments-open" tells of a page, "comment-count" of a number. */
const COMMENTS = /comments?(?!a)/i;
const OF_COMMENTS =
  /^(?:has|no|with|without|allow|show|hide)[-_]|[-_](?:open|opened|closed|count|counter|link|number|enabled|disabled|off|on)$/i;

/** What stands on one line with a date: a name, an outlet, "Posted on". A sentence in which a day occurs is longer, and so are comments. */
export const MOST_BESIDE_DATE = 45;

/** Whether comments stand in it, and more than how many there are. */
export const isOfComments = (node: Named): boolean =>
  ["class", "id"].some((key) =>
    (node.getAttribute?.(key) ?? "").split(/\s+/).some((name) => COMMENTS.test(name) && !OF_COMMENTS.test(name)),
  ) && (node.textContent?.trim().length ?? 0) > MOST_BESIDE_DATE;
