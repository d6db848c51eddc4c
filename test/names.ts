/** A function or constant at the top level of a file. */
export interface Definition {
  readonly name: string;
  /** Its text without white space, but for the word that exports it. */
  readonly body: string;
}

const VALUE = /^(?:export )?(?:async )?(?:function\*?|const) (\w+)/;
const TYPE = /^(?:export )?(?:interface|type|class) (\w+)/;

/** The functions and constants that stand at the top level of a file. */
export const definitions = (code: string): readonly Definition[] => standing(VALUE, code);

/** The types likewise. */
export const typesIn = (code: string): readonly Definition[] => standing(TYPE, code);

function standing(start: RegExp, code: string): readonly Definition[] {
  const found: { name: string; lines: string[] }[] = [];
  let open = false;
  for (const line of code.split("\n")) {
    const name = start.exec(line)?.[1];
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

/** A name that several files define, with how many different bodies it has. */
export interface DefinedTwice {
  readonly name: string;
  readonly files: readonly string[];
  readonly bodies: number;
}

/** The names that several files define; of those at their top level where nothing else is asked for. */
export function definedTwice(
  files: readonly { readonly file: string; readonly code: string }[],
  definedIn = definitions,
): readonly DefinedTwice[] {
  const byName = new Map<string, { file: string; body: string }[]>();
  for (const { file, code } of files)
    for (const { name, body } of definedIn(code)) byName.set(name, [...(byName.get(name) ?? []), { file, body }]);
  return [...byName]
    .map(([name, all]) => ({
      name,
      files: [...new Set(all.map(({ file }) => file))],
      bodies: new Set(all.map(({ body }) => body)).size,
    }))
    .filter(({ files: several }) => several.length > 1)
    .sort((a, b) => b.files.length - a.files.length);
}
