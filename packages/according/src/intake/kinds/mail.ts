import type { Email } from "postal-mime";
import { dateWithin, parseWrittenDate } from "../dates.ts";
import { type Article, Refusal, withHeadline } from "../intake.ts";
import { eachPart } from "../parts.ts";
import { parseUrl, siteAt } from "../urls.ts";
import { type Kind, LARGEST_ARCHIVE } from "./kind.ts";
import { withoutFrame } from "./mail-frame.ts";
import { type Forwarded, ownWords } from "./mail-parts.ts";
import { type SenderHeaders, senderOf } from "./mail-sender.ts";

const HEADER =
  /^(?:from|to|cc|date|subject|message-id|mime-version|received|return-path|delivered-to|content-type|reply-to|sender|list-[a-z]+|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results|content-transfer-encoding|snapshot-content-location):/i;
/** Headers that nobody writes above a report. */
const OF_MAIL =
  /^(?:message-id|mime-version|received|return-path|delivered-to|content-type|content-transfer-encoding|snapshot-content-location):/im;

/** Nothing but header lines up to the first empty one: RFC 5322 2.2. */
function headersOf(start: string): string | null {
  const head = start.split(/\r?\n\r?\n/, 1)[0] as string;
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  const whole = start.length > head.length;
  const checked = whole ? lines : lines.slice(0, -1);
  if (checked.length < 2 || !checked.every((line) => /^[\w-]+:/.test(line))) return null;
  const named = checked.filter((line) => HEADER.test(line)).length;
  return named >= 2 && (OF_MAIL.test(head) || /^from:.*@/im.test(head)) ? head : null;
}

/** A page saved with what belongs to it: RFC 2557. */
export const mhtml: Kind = {
  name: "a web page saved with its pictures (MHTML)",
  tells: ({ start }) =>
    /^(?:snapshot-content-location:|content-type: *multipart\/related)/im.test(headersOf(start) ?? ""),
  largest: LARGEST_ARCHIVE / 4,
  read: async ({ bytes, start }) => {
    const { html } = await parseMail(bytes);
    if (!html) throw new Refusal("is a saved page without the page in it: save it again as HTML.");
    const { meta, ...article } = (await import("../html.ts")).readHtml(Buffer.from(html));
    const address = /^(?:snapshot-content-location|content-location): *(\S+)/im.exec(start)?.[1];
    const url = meta.url ?? (address && parseUrl(address)) ?? undefined;
    return [{ ...article, meta: { ...(url ? { url, outlet: siteAt(url) } : {}), ...meta } }];
  },
};

/** A message: RFC 5322 and MIME. */
export const mail: Kind = {
  name: "an e-mail",
  tells: ({ start }) => headersOf(start) !== null,
  largest: LARGEST_ARCHIVE / 4,
  read: async ({ bytes }) => [await readMail(bytes)],
};

/** Many messages: RFC 4155. */
export const mailbox: Kind = {
  name: "a mailbox",
  tells: ({ start }) => /^From \S+ .*\d{4}\r?\n[\w-]+:/.test(start),
  largest: LARGEST_ARCHIVE,
  read: ({ bytes }) => eachPart(messagesOf(bytes), readMail),
};

function* messagesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = all.indexOf("\n") + 1;
  while (from > 0 && from < all.length) {
    const next = all.indexOf("\nFrom ", from);
    yield all.subarray(from, next < 0 ? undefined : next);
    from = next < 0 ? 0 : all.indexOf("\n", next + 1) + 1;
  }
}

async function parseMail(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import("postal-mime");
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1024 * 1024 });
  } catch (error) {
    throw new Refusal("is an e-mail that cannot be taken apart: save its text as a .txt file.", { cause: error });
  }
}

/** Shorter is "this message is best viewed as HTML". */
const FEWEST = 200;

async function readMail(bytes: Uint8Array): Promise<Article> {
  const { text = "", html, subject, headers, from, attachments } = await parseMail(bytes);
  // As it is written: the day is the sender's.
  const header = (name: string) => headers.find(({ key }) => key === name)?.value;
  const plain = text.trim().length >= FEWEST || !html ? text : (await import("./mail-html.ts")).textOfMail(html);
  const sender = { name: from?.name ?? "", address: from?.address ?? "" };
  const sent = {
    ...{ text: plain, subject: subject ?? "", date: header("date") },
    sender: { ...sender, organization: header("organization"), list: header("list-id") },
  };
  const { article, notes } = asReport(sent);
  const attached = `has ${attachments.length} attached, which are not read: add them as files of their own.`;
  return { ...article, notes: attachments.length > 0 ? [...notes, attached] : notes };
}

interface Message {
  readonly text: string;
  readonly subject: string;
  readonly date: string | undefined;
  readonly sender: SenderHeaders;
}

interface Reported {
  readonly article: Article;
  readonly notes: readonly string[];
}

/** What is passed on in a message that was passed on is looked for so deep. */
const DEEPEST = 5;

/** The message's own report; of one that only passes another on, that other's. */
function asReport(message: Message, depth = 0): Reported {
  const { own: words, quoted, earlier } = ownWords(message.text);
  const own = withoutFrame(words);
  const passedOn = earlier && isPassedOn(message.subject, own, earlier) ? messageIn(earlier) : undefined;
  if (passedOn && depth < DEEPEST) {
    const { article, notes } = asReport(passedOn, depth + 1);
    const who = article.meta.byline?.[0] ?? article.meta.outlet ?? "somebody else";
    const said = `passes on a message of ${who}, which is read as theirs; what is written above it is left out.`;
    return { article, notes: depth === 0 ? [said, ...notes] : notes };
  }
  if (!own) throw new Refusal("is an e-mail without a text of its own: save the text of the report as a .txt file.");
  const title = message.subject.replace(PREFIXES, "").trim() || undefined;
  const publishedAt = message.date && (parseWrittenDate(message.date) ?? dateWithin(message.date)?.date);
  const named = { title, ...senderOf(message.sender), publishedAt: publishedAt || undefined };
  const meta = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  const notes = quoted ? ["quotes an earlier message, which is left out: it is not the sender's own."] : [];
  return { article: { text: withHeadline(title, `${own}\n`), meta }, notes };
}

const PREFIXES = /^(?:\s*(?:fwd?|re|aw|wg):)+\s*/i;
const FORWARD = /^\s*(?:fwd?|wg):/i;

/** Whether a message is there for the sake of another: its subject says so, or it says nothing itself. */
const isPassedOn = (subject: string, own: string, { text }: Forwarded): boolean =>
  text.trim().length >= FEWEST && (FORWARD.test(subject) || own === "");

function messageIn({ from, date, subject = "", text }: Forwarded): Message {
  const [, name = "", address = ""] = /^(.*?)\s*[<[](?:mailto:)?([^<>[\]]+@[^<>[\]]+)[>\]]/.exec(from) ?? [];
  const alone = /^\S+@\S+$/.test(from) ? { name: "", address: from } : { name: from, address: "" };
  return { text, subject, date, sender: address ? { name, address } : alone };
}
