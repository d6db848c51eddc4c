import type { Span } from "@according/record";
import { AUTHORS, SEVERAL_AUTHORS, WRITTEN_BY } from "../en/authors.ts";
import type { Range } from "../layers.ts";
import type { Phrase } from "../names/types.ts";
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
  const noun = AUTHORS.exec(words)?.[1]?.toLowerCase();
  return noun === undefined ? null : writtenBy(scene, at, noun.endsWith("s"), read);
}

function writtenBy({ places }: Scene, at: number, areSeveral: boolean, read: (range: Range) => Speaker): Entity | null {
  const { text } = places.segmented;
  const from = Math.max(0, at - REACH);
  const names = [...text.slice(from, at).matchAll(WRITTEN_BY)].map(
    ({ index, 0: { length }, 1: name = "" }): Span => [from + index + length - name.length, from + index + length],
  );
  const distinct = new Map(names.map((span) => [text.slice(...span), span]));
  const [name, span] = [...distinct][0] ?? [];
  const range = span && distinct.size === 1 ? places.tokens(span) : null;
  return range && SEVERAL_AUTHORS.test(name ?? "") === areSeveral ? read(range).entity : null;
}
