import type { Span } from "@according/record";
import { COORDINATORS, PERSONAL_PRONOUNS } from "../en/function-words.ts";
import { IN } from "../en/links.ts";
import { RUN_INTO_SURNAME } from "../en/outlets.ts";
import { DOCUMENTS, KIN, TITLES } from "../en/people.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { AND, BODIES_LIKE_PRONOUNS } from "../en/phrases.ts";
import { I_OR_WE, OWN_FIGURES, PERSONS, POSSESSED, THEIR_OWN, WHOSE_ONE } from "../en/references.ts";
import { WHO } from "../en/subjects.ts";
import { IS_TOLD, MET_WITH } from "../en/writings.ts";
import { antecedentOf } from "../grammar/antecedent.ts";
import { canSpeak, headAmong } from "../grammar/can-speak.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import type { Range, Token } from "../layers.ts";
import { surnameBehindOffice } from "../names/behind-office.ts";
import { isWriting, sexOfNoun } from "../names/described.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import { isCapital } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { fromAge } from "./aged.ts";
import { authorsOf } from "./authors.ts";
import { belongingTo } from "./belonging.ts";
import { fromWords } from "./bodies.ts";
import { isBodyEntity } from "./body-kinds.ts";
import { byCalling } from "./by-calling.ts";
import { asBroughtIn, fromDescription, fromKin, fromKinNamed, fromSeveral } from "./descriptions.ts";
import type { Entity } from "./entities.ts";
import { postsAs } from "./handles.ts";
import { introducedBefore } from "./introduced.ts";
import { issuerOf } from "./issuer.ts";
import { REACH_OF_IT } from "./it-subjects.ts";
import { fromImpersonal } from "./it-they.ts";
import { spokeLately } from "./lately.ts";
import { fromLatter } from "./latter.ts";
import { fromName } from "./named.ts";
import { byLettersOfOffice } from "./office-letters.ts";
import { fromOffice, fromRank } from "./offices.ts";
import { isFirstOfSentence } from "./overtaken.ts";
import { keeperOf } from "./own-figures.ts";
import { fromOfficerOfSubject } from "./own-officer.ts";
import { ownSubjectOf } from "./own-subject.ts";
import { fromOfficeOfBody, fromOwnDocument, fromOwned, fromOwnOfficer, fromTheirDocument } from "./owned.ts";
import { fromPair } from "./pair.ts";
import { isStateAlone, personBefore } from "./person-before.ts";
import { fromOneself, fromPersonal } from "./pronouns.ts";
import { nameAlone, opensWithRelative, speakerInside, withNameBefore } from "./relatives.ts";
import type { Scene } from "./scene.ts";
import { sexAgrees } from "./sex.ts";
import { endingSo } from "./short-forms.ts";
import { NOBODY, type Speaker } from "./speaker.ts";
import { fromPlaintiff } from "./suing.ts";
import { bySurnameBehind } from "./surname-behind.ts";

/** Whom the words of a span mean. */
export function referent(scene: Scene, span: Span): Speaker {
  const { places } = scene;
  const range = places.tokens(span);
  if (!range) return NOBODY;
  const inner = speakerInside(places, range, scene.attribution.cue);
  if (inner) return referent({ ...scene, previous: null }, inner);
  const phrase = readPhrase(places.segmented, pronounAlone(places, range));
  const theirs = whoseOne(scene, phrase, range);
  if (theirs) return theirs;
  if (opensWithRelative(places, range)) return fromRelative(scene, range);
  if (phrase.as !== "pronoun") return fromPhrase(scene, phrase);
  return fromPronoun(scene, phrase);
}

/** "he", "it", "they", "I": whoever is meant by a word that names nobody. */
export function fromPronoun(scene: Scene, phrase: Phrase): Speaker {
  if (I_OR_WE.has(phrase.name[0] ?? "")) return fromOneself(scene, phrase);
  const read = (range: Range) => fromRange(scene, range);
  const meant =
    phrase.sex === "unknown"
      ? fromImpersonal(scene, phrase, read)
      : (ownSubjectOf(scene, phrase, read) ?? introducer(scene, phrase, read) ?? fromPersonal(scene, phrase));
  return isOfAnotherTurn(scene, phrase, meant) ? NOBODY : meant;
}

