import type { Span } from "@according/record";
import { ANOTHER_DOCUMENT, AUTHORS, SEVERAL_AUTHORS, WRITTEN_BY } from "../en/authors.ts";
import type { Range } from "../layers.ts";
import type { Phrase } from "../names/types.ts";
import { matchesOf } from "../text/matches.ts";
import type { Entity } from "./entities.ts";
import type { Scene } from "./scene.ts";
import type { Speaker } from "./speaker.ts";

/* How far back a document may have been told of, in characters. */
const REACH = 10_000;

/**
 * "**The report, by Ana Marl and Joel Hest,** … **The authors** argue": who wrote it, if only one document's authors have been
 * named. `read`: whom a noun phrase means.
 */
export function authorsOf(scene: Scene, { words, span: [at] }: Phrase, read: (range: Range) => Speaker): Entity | null {
  return AUTHORS.test(words) ? writtenBy(scene, at, read) : null;
}

function writtenBy({ places }: Scene, at: number, read: (range: Range) => Speaker): Entity | null {
  const { text } = places.segmented;
  const from = Math.max(0, at - REACH);
  const names = matchesOf(WRITTEN_BY, text.slice(from, at)).map(
    ({ index, 0: { length }, 1: name = "" }): Span => [from + index + length - name.length, from + index + length],
  );
  const distinct = new Map(names.map((span) => [text.slice(...span), span]));
  const [name, span] = [...distinct][0] ?? [];
  const range = span && distinct.size === 1 ? places.tokens(span) : null;
  if (!span || !range || !SEVERAL_AUTHORS.test(name ?? "")) return null;
  const last = names.at(-1)?.[1] ?? span[1];
  return ANOTHER_DOCUMENT.test(text.slice(last, at)) ? null : read(range).entity;
}
