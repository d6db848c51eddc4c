import { Refusal, type Refused } from "./intake.ts";

/** What is said, after its name, of an input that a fault of the program's own keeps from being read. */
export const FAULT = "could not be read because of a fault in According: please report it, with the text if you may.";

/** What is wrong with an input, to be said after its name: any fault on the way, known or not, is that input's. */
export function problemOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (process.env.ACCORDING_DEBUG) console.error(error);
  return FAULT;
}

/** The input with what is wrong with it. */
export const refused = (input: string, error: unknown): Refused => ({
  input,
  problem: `${input === "-" ? "Standard input" : input} ${problemOf(error)}`,
});