/** "**Amar Karmak** said: “We saw it,” he said": whoever is named where the words open, if he may be *he*. */
function introducer(scene: Scene, { span: [at], sex }: Phrase, read: (range: Range) => Speaker): Speaker | null {
  const opening = introducedBefore(scene.places, scene.attribution, at);
  const meant = opening && readPhrase(scene.places.segmented, opening).as !== "pronoun" ? read(opening) : null;
  const isBody = meant?.entity?.kind === "organisation" || meant?.entity?.kind === "government";
  return meant?.entity && !isBody && sexAgrees(meant.entity, { sex }) ? meant : null;
}

/** In speech set out without marks *he* is nobody who was named in another's turn: each speaks to the other of somebody else. */
function isOfAnotherTurn({ places }: Scene, { span: [at] }: Phrase, { entity }: Speaker): boolean {
  const turn = places.quotation(at);
  const isSetOut = turn !== undefined && turn.span[0] === turn.inner[0];
  return isSetOut && entity !== null && !entity.mentions.some(({ span: [from] }) => turn.span[0] <= from && from < at);
}

/** Whom a noun phrase means that stands somewhere before. */
const fromRange = (scene: Scene, range: Range): Speaker =>
  fromPhrase({ ...scene, previous: null }, readPhrase(scene.places.segmented, range));

/** "**They** all", "**he** had a plan and": a pronoun without the words behind it, and not "she and Voss". */
function pronounAlone({ segmented: { tokens } }: Places, [first, end]: Range): Range {
  const [pronoun, next] = [tokens[first]?.lower ?? "", tokens[first + 1]];
  const isAlone = PERSONS.has(pronoun) && next?.kind === "word" && !COORDINATORS.has(next.lower);
  return isAlone ? [first, first + 1] : [first, end];
}

/** "people **who once advised him** say": whoever stands before. */
function fromRelative(scene: Scene, [at]: Range): Speaker {
  const { segmented, sentence } = scene.places;
  const grammar = grammarsOf(segmented)[sentence(segmented.tokens[at]?.start ?? 0)];
  const before = grammar && antecedentOf(grammar, at);
  const isSomebody = WHO.has(segmented.tokens[at]?.lower ?? "");
  const told = before && (isSomebody ? before.phrase : writingOf(segmented.tokens, before.phrase));
  const speaks = told && before.sure && (isSomebody || mayTell(segmented.tokens.slice(...told)));
  const named = told && withNameBefore(scene.places, nameAlone(scene.places, told));
  const person = isSomebody ? personBefore(scene.places, at) : null;
  const words = person ?? (speaks && named && !isStateAlone(segmented.tokens, named) ? named : null);
  const meant = words ? readPhrase(segmented, words) : null;
  const same =
    meant && isFirstOfSentence(scene.places, meant.span[0]) ? scene.entities.describedAt(meant.span[0]) : undefined;
  if (meant && same) return { ...NOBODY, entity: scene.entities.mention(same, meant) };
  const isNone = meant && !isSomebody && isPersonOrPlace(scene.places, meant);
  const body = !meant && !isSomebody && !before?.sure ? bodyNamedBefore(scene, segmented.tokens, at) : null;
  if (body) return { ...NOBODY, entity: body };
  return meant && meant.as !== "pronoun" && !isNone ? fromPhrase({ ...scene, previous: null }, meant) : NOBODY;
}

/** "by the **Centre for Flood Control and Prevention**, which dictates", and not "critics of the Energy Council, which": the body whose whole name ends right before the comma. */
function bodyNamedBefore({ entities }: Scene, tokens: readonly Token[], which: number): Entity | null {
  const end = tokens[which - 1]?.text === "," ? tokens[which - 2]?.end : undefined;
  const found = entities
    .before(end ?? 0, REACH_OF_IT)
    .findLast(({ entity, mention: { span, as } }) => span[1] === end && as === "name" && / /.test(entity.name));
  const body = found?.entity.same ?? found?.entity;
  if (!found || (body?.kind !== "organisation" && body?.kind !== "outlet")) return null;
  const before = tokens.findLast(({ start, lower }) => start < found.mention.span[0] && !THE.has(lower));
  return OF.has(before?.lower ?? "") ? null : body;
}

/** "a court headed by **Dara Voss**, which ruled", "the ruling in **Orlay**, which found": what stands nearest, and is not meant by *which*. */
function isPersonOrPlace(places: Places, { kind, span }: Phrase): boolean {
  const { tokens, text } = places.segmented;
  const [first = 0] = places.tokens(span) ?? [];
  const isThere = IN.has(tokens[first - 1]?.lower ?? "") && isCapital(text[span[0]] ?? "");
  return kind === "person" || (kind === "government" && isThere);
}

