import { randomBytes } from "node:crypto";
import { hash } from "../hash.ts";

/* What programs show and browsers send in place of a password: 256 random bits, of which only a digest is kept. */

export const newSecret = (): string => randomBytes(32).toString("base64url");

/** Where it turns up by mistake, it is known for what it is. */
export const newToken = (): string => `according_${newSecret()}`;

/** No salt and no slow hash is needed: nobody guesses 256 bits. */
export const digestOfSecret = (secret: string): string => hash(["according", secret]);
