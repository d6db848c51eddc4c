import { type Part, Refusal } from "./intake.ts";

/** Each of many as a report; what goes wrong with one is said of that one, and stops no other. */
export async function eachPart<T>(
  items: Iterable<T> | AsyncIterable<T>,
  read: (item: T) => Part | Promise<Part>,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for await (const item of items) {
    try {
      parts.push(await read(item));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      parts.push({ problem: error.message });
    }
  }
  return parts;
}
