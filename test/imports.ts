import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** One import or re-export as written in a file. */
export interface Import {
  /** The importing file, relative to the root, with forward slashes. */
  readonly from: string;
  /** The imported file likewise for a relative import, else the package's name with its subpath. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const STATIC = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?["']([^"'\n]+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

/** The TypeScript files below a folder, relative to the root. */
export function sourceFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => slashes(relative(root, join(entry.parentPath, entry.name))))
    .sort();
}

export function importsOf(root: string, file: string): readonly Import[] {
  return scan(readFileSync(join(root, file), "utf8")).map(({ target, typeOnly }) => ({
    from: file,
    to: target.startsWith(".") ? slashes(join(dirname(file), target)) : target,
    typeOnly,
  }));
}

/** The targets of a module's imports, static, dynamic and re-exported. */
export function scan(code: string): readonly { readonly target: string; readonly typeOnly: boolean }[] {
  const plain = code.replace(COMMENTS, "");
  const fixed = [...plain.matchAll(STATIC)].map((m) => ({ target: m[2] ?? "", typeOnly: m[1] !== undefined }));
  const dynamic = [...plain.matchAll(DYNAMIC)].map((m) => ({ target: m[1] ?? "", typeOnly: false }));
  return [...fixed, ...dynamic];
}

/** One cycle among the files as a path that ends where it begins; null: there is none. */
export function findCycle(imports: readonly Import[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

const slashes = (path: string): string => path.split(sep).join("/");
