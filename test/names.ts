/** A function or constant at the top level of a file. */
export interface Definition {
  readonly name: string;
  /** Its text without white space, but for the word that exports it. */
  readonly body: string;
}

const START = /^(?:export )?(?:async )?(?:function\*?|const) (\w+)/;

/** The functions and constants that stand at the top level of a file. */
export function definitions(code: string): readonly Definition[] {
  const found: { name: string; lines: string[] }[] = [];
  let open = false;
  for (const line of code.split("\n")) {
    const name = START.exec(line)?.[1];
    if (name !== undefined) found.push({ name, lines: [] });
    if (name !== undefined) open = true;
    else if (/^[/@\w]/.test(line)) open = false;
    if (open) found.at(-1)?.lines.push(line);
  }
  return found.map(({ name, lines }) => ({
    name,
    body: lines
      .join("")
      .replace(/^export /, "")
      .replace(/\s+/g, ""),
  }));
}

const NESTED = /^\s+(?:(?:async )?function\*?|const) (\w+)/gm;

/** The names of functions and constants that stand within others. */
export const nestedNames = (code: string): readonly string[] =>
  Array.from(code.matchAll(NESTED), ([, name]) => name ?? "");

/** Names that several files define: each with its files and how many different bodies it has. */
export function definedTwice(
  files: readonly { readonly file: string; readonly code: string }[],
): readonly { readonly name: string; readonly files: readonly string[]; readonly bodies: number }[] {
  const byName = new Map<string, { file: string; body: string }[]>();
  for (const { file, code } of files)
    for (const { name, body } of definitions(code)) byName.set(name, [...(byName.get(name) ?? []), { file, body }]);
  return [...byName]
    .map(([name, all]) => ({
      name,
      files: [...new Set(all.map(({ file }) => file))],
      bodies: new Set(all.map(({ body }) => body)).size,
    }))
    .filter(({ files: several }) => several.length > 1)
    .sort((a, b) => b.files.length - a.files.length);
}
