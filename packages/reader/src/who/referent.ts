import type { Span } from "@according/record";
import { COORDINATORS, PERSONAL_PRONOUNS } from "../en/function-words.ts";
import { AND, BODIES_LIKE_PRONOUNS } from "../en/phrases.ts";
import { ISSUED_IN, OF_ONESELF, OPENS_IN, PERSONS, POSSESSED, THE_DOCUMENT } from "../en/references.ts";
import { WHO } from "../en/subjects.ts";
import { antecedentOf } from "../grammar/antecedent.ts";
import { canSpeak } from "../grammar/can-speak.ts";
import { clausesOf } from "../grammar/clause.ts";
import type { Range } from "../layers.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import { isCapital } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { fromWords } from "./bodies.ts";
import { fromDescription, fromKin, fromKinNamed, fromSeveral } from "./descriptions.ts";
import { fromImpersonal } from "./it-they.ts";
import { spokeLately } from "./lately.ts";
import { fromName } from "./named.ts";
import { fromOffice, fromRank } from "./offices.ts";
import { fromOneself, fromPersonal } from "./pronouns.ts";
import { nameAlone, opensWithRelative, speakerInside } from "./relatives.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Previous, type Speaker } from "./speaker.ts";

/** Whom the words of a span mean. */
export function referent(scene: Scene, span: Span): Speaker {
  const { places } = scene;
  const range = places.tokens(span);
  if (!range) return NOBODY;
  const inner = speakerInside(places, range, scene.attribution.cue);
  if (inner) return referent({ ...scene, previous: null }, inner);
  const phrase = readPhrase(places.segmented, pronounAlone(places, range));
  if (opensWithRelative(places, range)) return fromRelative(scene, range);
  if (phrase.as !== "pronoun") return fromPhrase(scene, phrase);
  return fromPronoun(scene, phrase);
}

/** "he", "it", "they", "I": whoever is meant by a word that names nobody. */
export function fromPronoun(scene: Scene, phrase: Phrase): Speaker {
  if (OF_ONESELF.has(phrase.name[0] ?? "")) return fromOneself(scene, phrase);
  if (phrase.sex !== "unknown") return fromPersonal(scene, phrase);
  return fromImpersonal(scene, phrase, (range) =>
    fromPhrase({ ...scene, previous: null }, readPhrase(scene.places.segmented, range)),
  );
}

/** "**They** all", "**he** had a plan and": a pronoun without the words behind it, and not "she and Voss". */
function pronounAlone({ segmented: { tokens } }: Places, [first, end]: Range): Range {
  const [pronoun, next] = [tokens[first]?.lower ?? "", tokens[first + 1]];
  const isAlone = PERSONS.has(pronoun) && next?.kind === "word" && !COORDINATORS.has(next.lower);
  return isAlone ? [first, first + 1] : [first, end];
}

/** "people **who once advised him** say": whoever stands before. */
function fromRelative(scene: Scene, [at]: Range): Speaker {
  const { segmented, sentence } = scene.places;
  const clause = clausesOf(segmented)[sentence(segmented.tokens[at]?.start ?? 0)];
  const before = clause && antecedentOf(clause, at);
  const isSomebody = WHO.has(segmented.tokens[at]?.lower ?? "");
  const speaks = before?.sure && (isSomebody || canSpeak(segmented.tokens.slice(...before.phrase)));
  const meant = speaks ? readPhrase(segmented, nameAlone(scene.places, before.phrase)) : null;
  return meant && meant.as !== "pronoun" ? fromPhrase({ ...scene, previous: null }, meant) : NOBODY;
}

function fromPhrase(scene: Scene, phrase: Phrase): Speaker {
  const { places, entities, attribution, previous } = scene;
  if (isPronounAnd(phrase)) return NOBODY;
  const partOfName = (phrase.as !== "role" || isBareName(phrase)) && entities.called(phrase.name).length > 0;
  if (partOfName && phrase.as === "role")
    return fromName(entities, { ...phrase, as: "short" }, attribution, previous, places);
  if (phrase.kind === "person" || partOfName) return fromName(entities, phrase, attribution, previous, places);
  const issuer = phrase.kind === "document" ? issuerOf(places, phrase, previous) : null;
  if (issuer) return { ...NOBODY, entity: entities.mention(issuer, phrase) };
  if (/^one of them$/i.test(phrase.words)) return fromSeveral(entities, phrase, places);
  const kin = fromKin(entities, phrase) ?? fromKinNamed(entities, phrase);
  if (kin) return kin;
  if (POSSESSED.test(phrase.words) && phrase.kind !== "group") return NOBODY;
  const lately = spokeLately(places, phrase, previous);
  if (phrase.title) return fromOffice(scene, phrase, lately);
  const ranked = fromRank(entities, phrase);
  if (ranked) return ranked;
  const before = fromDescription(entities, phrase, lately, places);
  if (before) return before;
  return phrase.agent === false ? NOBODY : fromWords(entities, phrase, places, lately);
}

/** "**She and** Ivo Brand": two, of whom one has no name here. */
const isPronounAnd = ({ name: [first = "", second = ""] }: Phrase): boolean =>
  PERSONAL_PRONOUNS.has(first.toLowerCase()) && !BODIES_LIKE_PRONOUNS.has(first) && AND.has(second);

/** "Voss said in a statement that … **The statement** said": who issued it. */
function issuerOf(
  { segmented: { text, sentences }, sentence, paragraph }: Places,
  phrase: Phrase,
  previous: Previous | null,
) {
  const noun = THE_DOCUMENT.exec(phrase.words)?.[1]?.toLowerCase();
  if (!previous || !noun || paragraph(phrase.span[0]) - paragraph(previous.at) > 2) return null;
  const [start, end] = sentences[sentence(previous.at)]?.span ?? [0, 0];
  const told = text.slice(previous.attribution.source.at(-1)?.[1] ?? end, end).toLowerCase();
  const opening = OPENS_IN.exec(text.slice(start, previous.at).toLowerCase())?.[1];
  return opening === noun || ISSUED_IN.exec(told)?.some((word) => word === noun) ? previous.entity : null;
}

/** "**Baker** said", of Brian Baker: an office that is somebody's name, too. */
const isBareName = ({ words, name }: Phrase): boolean => words === name[0] && isCapital(words);
