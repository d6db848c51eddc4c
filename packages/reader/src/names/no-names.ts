import { STATES_TOO } from "../en/own-names.ts";
import { PLACE_PREPOSITIONS } from "../en/places.ts";
import { SAID } from "../en/predicates/saying.ts";
import { lastClauseBefore } from "../grammar/clauses.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { Places } from "../text/places.ts";
import { looksNamed } from "./runs.ts";

/* What looks like the name of a person and is none. */

/** "the leader **Tarsia** has called a fool": what is a place elsewhere in the text, or one that everybody knows. */
export const placesIn = onceFor(
  (tokens: readonly Token[]): ReadonlySet<string> =>
    new Set(
      tokens
        .filter(
          (token, i) =>
            looksNamed(token) && !(tokens[i + 1] && looksNamed(tokens[i + 1] as Token)) && namesPlace(tokens, i),
        )
        .map(({ text }) => text),
    ),
);

const namesPlace = (tokens: readonly Token[], i: number): boolean =>
  STATES_TOO.has((tokens[i] as Token).lower) || PLACE_PREPOSITIONS.has(tokens[i - 1]?.lower ?? "");

/** "Mexel**'s Lumen**": what is a thing of somebody's is nobody called "Mexel Lumen". */
export const thingsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ text, lower }, i) => {
      const [owner, thing] = [tokens[i - 1], tokens[i + 1]];
      const isOwned = lower === "'s" && text.endsWith("s") && owner && thing && looksNamed(owner) && looksNamed(thing);
      return isOwned ? [`${owner.text} ${thing.text}`] : [];
    }),
  );

/**
 * "**Said** Moro, the pilot: “It is late”": verbs, and no given names, where the report has another of the surname and nothing
 * else tells what Moro does.
 */
export function saidBefore(segmented: Segmented, known: readonly Range[]): ReadonlySet<Range> {
  const { tokens } = segmented;
  const places = new Places(segmented);
  const bearers = Map.groupBy(known, ([, end]) => tokens[end - 1]?.text);
  const given = new Map([...bearers].map(([surname, all]) => [surname, new Set(all.map(([at]) => tokens[at]?.text))]));
  const isNoName = ([first, end]: Range): boolean =>
    end - first === 2 &&
    SAID.has(tokens[first]?.lower ?? "") &&
    (given.get(tokens[end - 1]?.text)?.size ?? 0) > 1 &&
    !doesSomething(places, end);
  return new Set(known.filter(isNoName));
}

/** "Said Moro, a pilot, **was** saved": is there a verb behind the name, outside quotation marks? */
function doesSomething({ segmented, sentence }: Places, end: number): boolean {
  const grammar = grammarsOf(segmented)[sentence(segmented.tokens[end - 1]?.start ?? 0)];
  return grammar !== undefined && (lastClauseBefore(grammar, grammar.sentence.tokens[1])?.start ?? 0) >= end;
}
