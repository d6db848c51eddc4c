import { DETERMINERS } from "../lang/en/function-words.ts";
import type { Entities, Entity } from "./entities.ts";
import type { Phrase } from "./phrase/types.ts";

/** A body, outlet, document, group or unnamed source, by its words. */
export function fromWords(entities: Entities, phrase: Phrase): Entity {
  const name =
    phrase.kind === "unnamed" || phrase.kind === "group" ? lowered(phrase.words) : withoutArticle(phrase.head);
  const known = entities.named(name) ?? shortened(entities, phrase);
  return entities.mention(known ?? entities.add(name, phrase.kind, phrase.span[0]), phrase);
}

/** "the ministry", "the army": the one body mentioned before that ends in this word. */
function shortened(entities: Entities, { head, kind }: Phrase): Entity | undefined {
  const [, word] = /^the (\p{L}+)$/iu.exec(head) ?? [];
  if (!word || (kind !== "government" && kind !== "organisation")) return undefined;
  const bodies = entities.ending(word.toLowerCase());
  return bodies.length === 1 ? bodies[0] : undefined;
}

const lowered = (words: string): string =>
  DETERMINERS.has(words.split(" ")[0]?.toLowerCase() ?? "") || /^\p{Lu}\p{Ll}+s?$/u.test(words)
    ? (words[0] as string).toLowerCase() + words.slice(1)
    : words;
const withoutArticle = (words: string): string => words.replace(/^[Tt]he\s+/, "");
