import type { Span } from "@according/record";
import { DETERMINERS, PERSONAL_PRONOUNS } from "../en/function-words.ts";
import { OTHER_OFFICE } from "../en/people.ts";
import { INDEFINITE } from "../en/phrases.ts";
import { ONE_MORE } from "../en/references.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Attribution, Segmented } from "../layers.ts";
import { plain } from "../names/naming.ts";
import type { Places } from "../text/places.ts";
import { loweredIn } from "../text/words.ts";
import { areMany, describedHead, standsWithin } from "./descriptions.ts";
import { type Entities, type Entity, titleHead } from "./entities.ts";
import { bodyHead } from "./overtaken.ts";
import type { Parties } from "./speaker.ts";

/*
 * "Toll rises to 14, **ministry** says" over "**The province's health ministry** said fourteen had died": a headline calls by a noun whoever
 * the report below it names.
 */

interface Told {
  readonly entities: Entities;
  readonly places: Places;
  readonly attributions: readonly Attribution[];
  /** One for each attribution. */
  readonly parties: readonly Parties[];
}

/**
 * Whom a headline calls by a noun is nobody whom "the minister" below it means: who he is, is found when all is read.
 */
export function setHeadlineAside(entities: Entities, { segmented }: Places): void {
  const end = headlineEnd(segmented);
  for (const one of entities.all)
    if (isCalledByNoun(one) && one.mentions.length > 0 && one.mentions.every(({ span }) => span[1] <= end))
      entities.setAside(one);
}

/**
 * Whoever only a headline calls so, and by a noun, is the one of that kind of whom the report tells and who says there what the
 * headline has of him. Where another of the kind is told of, they stay apart.
 */
export function joinHeadline(told: Told): void {
  const { entities, places } = told;
  const end = headlineEnd(places.segmented);
  if (end === 0) return;
  const alive = entities.all.filter(({ same, mentions }) => !same && mentions.length > 0);
  const above = alive.filter(({ mentions }) => mentions.every(({ span }) => span[1] <= end));
  const below = alive.filter(({ mentions }) => mentions.some(({ span }) => span[0] >= end));
  for (const called of above) {
    const meant = isCalledByNoun(called) ? meantBelow(called, below, end, told) : undefined;
    if (meant) entities.join(meant, called);
  }
}

/** Where the headings end with which a text begins; 0: it begins with none. */
export function headlineEnd({ paragraphs }: Segmented): number {
  const first = paragraphs.findIndex(({ heading }) => !heading);
  return first > 0 ? (paragraphs[first]?.span[0] ?? 0) : 0;
}

/** "ministry", "Orlay police", and not "officials", "a minister" or "She". */
function isCalledByNoun(called: Entity): boolean {
  const [first = ""] = plain(called.name).split(" ");
  if (DETERMINERS.has(first) || PERSONAL_PRONOUNS.has(first)) return false;
  return called.kind === "group" ? !called.name.endsWith("s") : !areMany(called);
}

function meantBelow(called: Entity, below: readonly Entity[], end: number, told: Told): Entity | undefined {
  const alike = below.find(({ name, kind }) => kind === called.kind && plain(name) === plain(called.name));
  if (alike) return alike;
  const noun = bodyHead(called);
  const ofKind = below.filter((one) => bearsNoun(one, noun) && !heldAnother(one, noun));
  const [only, ...others] = ofKind.filter((one) => !ofKind.some((other) => other !== one && standsWithin(one, other)));
  if (!only || others.length > 0 || isOneMore(only)) return undefined;
  if (!bearsAll(only, called, told) || isToldOfOthers(only, noun, end, told)) return undefined;
  return saysTheSame(only, called, end, told) ? only : undefined;
}

const bearsNoun = (one: Entity, noun: string): boolean =>
  (one.kind !== "person" && (bodyHead(one) === noun || describedHead(one.name) === noun)) ||
  one.calls.has(noun) ||
  one.roles.some(({ title }) => titleHead(title) === noun);

/** "the **former** minister", "**deputy** mayor": is all that is told of somebody's office that he does not hold it? */
function heldAnother({ roles }: Entity, noun: string): boolean {
  const titles = roles.map(({ title }) => title).filter((title) => titleHead(title) === noun);
  return titles.length > 0 && titles.every(isOtherOffice);
}

const isOtherOffice = (title: string): boolean =>
  plain(title)
    .split(/[\s-]/)
    .some((word) => OTHER_OFFICE.has(word));

/** "**another** company", "a **rival** group" */
const isOneMore = ({ name }: Entity): boolean =>
  plain(name)
    .split(" ")
    .some((word) => ONE_MORE.has(word));

/** "**Orlay** ministry": is the rest of what the headline calls him told of him below? */
function bearsAll(one: Entity, { name }: Entity, { places: { segmented } }: Told): boolean {
  const said = [one.name, ...one.roles.flatMap(({ title, of }) => [title, of ?? ""]), ...one.calls];
  const known = new Set([...said, ...one.mentions.map(({ span }) => segmented.text.slice(...span))].flatMap(nameParts));
  return nameParts(name).every((word) => known.has(word));
}

const nameParts = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

/** "the **education** ministry", "**a** ministry", "**Norvia's** ministry": does the report tell of another of the kind? */
function isToldOfOthers(one: Entity, noun: string, end: number, { places: { segmented } }: Told): boolean {
  const own = [...one.mentions, ...one.roles].map(({ span }) => span);
  return segmented.tokens.some(({ lower, start }, i) => {
    if (lower !== noun || start < end || own.some((span) => span[0] <= start && start < span[1])) return false;
    const before = segmented.tokens[i - 1];
    if (before?.kind !== "word" || OTHER_OFFICE.has(before.lower)) return false;
    return INDEFINITE.has(before.lower) || !isClosed(before.lower);
  });
}

/* So many letters has a word that tells of something. */
const LONG = 4;
/* So many letters of it are compared: "rises" is "rise". */
const STEM = 5;

/**
 * Is he the first who says anything below, in the first sentence or something of which the headline has a word, and denies it only
 * where the headline has him deny it?
 */
function saysTheSame(one: Entity, called: Entity, end: number, { places, attributions, parties }: Told): boolean {
  const { text } = places.segmented;
  const isBelow = ({ source: [source], within }: Attribution) =>
    within === null && source !== undefined && source[0] >= end;
  const first = attributions.findIndex(isBelow);
  const said = attributions[first];
  if (!said || parties[first]?.speaker.entity !== one) return false;
  const above = attributions.find((_, i) => parties[i]?.speaker.entity === called);
  if (above && isDenial(above) !== isDenial(said)) return false;
  const own = new Set(
    stemsIn(text, [0, end]).filter((stem) => !nameParts(called.name).some((word) => word.startsWith(stem))),
  );
  const isLead = places.sentence(said.source[0]?.[0] ?? 0) === places.sentence(end);
  return isLead || said.content.some((span) => stemsIn(text, span).some((stem) => own.has(stem)));
}

const isDenial = ({ act }: Attribution): boolean => act === "deny" || act === "reject";

const stemsIn = (text: string, span: Span): readonly string[] =>
  loweredIn(text, span)
    .filter((word) => word.length >= LONG && !isClosed(word))
    .map((word) => word.slice(0, STEM));
