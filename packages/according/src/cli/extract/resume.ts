import { realpathSync } from "node:fs";
import { basename, isAbsolute, resolve, sep } from "node:path";
import type { CorpusFile, Place } from "./corpus.ts";

/**
 * What of a corpus comes after a place in it, under the names that it has there, however it is typed now; null: the place is not in
 * it.
 */
export function filesAfter(files: readonly CorpusFile[], place: Place): readonly CorpusFile[] | null {
  const begun = placeOnDisk(place.file);
  const isBegun = ({ name, from }: CorpusFile) =>
    from <= place.offset && basename(name) === basename(place.file) && placeOnDisk(name) === begun;
  const at = files.findLastIndex(isBegun);
  const file = files[at];
  if (!file) return null;
  const rest = file.lines ? { ...file, from: place.offset + 1 } : { ...file, passed: place.part ?? 0 };
  const renamed = renamer(file.name, place.file);
  return [rest, ...files.slice(at + 1)].map((one) => ({ ...one, name: renamed(one.name) }));
}

/** One for all ways in which a path is typed. */
function placeOnDisk(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return resolve(name);
  }
}

/** Names as they are typed now → as they were typed when a file was called `before`. */
function renamer(now: string, before: string): (name: string) => string {
  const [typed, was] = [now.split(sep), before.split(sep)];
  while (typed.length > 0 && was.length > 0 && typed.at(-1) === was.at(-1)) {
    typed.pop();
    was.pop();
  }
  const [from, to] = [inFolders(typed), inFolders(was)];
  if (placeOnDisk(from || ".") !== placeOnDisk(to || ".")) return (name) => name;
  const begins = (name: string) => (from === "" ? !isAbsolute(name) : name.startsWith(from));
  return (name) => (begins(name) ? to + name.slice(from.length) : name);
}

const inFolders = (folders: readonly string[]): string => folders.map((one) => one + sep).join("");
