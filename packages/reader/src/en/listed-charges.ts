/* Lines below a colon that list people and what they are charged with. Compiled for this project. */

/** "held on the **following charges:**" */
export const LISTS_CHARGES =
  /\b(?:charges?|counts|warrants|fines|sentences|results|winners|arrests|placings|prices|salaries)\b[^.:]*:\s*$/iu;

/** "**Ada Bell:** theft" */
export const NAME_AND_COLON = /^\p{Lu}[^:.?!“”"]{1,50}(?:\.[^:?!“”"]{1,30})?: \S/u;

/** "I was not there": spoken, and no list. */
export const SPEAKS = /(?<!\p{L})(?:I|we|my|our|you|your)(?!\p{L})|[“”"?!]/iu;
