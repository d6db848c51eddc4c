import { DETERMINERS } from "../en/function-words.ts";
import { AND } from "../en/links.ts";
import { OWN_OFFICER } from "../en/references.ts";
import { clausesOf } from "../grammar/clauses.ts";
import { type Grammar, grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import type { Phrase } from "../names/types.ts";
import { isCapital } from "../text/capital.ts";
import { belongingTo, mayHave } from "./belonging.ts";
import type { Scene } from "./scene.ts";
import type { Speaker } from "./speaker.ts";

/**
 * "**Norvia** will send ships, its foreign minister said": of the subject of what he says, where that opens the sentence and is a body or a
 * state; an office of no name. Null where the words are put otherwise, or tell what another does.
 */
export function fromOfficerOfSubject(scene: Scene, phrase: Phrase, read: (range: Range) => Speaker): Speaker | null {
  const [, office = ""] = OWN_OFFICER.exec(phrase.words) ?? [];
  const { places, attribution } = scene;
  const [said] = attribution.content;
  const [at] = phrase.span;
  if (!office || !phrase.title || !said || said[1] > at || places.sentence(said[0]) !== places.sentence(at))
    return null;
  const { tokens } = places.segmented;
  const grammar = grammarsOf(places.segmented)[places.sentence(at)];
  const subject = grammar && mainSubject(grammar);
  if (!grammar || !subject || tellsOfTwo(tokens.slice(...subject))) return null;
  if (tellsWhatAnotherDoes(grammar, places.segmented, subject[1], said[1])) return null;
  const from = tokens[subject[0]]?.start ?? at;
  const owner = from >= said[0] && from < said[1] ? read(subject).entity : null;
  return owner && mayHave(owner, office) ? belongingTo(scene, owner, { thing: office, kind: "unnamed" }, phrase) : null;
}

/** "The army **and the navy**" */
const tellsOfTwo = (words: readonly Token[]): boolean =>
  words.some(({ lower }, i) => AND.has(lower) && DETERMINERS.has(words[i + 1]?.lower ?? ""));

/** "Norvia will go, **but Tarsia will not**": has a name behind the word `from` a verb of its own, before the character `end`? */
const tellsWhatAnotherDoes = (grammar: Grammar, { tokens }: Segmented, from: number, end: number): boolean =>
  clausesOf(grammar).some(({ subject, role }) => {
    if (!subject || role === "relative") return false;
    const named = tokens.slice(...subject.phrase);
    return subject.phrase[0] >= from && (named.at(-1)?.end ?? end) < end && named.some(({ text }) => isCapital(text));
  });
