import { RELATIVES } from "../en/function-words.ts";
import { BY, TO } from "../en/links.ts";
import { CHANGED_TO_SO_MANY, CHANGING } from "../en/number-contexts.ts";
import { SIZES, UNIT_KINDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { cardinalAt } from "./cardinals.ts";
import type { Measured } from "./numerals.ts";
import { isOfMany } from "./plurals.ts";
import { withUnit } from "./quantity-units.ts";

/* Numbers that what stands beside them shows to count, though no noun is behind them. */

/** `earlier`: where the count before it in its sentence ended. */
export const isShownBeside = (
  tokens: readonly Token[],
  number: Measured,
  last: number,
  earlier: number | undefined,
): boolean =>
  number.value >= 2 &&
  (isOfThoseWho(tokens, last, earlier) || isOfSuchSize(tokens, number, last) || isChangedBy(tokens, number));

/** "five firms, chosen from **eight that** sent bids": of the same as the number before it. */
const isOfThoseWho = (tokens: readonly Token[], last: number, earlier: number | undefined): boolean =>
  earlier !== undefined && RELATIVES.has(lower(tokens, last));

/** "**two** 120 mm rounds": so many of a size that is written apart. */
function isOfSuchSize(tokens: readonly Token[], { spelt }: Measured, last: number): boolean {
  const size = spelt && tokens[last]?.kind === "number" ? cardinalAt(tokens, last) : undefined;
  const measured = size && withUnit(tokens, size);
  return (
    measured !== undefined && SIZES.has(UNIT_KINDS.get(measured.unit ?? "") ?? "") && isOfMany(tokens[measured.last])
  );
}

/* A bare number that something has come to is no lower: "fell to 12" may be a place in a list. */
const FEWEST = 20;

/** "rose **by 235**", "declined **to 653**" */
const isChangedBy = (tokens: readonly Token[], { first, value }: Measured): boolean =>
  (BY.has(lower(tokens, first - 1)) && CHANGING.has(lower(tokens, first - 2))) ||
  (value >= FEWEST && TO.has(lower(tokens, first - 1)) && CHANGED_TO_SO_MANY.has(lower(tokens, first - 2)));
