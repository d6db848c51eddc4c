import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { root, Unmeasurable } from "../shared.ts";

/** The one folder in the repository that git ignores and such pages may stand in. */
export const IGNORED = join("eval", "errors", "pages");

/**
 * Where a page that holds text of the corpus may be written.
 *
 * @returns the whole path
 * @throws Unmeasurable for a place in the repository that is not ignored
 */
export function placeOf(file: string): string {
  const path = resolve(file);
  const place = nearest(dirname(path));
  if (isBelow(realpathSync(root), place) && !isBelow(join(realpathSync(root), IGNORED), place))
    throw new Unmeasurable(
      `${file} would put text of the corpus into the repository; write it elsewhere or below ${IGNORED}/, which git ignores.`,
    );
  return path;
}

/** A folder by its real name, links followed as far as it exists. */
function nearest(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return join(nearest(dirname(folder)), relative(dirname(folder), folder));
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith("..") && !isAbsolute(way);
}
