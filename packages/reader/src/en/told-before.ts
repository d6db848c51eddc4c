import { list } from "./function-words.ts";

/* Nouns that tell what a bare number behind them is of. Compiled for this project. */

/** "raising the **tally** to 13,274", "with a caseload of 693" */
export const TALLIES = list("tally tallies caseload caseloads");

/** "a **rate** of 20.4", "the rate of new infections is now at 20.4" */
export const RATES_TOLD = list("rate rates ratio index incidence");

/** Between such a noun and its number: "the tally **rose to** 13,274", "rates **of** 80.4". */
export const TOLD_AT = list("of at to on is was stood stands");

/** Before the next bare number of the same: "Italy had a rate of 20.4 **and** Spain 18.4". */
export const TOLD_ALIKE = list("and , with while");

/** "Moro **has** 69, and Stell will **receive** 40" */
export const HAVING_OR_WINNING = list(`
  has have had win wins won winning receive receives received receiving gain gains gained gaining collect collected get gets got
  take takes took taking hold holds held claimed claims earn earned earns
`);
export const PICKING_UP = new Set([
  "pick up",
  "picks up",
  "picked up",
  "leads with",
  "led with",
  "ended with",
  "finished with",
]);

/** "three and **then** four rounds" */
export const AND_THEN = list("then even");

/** "chosen **from** nine that sent bids", "520 guards compared **with** 39 who". */
export const BESIDE_THOSE = list(", and or but from with by than while");

/** "**Another** six go", "a **further** 80". */
export const ANOTHER_SO_MANY = list("another further additional");

/** "14 nurses will move, **with** ten set to go". */
export const AND_WITH = list("with and");

/** "The county **has** 13." */
export const HAVE_SO_MANY = list("has have had counts reported recorded registered");

/** Before the name of whose value comes next: "a rate **of** 20.4 **and** Spain 18.4". */
export const VALUE_IS = list("of at on is was stood stands");
export const NEXT_VALUES = list("and , while");
