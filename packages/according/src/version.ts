import { readFileSync } from "node:fs";

let known: string | undefined;

/** Of this program: "0.1.0". Looked up once. */
export function version(): string {
  const file = new URL("../package.json", import.meta.url);
  known ??= (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
  return known;
}
