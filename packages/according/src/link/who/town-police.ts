import { EMPTY_WORDS } from "../en/content.ts";
import { CALENDAR } from "../en/happened.ts";
import { BEFORE_POLICE, NO_TOWN, OTHER_FORCE, POLICE_BODIES, POLICE_IN, STANDS_IN } from "../en/police.ts";
import { known, splitName } from "../name-words.ts";
import type { Somebody } from "../names.ts";
import type { Prepared } from "../prepare.ts";
import { ALONE, remembering } from "../remembered.ts";
import { endOfSentences } from "../sentences.ts";
import { type Entities, type Entity, first, liveOf } from "./entities.ts";

/** Whose police a report means by "police" alone. */
interface Force {
  /** The words of the town's name as one text. */
  readonly town: string;
  /** Is it called by the town, "Lesk police"? Else the report only begins with what happened there. */
  readonly isNamed: boolean;
}

/**
 * "Police" of several reports, and "Lesk police" of another: one where each report means the police of one town, and no other
 * force. Where all that is told is where it happened, "in Lesk", reports that have somebody in common whose name is told.
 */
export function policeOfTowns(reports: readonly Prepared[], named: readonly Entity[], entities: Entities): void {
  const meant = reports.flatMap((report) => {
    const force = report.people.some(isPolice) ? forceIn(report) : null;
    return force === null ? [] : [{ report, force }];
  });
  const forces = Map.groupBy(named.flatMap(forcesOf), ({ town }) => town);
  for (const [town, all] of Map.groupBy(meant, ({ force }) => force.town)) {
    const [body] = forces.get(town) ?? [];
    const whole = body && liveOf(body.entity);
    const [called] = all.filter(({ force }) => force.isNamed).flatMap(({ report }) => report.people.filter(isPolice));
    const of = whole ?? (called && entities.entity(called));
    const meaning = all.map(({ report }) => report);
    if (of) for (const report of meaning) joinPolice(report, of, entities);
    else joinThoseOfOne(meaning, entities);
  }
}

const isPolice = ({ name }: Somebody): boolean => name.kind === "body" && name.joined === "police";

/** "**Lesk** police" */
function forcesOf(entity: Entity): readonly { readonly town: string; readonly entity: Entity }[] {
  const { kind, joined } = first(entity).name;
  if (kind !== "body") return [];
  return POLICE_BODIES.filter((body) => joined.endsWith(` ${body}`)).map((body) => ({
    town: joined.slice(0, -body.length - 1),
    entity,
  }));
}

function joinPolice({ people }: Prepared, whole: Entity, entities: Entities): void {
  for (const one of people.filter(isPolice)) entities.join(liveOf(whole), entities.entity(one), "body-short-name");
}

/** Each with the first before it that has a person in common with it. */
function joinThoseOfOne(reports: readonly Prepared[], entities: Entities): void {
  const persons = reports.map(
    ({ people }) =>
      new Set(
        people.flatMap((one) => {
          const entity = one.name.kind === "person" && one.name.isFull ? entities.made(one) : undefined;
          return entity ? [liveOf(entity)] : [];
        }),
      ),
  );
  reports.forEach((report, i) => {
    const before = reports.findIndex((_, k) => k < i && [...(persons[k] ?? [])].some((one) => persons[i]?.has(one)));
    const [other] = reports[before]?.people.filter(isPolice) ?? [];
    if (other) joinPolice(report, entities.entity(other), entities);
  });
}

const forceIn = (report: Prepared): Force | null => forceOf(report, ALONE, () => forceMade(report));
const forceOf = remembering<Prepared, Force | null>();

/** null: of none, or of more than one, or it happened elsewhere, "in Dorna", to which Lesk police sent a boat. */
function forceMade({ reading: { report }, headline, people }: Prepared): Force | null {
  const { text } = report;
  const called = new Set([BEFORE_POLICE, POLICE_IN].flatMap((told) => townsIn(text, told)));
  const places = new Set(townsIn(text.slice(headline, endOfSentences(text, LEAD, headline)), STANDS_IN));
  const [[town], [place]] = [called, places];
  const isElsewhere = town !== undefined && places.size > 0 && !places.has(town);
  if (town !== undefined) return called.size > 1 || isElsewhere ? null : { town, isNamed: true };
  if (OTHER_FORCE.test(text)) return null;
  const isSomebody = people.some(({ name }) => name.joined === place);
  return place === undefined || places.size > 1 || isSomebody ? null : { town: place, isNamed: false };
}

/** The one town in which what a report begins with happened; null: it tells of none, or of several. */
export const townOfLead = (report: Prepared): string | null => townKnown(report, ALONE, () => onlyTown(report));
const townKnown = remembering<Prepared, string | null>();

function onlyTown({ reading: { report }, headline }: Prepared): string | null {
  const [town, ...others] = new Set(
    townsIn(report.text.slice(headline, endOfSentences(report.text, LEAD, headline)), STANDS_IN),
  );
  return others.length > 0 ? null : (town ?? null);
}

/** Sentences below the headline. */
const LEAD = 2;

function townsIn(text: string, told: RegExp): readonly string[] {
  return [...text.matchAll(told)].flatMap(([, name = ""]) => {
    const words = splitName(name);
    const end = words.findIndex((word) => CALENDAR.has(word));
    const own = words.slice(words.findLastIndex((word) => EMPTY_WORDS.has(word)) + 1, end < 0 ? words.length : end);
    return own.length > 0 && !own.some((word) => NO_TOWN.has(word)) ? [known(own).join(" ")] : [];
  });
}
