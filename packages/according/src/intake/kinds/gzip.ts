import { gunzipSync } from "node:zlib";
import { Refusal } from "../intake.ts";
import { begins, type Kind, LARGEST_ARCHIVE } from "./kind.ts";

/** One file, packed: RFC 1952. What is in it is told anew. */
export const gzip: Kind = {
  name: "a gzip archive",
  tells: ({ bytes }) => begins(bytes, [0x1f, 0x8b]),
  largest: LARGEST_ARCHIVE,
  read: ({ bytes }) => gunzip(bytes),
};

/** Of many members one after another, as web archives have them, all. */
function gunzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_ARCHIVE });
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE")
      throw new Refusal("unpacks to more than any report: split it into its reports.", { cause: error });
    throw new Refusal("is a gzip archive that is not whole: copy it again.", { cause: error });
  }
}
