import { contains, type Span } from "@according/record";
import { textGrammar } from "../../../grammar/text-grammar.ts";
import type { Segmented } from "../../../layers.ts";
import { lastFrom } from "../../../text/halving.ts";
import type { Settled } from "../../proposal.ts";
import { evidenceOf } from "./evidence.ts";
import type { Lexicon } from "./lexicon.ts";
import { toUnits, type Units } from "./units.ts";
import { toWords, type Words } from "./words.ts";

/** The labels of both random fields. */
export const Role = { outside: 0, source: 1, cue: 2, content: 3 } as const;
export const ROLES = 4;

/** All that the trained parts look at in one report. */
export interface Scene {
  readonly segmented: Segmented;
  readonly units: Units;
  readonly words: Words;
  /** The role each unit has in what the rules found, outermost attributions only. */
  readonly ruled: Uint8Array;
  /** Which of the rules' attributions that is, -1 for none. */
  readonly ruledBy: Int32Array;
  /** All that the rules found. */
  readonly found: readonly Settled[];
  /** Of that, what stands in nobody else's content. */
  readonly rules: readonly Settled[];
}

export function toScene(segmented: Segmented, lexicon: Lexicon): Scene {
  const { classes } = textGrammar(segmented);
  const found = evidenceOf({ segmented, classes });
  const units = toUnits(segmented);
  const rules = outermost(found);
  const ruled = new Uint8Array(units.count);
  const ruledBy = new Int32Array(units.count).fill(-1);
  for (const [k, one] of rules.entries())
    for (const [role, spans] of [
      [Role.content, one.content],
      [Role.source, one.source],
      [Role.cue, one.cue],
    ] as const)
      for (const span of spans)
        for (let i = unitAt(units, span[0]); i < units.count && (units.start[i] as number) < span[1]; i++) {
          ruled[i] = role;
          ruledBy[i] = k;
        }
  return { segmented, units, words: toWords(segmented, units, classes, lexicon), ruled, ruledBy, found, rules };
}

/** Index of the first unit that ends after an offset. */
export const unitAt = ({ end }: Units, offset: number): number => lastFrom(end, (at) => at <= offset) + 1;

/** What stands in nobody else's content. Attributions come sentence by sentence, so that an outer one is near. */
export function outermost(found: readonly Settled[]): readonly Settled[] {
  return found.filter((one, i) => {
    const cue: Span | undefined = one.cue[0];
    if (!cue) return true;
    for (let k = Math.max(0, i - 12); k < Math.min(found.length, i + 13); k++)
      if (k !== i && (found[k] as Settled).content.some((span) => contains(span, cue))) return false;
    return true;
  });
}
