import { NAMED_AS, NAMED_TO } from "../en/come-to-office.ts";
import { splitName } from "../name-words.ts";
import type { Name } from "../names.ts";
import { type Office, officeOf, officeWords, sameOffice } from "../offices.ts";
import { ALONE, remembering } from "../remembered.ts";
import type { Sheet } from "../sheet.ts";
import { isSameWord } from "../words.ts";

/** Who is told to have come into an office, a source or not: "Marsa named **Leila Haddad** as **foreign minister**". */
export interface Successor {
  readonly tokens: readonly string[];
  readonly office: Office;
}

export const successorsIn = (sheet: Sheet): readonly Successor[] =>
  successorsOf(sheet, ALONE, () =>
    [NAMED_TO, NAMED_AS].flatMap((told) => [...sheet.reading.report.text.matchAll(told)].map(successor)),
  );
const successorsOf = remembering<Sheet, readonly Successor[]>();

function successor({ groups = {} }: RegExpMatchArray): Successor {
  const { name = "", title = "", of = "" } = groups;
  return { tokens: splitName(name), office: officeOf({ title, of, span: [0, 0] }) };
}

/** Is another told to have come into an office of somebody who is named? What it is of may be told of one alone. */
export const isSucceeded = (
  { tokens }: Pick<Name, "tokens">,
  offices: readonly Office[],
  successors: readonly Successor[],
): boolean =>
  successors.some(
    (one) =>
      !one.tokens.some((word) => tokens.some((other) => isSameWord(word, other))) &&
      offices.some(
        (office) => sameOffice({ ...one.office, isNew: office.isNew }, office) || isOfOneKind(one.office, office),
      ),
  );

/** "Foreign minister", and the foreign minister of Marsa */
const isOfOneKind = (a: Office, b: Office): boolean =>
  a.head === b.head &&
  a.rank === b.rank &&
  !b.former &&
  a.of.size === 0 &&
  [...a.portfolio].every((word) => officeWords(b).has(word));
