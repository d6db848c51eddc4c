import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const index = join(web, "../according/dist/web/index.html");

/** Builds the page unless what is built is newer than every file it is made of. */
export async function ensureBuilt(): Promise<void> {
  if (existsSync(index) && statSync(index).mtimeMs > newest()) return;
  await build({ root: web, logLevel: "error" });
}

function newest(): number {
  const folders = ["src", "public"].flatMap((folder) =>
    readdirSync(join(web, folder), { recursive: true, encoding: "utf8" }).map((name) => join(web, folder, name)),
  );
  const files = [...folders, join(web, "index.html"), join(web, "vite.config.ts"), join(web, "package.json")];
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
