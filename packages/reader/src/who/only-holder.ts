import { SEATED } from "../en/callings.ts";
import { KINDS_OF_OFFICE, OF_NO_PLACE, OFFICIAL, OFFICIALS } from "../en/offices.ts";
import { FULL_NAME } from "../en/references.ts";
import { nameWords } from "../names/naming.ts";
import { samePlace } from "../names/same-place.ts";
import type { Phrase, Titled } from "../names/types.ts";
import { isCapital } from "../text/capital.ts";
import { matchesOf } from "../text/matches.ts";
import { loweredIn, tellsOfNoun } from "../text/words.ts";
import { type Entity, titleHead } from "./entities.ts";
import type { Lately } from "./lately.ts";
import { partiesIn } from "./party.ts";
import { isSameOffice } from "./same-office.ts";
import type { Scene } from "./scene.ts";
import { tellingOf } from "./telling.ts";

/* Somebody by an office of which the report has not told whose it is. */

/* How far back others are looked for, in characters; so far from a name stands what is told of it. */
const [REACH, BESIDE] = [8000, 30];

/* So many sentences back he must be told of. */
const SENTENCES = 3;

/**
 * "Sen. Dara Voss said A. **The Merle senator** said B": the only one who holds the office, where it was not told of what, and
 * nobody else is named beside that place.
 */
export function onlyHolder(
  { entities, places, previous }: Scene,
  phrase: Phrase,
  { title, of }: Titled,
): Entity | undefined {
  const [at] = phrase.span;
  if (!of || !isCapital(of) || !phrase.definite || partiesIn(of).length > 0) return undefined;
  const [only, ...same] = entities
    .titled(title)
    .filter(
      ({ kind, lastAt, roles }) =>
        kind === "person" && lastAt >= 0 && roles.some((role) => isSameOffice(role.title, title) && mayBeOfAny(role)),
    );
  if (!only || same.length > 0 || only.homes.size > 0 || previous?.entity !== only) return undefined;
  if (places.sentence(at) - places.sentence(only.lastAt) > SENTENCES) return undefined;
  const before = places.segmented.text.slice(Math.max(0, at - REACH), at);
  return isAnothersPlace(before, of, only) ? undefined : only;
}

const FULL_NAMES = new RegExp(FULL_NAME, "gu");

/** "Ilan Moro **of Merle**": is somebody else named beside the place? */
const isAnothersPlace = (before: string, place: string, only: Entity): boolean =>
  matchesOf(FULL_NAMES, before).some(({ 0: full, index }) => {
    const beside = loweredIn(before, [Math.max(0, index - BESIDE), index + full.length + BESIDE]);
    return isAnothersName(full, only, place) && beside.some((word) => samePlace(word, place));
  });

/** Is somebody else named, but for what is quoted? */
const namesOther = (since: string, only: Entity, place = ""): boolean =>
  matchesOf(FULL_NAMES, since.replace(QUOTED, "")).some(([full]) => isAnothersName(full, only, place));

const QUOTED = /[“«][^”»]*[”»]/gu;

const isAnothersName = (full: string, { name }: Entity, place: string): boolean => {
  const own = new Set(nameWords(name));
  return !nameWords(full).some((word) => own.has(word) || samePlace(word, place));
};

/** "President of **the Republic**", and of those who are many "**Sen.** Dara Voss": a president or a mayor of whom no more is told may be another's. */
const mayBeOfAny = ({ title, of }: Entity["roles"][number]): boolean =>
  of === undefined ? SEATED.has(titleHead(title)) : OF_NO_PLACE.has(of.toLowerCase());

/** "Minister Voss said A. **The official** said B": who has just spoken and holds an office, where nobody else and no other official is told of since. */
export function officialWhoSpoke(
  { places, attribution }: Scene,
  phrase: Phrase,
  { title, of }: Titled,
  lately: Lately | null,
): Entity | undefined {
  const [at] = phrase.span;
  const spoke = lately?.entity;
  if (title !== OFFICIAL || of || !phrase.definite || !lately || spoke?.kind !== "person" || lately.silent)
    return undefined;
  if (!spoke.roles.some(isOfficials) || tellingOf(attribution, places, phrase).answers) return undefined;
  const named = spoke.mentions.findLast(({ as, span: [, to] }) => to <= at && (as === "name" || as === "short"))
    ?.span[0];
  if (named === undefined) return undefined;
  if (places.sentence(at) - places.sentence(lately.since) > 1) return undefined;
  const { text } = places.segmented;
  const since = text.slice(named, at);
  if (tellsOfNoun(since, OFFICIAL) || tellsOfNoun(since, `${OFFICIAL}s`)) return undefined;
  return namesOther(since, spoke) ? undefined : spoke;
}

const isOfficials = ({ title }: Entity["roles"][number]): boolean =>
  [OFFICIALS, KINDS_OF_OFFICE.get(OFFICIAL)].some((heads) => heads?.has(titleHead(title)));
