import type { Span } from "@according/record";
import { AUXILIARIES, DETERMINERS } from "../en/function-words.ts";
import { POSSESSED, RELATIVES } from "../en/references.ts";
import type { Range, Token } from "../layers.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { fromWords } from "./bodies.ts";
import { fromDescription, fromKin, fromSeveral } from "./descriptions.ts";
import { fromName } from "./named.ts";
import { fromOffice, fromRank } from "./offices.ts";
import { placeOver } from "./place-over.ts";
import { antecedent, fromPronoun } from "./pronouns.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/** Whom the words of a span mean. */
export function referent(scene: Scene, span: Span): Speaker {
  const { places } = scene;
  const range = places.tokens(span);
  if (!range) return NOBODY;
  const inner = objectRelative(places, range);
  if (inner) return referent({ ...scene, previous: null }, inner);
  const phrase = readPhrase(places.segmented, range);
  if (opensWithRelative(places, range)) return fromRelative(scene, range);
  if (phrase.as !== "pronoun") return fromPhrase(scene, phrase);
  return fromPronoun(scene, phrase);
}

/* Who speaks in such a clause has no more words than these. */
const SPEAKER = 4;

/** "the man who **the police** said …": of whom it is said, then who says it. */
function objectRelative({ segmented: { tokens } }: Places, [first, end]: Range): Span | null {
  for (let i = end - 2; i >= first && i >= end - 1 - SPEAKER; i--) {
    const next = tokens[i + 1] as Token;
    if (!RELATIVES.has((tokens[i] as Token).lower) || DETERMINERS.has((tokens[i] as Token).lower)) continue;
    const speaks = isCapitalised(next) || (DETERMINERS.has(next.lower) && end - i > 2);
    const verb = tokens.slice(i + 2, end).some(({ lower, kind }) => AUXILIARIES.has(lower) || kind !== "word");
    return speaks && !verb ? [(tokens[i + 1] as Token).start, (tokens[end - 1] as Token).end] : null;
  }
  return null;
}

/** "**who** said", "**who once advised him** say"; with more words behind it *that* may point: "that official". */
const opensWithRelative = ({ segmented: { tokens } }: Places, [first, end]: Range): boolean => {
  const { lower } = tokens[first] as Token;
  return RELATIVES.has(lower) && (end - first === 1 || !DETERMINERS.has(lower));
};

/** "people **who once advised him** say": whoever stands before. */
function fromRelative(scene: Scene, range: Range): Speaker {
  const before = antecedent(scene.places, range);
  const meant = before && readPhrase(scene.places.segmented, before);
  return meant && meant.as !== "pronoun" ? fromPhrase({ ...scene, previous: null }, meant) : NOBODY;
}

function fromPhrase({ places, entities, attribution, previous }: Scene, phrase: Phrase): Speaker {
  const partOfName = phrase.as !== "role" && entities.called(phrase.name).length > 0;
  if (phrase.kind === "person" || partOfName) return fromName(entities, phrase, attribution, previous, places);
  if (/^one of them$/i.test(phrase.words)) return fromSeveral(entities, phrase);
  const kin = fromKin(entities, phrase);
  if (kin) return kin;
  if (POSSESSED.test(phrase.words) && phrase.kind !== "group") return NOBODY;
  if (phrase.title) return fromOffice(entities, phrase);
  const ranked = fromRank(entities, phrase);
  if (ranked) return ranked;
  const before = fromDescription(entities, phrase);
  if (before) return before;
  return phrase.agent === false ? NOBODY : fromWords(entities, phrase, placeOver(places, phrase.span[0]));
}
