import { hash } from "../packages/according/src/hash.ts";
import type { Incoming } from "../packages/according/src/intake/intake.ts";

const PEOPLE = ["Mara Velin", "Ivo Brand", "Edda Corvane", "Petr Aldin", "Ruth Hask", "Noor Estrand", "Jorun Marley"];
const PLACES = ["Orlay", "Lesk", "Tesmar", "Veldra", "Corran", "Harrow", "Calder", "Dunmore", "Ostrel"];
const DONE = ["closed", "flooded", "crowded", "open", "guarded"];

/** A short invented report; another for every number. */
export function bulletinFor(number: number): Incoming {
  const of = (list: readonly string[], by: number) => list[Math.floor(number / by) % list.length] as string;
  const [who, place, state] = [of(PEOPLE, 1), of(PLACES, 7), of(DONE, 63)];
  const url = `https://post.example/${number}`;
  return {
    ...{ input: url, origin: url, notes: [] },
    text: `Bulletin ${number}\n\nThe harbour of ${place} is ${state}, ${who} said on Friday. At least ${number + 2} people were waiting.\n`,
    meta: {
      ...{ id: hash(["url", url]).slice(0, 20), url, title: `Bulletin ${number}`, outlet: `Post ${number % 7}` },
      ...{ publishedAt: `2026-03-${String((number % 28) + 1).padStart(2, "0")}`, language: "en" },
    },
  };
}
