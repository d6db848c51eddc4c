/* Reading what an address asks for; what it does not understand is left out. */

/** Words under a name. */
export function text<K extends string>(name: K, value: unknown): { readonly [key in K]?: string } {
  const known = typeof value === "string" || typeof value === "number";
  return known && value !== "" ? ({ [name]: String(value) } as { [key in K]: string }) : {};
}

/** One of several values under a name. */
export function oneOf<K extends string, T>(name: K, value: unknown, all: readonly T[]): { readonly [key in K]?: T } {
  const found = all.find((one) => one === value);
  return found === undefined ? {} : ({ [name]: found } as { [key in K]: T });
}

/** The page, from 1; the first is left out. */
export function pageNumber(value: unknown): { readonly page?: number } {
  const page = Math.trunc(Number(value));
  return page > 1 && Number.isSafeInteger(page) ? { page } : {};
}

/** A version of a report, from 1. */
export function versionNumber(value: unknown): { readonly version?: number } {
  const version = Math.trunc(Number(value));
  return version > 0 && Number.isSafeInteger(version) ? { version } : {};
}
