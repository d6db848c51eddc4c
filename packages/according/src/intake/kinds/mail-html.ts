import { textOfMarked } from "../html.ts";
import type { Cleanable } from "../page-clean.ts";
import { isHeaderLine } from "./mail-parts.ts";

interface Quoting extends Cleanable {
  readonly previousElementSibling: Cleanable | null;
}

/** What programs put around an earlier message that is answered or passed on. */
const QUOTES = [
  ...["blockquote[type=cite i]", "blockquote.gmail_quote", "blockquote.protonmail_quote", ".yahoo_quoted"],
  "blockquote",
].join(", ");
const BY_ITSELF = /\b(?:gmail_quote|protonmail_quote|yahoo_quoted)\b/;
const SIGNATURES = ".gmail_signature, .moz-signature";

/** A quotation is an earlier message's where its program says so, or the line above it does: "Tom Oker wrote:". */
const isOfEarlierMessage = (one: Quoting): boolean =>
  /^cite$/i.test(one.getAttribute("type") ?? "") ||
  BY_ITSELF.test(one.getAttribute("class") ?? "") ||
  /\bwrote:\s*$/.test(one.previousElementSibling?.textContent ?? "");

/** Stands for a quotation until the text around it is there: characters that nobody writes, around its number. */
const PLACE = /\ue000(\d+)\ue001/g;

/**
 * The text of a message in HTML as it would stand in plain text: each line of an earlier message behind ">", its headers on lines one
 * below the other, signatures left out. Throws `Refusal`.
 */
export function textOfMail(html: string): string {
  const quotes: string[] = [];
  const filled = (text: string): string => text.replace(PLACE, (_, number) => quotes[Number(number)] ?? "");
  const textBetween = (part: string, prepare: (document: Cleanable) => void): string =>
    headersTogether(filled(textOfMarked(part, prepare)));
  return textBetween(html, (document) => {
    for (const one of document.querySelectorAll(SIGNATURES)) one.remove();
    for (const row of document.querySelectorAll("tr")) inOneCell(row);
    // The inner stand before the outer.
    for (const one of [...document.querySelectorAll(QUOTES)].reverse() as Quoting[]) {
      if (!isOfEarlierMessage(one)) continue;
      quotes.push(textBetween(one.innerHTML, () => {}).replace(/^(?=[^\n])/gm, "> "));
      one.outerHTML = `<p>\ue000${quotes.length - 1}\ue001</p>`;
    }
  });
}

/** A header whose name and words stand in two cells of a table. */
function inOneCell(row: Cleanable): void {
  const [name, words, more] = [...row.querySelectorAll("th, td")];
  const header = `${name?.textContent?.trim()} ${words?.textContent?.trim()}`;
  if (!more && name && words && isHeaderLine(header) && name.textContent?.trim().endsWith(":"))
    row.outerHTML = `<tr><td>${header.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</td></tr>`;
}

/** In HTML each header of an earlier message may be a block of its own. */
const headersTogether = (text: string): string =>
  text
    .split("\n\n")
    .reduce<string[]>((all, next) => {
      const above = all.at(-1);
      if (above !== undefined && [above, next].every((one) => one.split("\n").every(isHeaderLine)))
        all[all.length - 1] = `${above}\n${next}`;
      else all.push(next);
      return all;
    }, [])
    .join("\n\n");
