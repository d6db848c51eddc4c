import { hash } from "../hash.ts";
import { type Incoming, Refusal } from "../intake/intake.ts";
import { parseUrl } from "../intake/urls.ts";

/** One report on its way to whoever reads it, with the story it belongs to. */
export interface Sent extends Omit<Incoming, "notes"> {
  readonly story: string;
}

const FORMAT = "according-report/1";

/** The same of the same report with the same text and particulars in the same story, whoever sends it. */
export const contentId = ({ story, origin, text, meta }: Sent): string => {
  const { retrievedAt: _, ...particulars } = meta;
  return hash([story, origin, text, Object.entries(particulars).toSorted()]);
};

export const encodeSent = ({ story, input, origin, text, meta }: Sent): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ format: FORMAT, story, input, origin, text, meta }));

/** Throws `Refusal` where a message is no report. */
export function decodeSent(bytes: Uint8Array): Sent {
  const { format, story, input, origin, text, meta } = objectIn(bytes);
  if (format !== FORMAT)
    throw new Refusal(
      typeof format === "string" && format.startsWith("according-report/")
        ? `was sent by another version of According (${format}): bring the workers up to date.`
        : "is no report that According has sent.",
    );
  if (![story, input, origin, text].every((one) => typeof one === "string" && one !== ""))
    throw new Refusal("is a report of which something is missing: story, input, origin or text.");
  if (typeof meta !== "object" || meta === null || typeof (meta as { id?: unknown }).id !== "string")
    throw new Refusal("is a report without an id.");
  const { url } = meta as { readonly url?: unknown };
  if (url !== undefined && (typeof url !== "string" || (URL.canParse(url) && parseUrl(url) === null)))
    throw new Refusal("has an address that is none of the web.");
  return { story, input, origin, text, meta } as Sent;
}

function objectIn(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {}
  throw new Refusal("is no JSON object.");
}