/** "the rejection of **the proposal**, which calls for it", "advice in **the report**, which found": what is written, where a deed is done to it; else the whole phrase. */
function writingOf(tokens: readonly Token[], [first, end]: Range): Range {
  const words = tokens.slice(first, end);
  const of = words.findLastIndex(({ lower }) => OF.has(lower) || IN.has(lower));
  const rest = words.slice(of + 1);
  const isInside = IN.has(words[of]?.lower ?? "") && THE.has(rest[0]?.lower ?? "");
  const noun = headAmong(rest)?.lower ?? "";
  const isOther = of > 0 && (isInside ? DOCUMENTS.has(noun) : !mayTell(words) && isWriting(noun));
  return isOther ? [first + of + 1, end] : [first, end];
}

/** "The board, which", "**the proposal**, which": may somebody or something say what stands behind *which*? */
const mayTell = (words: readonly Token[]): boolean => canSpeak(words) || isWriting(headAmong(words)?.lower ?? "");

/** "Omar Hamid, 58, **whose widow** said": Omar Hamid's widow. Null where the words are others, or nobody has that name. */
function whoseOne(scene: Scene, { span }: Phrase, [first, end]: Range): Speaker | null {
  const { places } = scene;
  const { text, tokens } = places.segmented;
  const whose = end - first > 1 ? first : first - 1;
  const noun = WHOSE_ONE.exec(text.slice(tokens[whose]?.start ?? span[0], span[1]))?.[1];
  if (!noun || !(KIN.has(noun) || THEIR_OWN.has(noun))) return null;
  const grammar = grammarsOf(places.segmented)[places.sentence(span[0])];
  const before = personBefore(places, whose) ?? (grammar ? antecedentOf(grammar, whose)?.phrase : undefined);
  const owner = before ? fromRange(scene, before).entity : null;
  if (owner?.kind !== "person") return null;
  return belongingTo(scene, owner, { thing: noun, kind: "unnamed", sex: sexOfNoun(noun) }, { span, as: "role" });
}

function fromPhrase(scene: Scene, phrase: Phrase): Speaker {
  const { places, entities, attribution, previous } = scene;
  if (isPronounAnd(phrase) || isOthersWord(scene, phrase)) return NOBODY;
  const poster = postsAs(scene, phrase);
  if (poster) return { ...NOBODY, entity: entities.mention(poster, phrase) };
  const partOfName = (phrase.as !== "role" || isBareName(phrase)) && entities.called(phrase.name).length > 0;
  if (partOfName && phrase.as === "role")
    return fromName(entities, { ...phrase, as: "short" }, attribution, previous, places);
  const borne = byOffice(scene, phrase) ?? behindOutlet(scene, phrase);
  if (borne) return fromName(entities, borne, attribution, previous, places);
  if (phrase.kind === "person" || partOfName) return fromName(entities, phrase, attribution, previous, places);
  const surnamed = bySurnameBehind(scene, phrase);
  if (surnamed) return { ...NOBODY, entity: entities.mention(surnamed, phrase) };
  const issuer = phrase.kind === "document" ? issuerOf(scene, phrase, (range) => fromRange(scene, range)) : null;
  if (issuer) return { ...NOBODY, entity: entities.mention(issuer, phrase) };
  if (/^one of them$/i.test(phrase.words)) return fromSeveral(entities, phrase, places);
  const authors = authorsOf(scene, phrase, (range) => fromRange(scene, range));
  if (authors) return { ...NOBODY, entity: entities.mention(authors, phrase) };
  const kin = fromKin(entities, phrase) ?? fromKinNamed(entities, phrase);
  if (kin) return kin;
  const owned = fromWhatIsTheirs(scene, phrase);
  if (owned) return owned;
  const keeper = OWN_FIGURES.test(phrase.words) ? keeperOf(scene, phrase) : null;
  if (keeper) return { ...NOBODY, entity: entities.mention(keeper, phrase) };
  if (POSSESSED.test(phrase.words) && phrase.kind !== "group") return fromNamedBehind(scene, phrase);
  const broughtIn = asBroughtIn(entities, phrase, places);
  if (broughtIn) return broughtIn;
  const told = fromLatter(entities, phrase, places) ?? fromPair(scene, phrase) ?? fromPlaintiff(scene, phrase);
  if (told) return told;
  const lately = spokeLately(places, phrase, previous);
  const lettered = byLettersOfOffice(scene, phrase);
  if (lettered) return lettered;
  if (phrase.title) return fromOffice(scene, phrase, lately);
  const ranked = fromRank(entities, phrase);
  if (ranked) return ranked;
  const before = fromDescription(entities, phrase, lately, places) ?? fromAge(scene, phrase);
  if (before) return before;
  const called = byCalling(scene, phrase);
  if (called) return { ...NOBODY, entity: entities.mention(called, phrase) };
  return phrase.agent === false ? fromEnding(scene, phrase) : fromWords(entities, phrase, places, lately);
}

