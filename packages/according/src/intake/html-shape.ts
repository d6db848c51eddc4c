import { Parser } from "htmlparser2";

/** How a page nests, as the parser sees it that takes the page apart: no pattern knows what a tag is. */
export interface Shape {
  /** The most elements open at once. */
  readonly depth: number;
  /** Over all elements, how many are open there: what walking from each element to the root would take. */
  readonly steps: number;
}

/** One pass over the page, which ends where `most` is exceeded. */
export function shapeOf(html: string, most: Shape): Shape {
  let [open, depth, steps] = [0, 0, 0];
  const parser = new Parser({
    onopentagname: () => {
      open++;
      depth = Math.max(depth, open);
      steps += open;
      if (depth > most.depth || steps > most.steps) parser.pause();
    },
    onclosetag: () => {
      open--;
    },
  });
  parser.write(html);
  return { depth, steps };
}
