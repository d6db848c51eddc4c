/* How posts on social networks are signed where they are embedded. Compiled for this project. */

/** "**— Sara Linde (@saralinde)** March 9, 2026": a dash, a name, a handle, and at most a day and a clock. */
export const SIGNED_POST =
  /[—–-]{1,2}\s?(?<name>[\p{Lu}\d][^\n()@—–]{1,58}?) (?<handle>\(@[\w.]{1,30}\))(?:\s+(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4})(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[AP]M)?)?)?$/u;
