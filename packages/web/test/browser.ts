import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium: `CHROMIUM_PATH`, the system's, or the one in the npm package `@sparticuz/chromium`. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const args = [...quiet, ...more];
  const named = process.env.CHROMIUM_PATH;
  const path = named || installed.find((candidate) => existsSync(candidate));
  if (path) return chromium.launch({ executablePath: path, args });
  // The package unpacks the libraries that a bare system lacks only where it believes it runs on Lambda.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  // Without its own arguments: they put the browser into one process, which ends with the first window closed.
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}