/** "Harbour Citizens' **Forum**", then "the forum": by a noun that may be a thing's. */
function fromEnding({ entities, places }: Scene, phrase: Phrase): Speaker {
  const body = endingSo(entities, phrase, places);
  return body ? { ...NOBODY, entity: entities.mention(body, phrase) } : NOBODY;
}

/** "his lawyer", "its spokesman", "their report": whoever they are that it is of. */
const fromWhatIsTheirs = (scene: Scene, phrase: Phrase): Speaker | null =>
  fromOwned(scene, phrase) ??
  fromOwnDocument(scene, phrase) ??
  fromOwnOfficer(scene, phrase) ??
  fromOfficerOfSubject(scene, phrase, (range) => fromRange(scene, range)) ??
  fromOfficeOfBody(scene, phrase) ??
  fromTheirDocument(scene, phrase);

/** "The report **has drawn criticism** from Voss", "police **received a call** that": others speak. */
function isOthersWord({ attribution: { cue }, places: { segmented } }: Scene, { kind }: Phrase): boolean {
  const words = cue.map((span) => segmented.text.slice(...span));
  return words.some((one) => IS_TOLD.test(one) || (kind === "document" && MET_WITH.test(one)));
}

/** "its key ally, **the Brandt administration**": the body that is named right behind; nobody where none is. */
function fromNamedBehind(scene: Scene, { span, head }: Phrase): Speaker {
  const { places } = scene;
  const { text } = places.segmented;
  const from = span[0] + head.length + 2;
  const range = from < span[1] && text.startsWith(", ", span[0] + head.length) ? places.tokens([from, span[1]]) : null;
  const named = range ? readPhrase(places.segmented, range) : null;
  const isBody = named !== null && isCapital(named.name[0] ?? "") && isBodyEntity(named);
  return named && isBody && !named.title ? fromPhrase({ ...scene, previous: null }, named) : NOBODY;
}

/** "Minister for Foreign Affairs **Lind**": whoever has that surname, where his office is told in full before it. */
function byOffice({ entities, places }: Scene, phrase: Phrase): Phrase | null {
  const { tokens } = places.segmented;
  const range = phrase.title ? places.tokens([phrase.span[0], phrase.span[0] + phrase.head.length]) : null;
  const surname = range && surnameBehindOffice(tokens, range);
  const name = tokens[surname ?? -1]?.text;
  const [only, ...others] = name ? entities.called([name]) : [];
  if (!name || !only || others.length > 0) return null;
  const { title: { title = "", span = phrase.span } = {} } = phrase;
  return { ...phrase, as: "short", kind: "person", name: [name], title: { title, span } };
}

/** "CNN **Velin**": whoever has that surname, where he was named before and nobody else has it. */
function behindOutlet({ entities, places }: Scene, phrase: Phrase): Phrase | null {
  const [, outlet = "", surname] = RUN_INTO_SURNAME.exec(phrase.words) ?? [];
  const [only, ...others] = surname ? entities.called([surname]) : [];
  if (!surname || only?.kind !== "person" || only.name === surname || others.length > 0) return null;
  const own = new Set([outlet, ...only.name.split(" ")]);
  const bearers = places.segmented.tokens.filter((_, i, all) => all[i + 1]?.text === surname);
  const isAlone = bearers.every(({ text, lower }) => own.has(text) || TITLES.has(lower) || !isCapital(text));
  return isAlone ? { ...phrase, as: "short", kind: "person", name: [surname] } : null;
}

/** "**She and** Ivo Brand": two, of whom one has no name here. */
const isPronounAnd = ({ name: [first = "", second = ""] }: Phrase): boolean =>
  PERSONAL_PRONOUNS.has(first.toLowerCase()) && !BODIES_LIKE_PRONOUNS.has(first) && AND.has(second);

/** "**Baker** said", of Brian Baker: an office that is somebody's name, too. */
const isBareName = ({ words, name }: Phrase): boolean => words === name[0] && isCapital(words);
