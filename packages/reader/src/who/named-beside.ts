import type { Span } from "@according/record";
import { KINDS_OF_BODY, OTHERS_SHORT } from "../en/bodies.ts";
import { BETWEEN_TWO, OPENING_INDEFINITE } from "../en/phrases.ts";
import { IN_PLACE, OF_A_KIND, ofKind, PLACED_BODIES } from "../en/strangers.ts";
import { plain } from "../names/naming.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { tellsOfNoun } from "../text/words.ts";
import { isTwoBodies } from "./body-kinds.ts";
import type { Entities, Entity } from "./entities.ts";
import { bodyNamedLater } from "./named-later.ts";
import { bodyHead } from "./overtaken.ts";

/* Bodies whose name stands beside other words for them: what they are, and where. */

/** "A charity has warned …. **Norvia Aid** said": the body that was told of without its name, by it from now on. */
export function namedFromHere(entities: Entities, places: Places, span: Span): Entity | undefined {
  const range = places.tokens(span);
  const told = range ? bodyNamedLater(entities, places, range) : undefined;
  if (!told) return undefined;
  told.name = withoutArticle(places.segmented.text.slice(...span));
  told.kind = "organisation";
  entities.alias(told.name, told);
  return told;
}

/** "**Al Ahla Hospital** in Orlay": a body that is found by its name alone in these very words, and nowhere before. */
export function withoutItsPlace(entities: Entities, { span: [start, end], head }: Phrase): Entity | undefined {
  const [short = "", place] = withoutArticle(head).split(IN_PLACE);
  const isHouse = PLACED_BODIES.has(short.split(" ").at(-1)?.toLowerCase() ?? "");
  const body = place === undefined || !isHouse ? undefined : entities.named(short);
  if (body?.kind !== "organisation" || !body.mentions.every(({ span }) => span[0] >= start && span[1] <= end))
    return undefined;
  body.name = withoutArticle(head);
  entities.alias(body.name, body);
  return body;
}

/**
 * "The Velian newspaper **Haref** said A. **The Velian newspaper** said B", "**Haref**, a Velian newspaper, said": the only one of the
 * kind that was named beside the same words.
 */
export function calledSo(
  entities: Entities,
  { span: [at], head }: Phrase,
  { segmented: { text } }: Places,
): Entity | undefined {
  const [, kind = "", noun = ""] = OF_A_KIND.exec(head) ?? [];
  if (!KINDS_OF_BODY.has(noun)) return undefined;
  const words = head.toLowerCase();
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at).toLowerCase();
  const { one, another } = ofKind(kind.toLowerCase());
  const told = before.split(words).length + before.split(one).length - 2;
  if (told !== 1 || before.includes(another)) return undefined;
  const found = entities
    .before(at, REACH)
    .filter(({ mention }) => isNamedBeside(text.slice(...mention.span), head, kind))
    .map(({ entity }) => entity.same ?? entity);
  const [only, ...others] = new Set(found);
  return others.length === 0 && only?.kind !== "person" ? only : undefined;
}

/** "**The Velian newspaper** Haref", "Haref, **a Velian newspaper**": by a name alone, and no spokesman. */
function isNamedBeside(words: string, head: string, kind: string): boolean {
  const name = words.toLowerCase().startsWith(`${head.toLowerCase()} `) ? words.slice(head.length + 1) : undefined;
  if (name !== undefined) return name.split(/[ ,]+/u).every((word) => word === "" || /^\p{Lu}/u.test(word));
  return words
    .replace(/,$/, "")
    .toLowerCase()
    .endsWith(`, ${ofKind(kind.toLowerCase()).one}`);
}

/**
 * "The Orlay Trust and **the Bell Institute** said A. The institute said B": the one of two bodies whose noun it is; null where it is
 * that of both or one more such has been told of since, undefined where of neither.
 */
export function oneOfTwo(
  entities: Entities,
  { segmented: { text } }: Places,
  noun: string,
  at: number,
): Entity | null | undefined {
  const both = entities.recentBodies().find(isTwoBodies);
  const [own, ...others] = (both?.name.split(BETWEEN_TWO) ?? []).filter(
    (name) => bodyHead({ name: withoutArticle(name) }) === noun && !OTHERS_SHORT.has(plain(withoutArticle(name))),
  );
  if (!both || own === undefined) return undefined;
  if (tellsOfNoun(text.slice(both.lastAt + 1, at), noun)) return null;
  const name = withoutArticle(own);
  return others.length > 0 ? null : (entities.named(name) ?? entities.add(name, "organisation", at));
}

/* So many characters back somebody may have been named behind the same words. */
const REACH = 2000;

/** "Orlay Trust" of "The Orlay Trust". */
export const withoutArticle = (words: string): string =>
  words.replace(/^[Tt]he\s+/, "").replace(OPENING_INDEFINITE, (word) => word.toLowerCase());
