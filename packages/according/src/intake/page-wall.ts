/** The little of a DOM document that is used here. */
interface Page {
  querySelector(selector: string): object | null;
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
  readonly body: { readonly textContent: string | null } | null;
}

const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;
const ASKS_TO_PAY =
  /\b(?:subscribe|sign in|log in|register|create an account)\b[^.]{0,40}\b(?:to (?:continue|keep|read|view|unlock)|continue reading)|\b(?:to (?:continue|keep) reading|to read (?:the|this) (?:full|rest|whole|article|story))\b|\bsubscribers only\b|\balready (?:a|have a) (?:subscriber|subscription)\b/i;

/** Whether a page asks for a login or a payment in the place of its article: it says so to programs or to readers. */
export function isWall(page: Page): boolean {
  const told = [...page.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    NOT_FREE.test(textContent ?? ""),
  );
  return (
    told || page.querySelector('input[type="password"]') !== null || ASKS_TO_PAY.test(page.body?.textContent ?? "")
  );
}
