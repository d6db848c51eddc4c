/** What is named is at an address of the web, not in a file. */
export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** An address as it may be kept and shown: nobody's name and password stand in it. What is no address comes back as it is. */
export function withoutPassword(written: string): string {
  const url = URL.parse(written);
  if (!url || (url.username === "" && url.password === "")) return written;
  [url.username, url.password] = ["", ""];
  return url.href;
}

/**
 * An absolute http or https address without its fragment, which names a place in the page, and without a password; null for
 * anything else.
 */
export function parseUrl(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(withoutPassword(written));
  url.hash = "";
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

/** "post.example" for "https://www.post.example/lesk": who published a page that says so nowhere else. */
export const siteAt = (address: string): string => new URL(address).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, "");
