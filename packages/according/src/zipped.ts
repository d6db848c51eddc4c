import { promisify } from "node:util";
import { constants, gunzip, gzip } from "node:zlib";

/*
 * What is kept of large stories is packed (gzip, RFC 1952): a tenth as much to read, to hand over and to send. No JSON begins
 * as packed bytes do, so that they tell by themselves what they are.
 */

const [pressed, expanded] = [promisify(gzip), promisify(gunzip)];

/** In a thread beside this one. */
export const zipped = (bytes: string | Uint8Array): Promise<Uint8Array> =>
  pressed(bytes, { level: constants.Z_BEST_SPEED });

export const isZipped = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** The same. Rejects where packed bytes are damaged. */
export const unzipped = async (bytes: Uint8Array): Promise<Uint8Array> => (isZipped(bytes) ? expanded(bytes) : bytes);
