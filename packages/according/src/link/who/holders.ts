import type { Question } from "@according/reader";
import { ANY_ONE, BODY_NOUNS, FORMER, LEADING, LOCAL_OFFICES, SOLE_OFFICES } from "../en/called.ts";
import type { Name, Somebody } from "../names.ts";
import { type Office, officeWords, sameOffice } from "../offices.ts";
import { ALONE, remembering } from "../remembered.ts";
import { meet } from "../sets.ts";
import { isSameWord } from "../words.ts";
import {
  type Entities,
  type Entity,
  first,
  fits,
  liveOf,
  MOST_ASKED,
  officesOf,
  question,
  settle,
  sharesOffice,
} from "./entities.ts";
import { isSucceeded, type Successor } from "./successors.ts";

/**
 * A surname alone is somebody only with an office that fits, or where its own report names one who bears it; what is read as
 * a body is only asked about.
 */
export function surnames(
  rest: readonly Somebody[],
  named: readonly Entity[],
  entities: Entities,
  questions: Question[],
): void {
  const byLast = byLastWord(named);
  const asked = new Set<string>();
  const alone = [...rest, ...named.map(first).filter(isWordAlone)];
  for (const one of alone) {
    if (one.name.kind !== "person" && !isWordAlone(one)) continue;
    const known = byLast.get(one.name.last);
    if (known === undefined) continue;
    const bearing = [...new Set(known.map(liveOf))];
    const [here, ...more] = bearing.filter((entity) =>
      entity.members.some((known) => isNamedBefore(known, one) && !holdAnother(known.name, one.name)),
    );
    const others = bearing.filter((entity) => !entity.isOf(one.report));
    const fit = others.filter((entity) => fits(entity, one) && sharesOffice(entity, one.name));
    if (here && more.length === 0 && !entities.isToldApart(here, one))
      settle(one, [here], "name-part", entities, questions);
    else if (fit.length > 0) settle(one, fit, "surname-and-role", entities, questions);
    else if (others.length > 0 && !asked.has(one.name.joined)) {
      asked.add(one.name.joined);
      questions.push(question(one, others.slice(0, MOST_ASKED).map(first), "A surname alone does not tell who it is."));
    }
  }
}

/** Is one named in the report of the other, and before it? Whoever is named in full behind a surname alone has come in as another. */
const isNamedBefore = (known: Somebody, one: Somebody): boolean =>
  known.report === one.report && firstMention(known) < firstMention(one);
const firstMention = ({ source: { mentions } }: Somebody): number => Math.min(...mentions.map(({ span }) => span[0]));

/** "**Mayor** Khatib" behind "**Foreign Minister** Youssef al-Khatib": what the surname is told with is no office of whoever bears it there. */
const holdAnother = ({ offices: known }: Name, { offices }: Name): boolean =>
  known.length > 0 &&
  offices.some(({ head }) => isOffice(head)) &&
  !known.some((x) => offices.some((y) => x.head === y.head || !isOffice(x.head)));
const isOffice = (head: string): boolean => SOLE_OFFICES.has(head) || LOCAL_OFFICES.has(head);

/** "Carrel", of which nothing tells that it is a person. */
const isWordAlone = ({ name: { kind, tokens, called } }: Somebody): boolean =>
  kind === "body" && tokens.length === 1 && !called.includes(" ") && !BODY_NOUNS.has(tokens[0] ?? "");

const byLastWord = (named: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> =>
  Map.groupBy(
    named.filter(({ members }) => members[0]?.name.kind === "person"),
    (entity) => first(entity).name.last,
  );

/** So far apart in time, an office may have passed to another. */
const SAME_DAYS = 30;

/** An office that one person holds, with who is named as its holder in the same days. */
export function holders(
  rest: readonly Somebody[],
  named: readonly Entity[],
  reports: ReadonlyMap<string, Placed>,
  entities: Entities,
  questions: Question[],
): void {
  const byOffice = new Map<string, Set<Entity>>();
  for (const entity of new Set(named.map(liveOf)))
    if (first(entity).name.kind === "person")
      for (const office of officesOf(entity))
        for (const key of officeKeys(office)) byOffice.set(key, (byOffice.get(key) ?? new Set<Entity>()).add(entity));
  for (const one of rest) {
    const held = officesHeld(one);
    if (held.length === 0) continue;
    const { words, at, successors } = reports.get(one.report) ?? NOWHERE;
    const fit = held.flatMap((office) => {
      const known = new Set(officeKeys(office).flatMap((key) => [...(byOffice.get(key) ?? [])]));
      const all = [...known].filter((entity) => holds(entity, office, one, words));
      return all.map((entity) => termOf(entity, office, reports));
    });
    const holder = fit.filter((term) => !isOver(term, fit, at) && !isSucceeded(term.entity, term.offices, successors));
    const [gone] = fit;
    if (holder.length > 0)
      settle(one, [...new Set(holder.map(({ entity }) => entity))], "role-holder", entities, questions);
    else if (gone) questions.push(question(one, [first(gone.entity)], "Who held the office has left it by then."));
  }
}

/** Where a report stands among all, by publication, and the words that it has. */
export interface Placed {
  readonly words: ReadonlySet<string>;
  readonly at: number;
  /** Who has come into an office by then. */
  readonly successors: readonly Successor[];
}
const NOWHERE: Placed = { words: new Set(), at: -1, successors: [] };

/** From which report on somebody is told to be new in an office, and to have left it; how it is called of them. */
interface Term {
  readonly entity: Entity;
  readonly offices: readonly Office[];
  readonly begins: number;
  readonly ends: number;
}

function termOf(entity: Entity, office: Office, reports: ReadonlyMap<string, Placed>): Term {
  const first = (is: (one: Somebody) => boolean) =>
    Math.min(...entity.members.filter(is).map(({ report }) => reports.get(report)?.at ?? NEVER), NEVER);
  return {
    entity,
    offices: officesOf(entity).filter((one) => sameOffice(one, office)),
    begins: first(({ name }) => name.offices.some((one) => one.isNew && sameOffice(one, office))),
    ends: first(({ name, hasLeft }) => hasLeft || name.offices.some((one) => wasOffice(one, office))),
  };
}
const NEVER = Number.POSITIVE_INFINITY;

const wasOffice = (one: Office, office: Office): boolean =>
  one.former && sameOffice({ ...one, former: office.former }, office);

/**
 * Has somebody left the office by a report, or another come into it? Who is told to be new in it did not hold it in reports
 * before, where somebody else did.
 */
function isOver(term: Term, all: readonly Term[], at: number): boolean {
  if (term.ends <= at) return true;
  const others = all.filter(
    (other) => other.entity !== term.entity && term.offices.some((x) => other.offices.some((y) => sameOffice(x, y))),
  );
  const isYetToCome = at < term.begins && term.begins < NEVER && others.length > 0;
  return isYetToCome || others.some(({ begins }) => begins <= at && (term.begins === NEVER || term.begins < begins));
}

/** The offices that somebody without a name is called by; none: no such office, or not one that they hold now. */
const officesHeld = ({ name }: Somebody): readonly Office[] =>
  name.kind !== "nobody" || name.offices.length === 0
    ? ALONE
    : heldBy(name, ALONE, () =>
        isHolderNow(name.called) ? name.offices.filter((one) => officeKeys(one).length > 0) : [],
      );
const heldBy = remembering<Name, readonly Office[]>();

/** An office that one person holds, with each word of what it is of; none: it is no such office. */
const officeKeys = (office: Office): readonly string[] =>
  keysOfOffice(office, ALONE, () =>
    office.former || !SOLE_OFFICES.has(office.head)
      ? []
      : [...officeWords(office)].map((word) => `${office.head} ${word}`),
  );
const keysOfOffice = remembering<Office, readonly string[]>();

/** "The health minister": not any or another one, not who was it, nobody who is named beside, no newspaper ("the Lesk Leader"). */
function isHolderNow(called: string): boolean {
  const words = called.split(" ");
  const [first = "", last = ""] = [words[0]?.toLowerCase(), words.at(-1)];
  if (ANY_ONE.has(first) || called.includes(",") || words.some((word) => FORMER_WORD.test(word))) return false;
  return !/^\p{Lu}/u.test(last) || !LEADING.has(last.toLowerCase());
}
const FORMER_WORD = new RegExp(
  `^(?:${[...FORMER].map((word) => (word.endsWith("-") ? `${word}.*` : word)).join("|")})$`,
  "i",
);

const holds = (entity: Entity, office: Office, { day }: Somebody, words: ReadonlySet<string>): boolean =>
  entity.members.some(
    ({ name, day: other }) =>
      day !== null &&
      other !== null &&
      Math.abs(day - other) <= SAME_DAYS &&
      name.offices.some((known) => isHeldOffice(known, office, words)),
  );

/**
 * Is the office of somebody named the one that another report has without a name? That report must know of what it is: a
 * country, or a town that has its own as every other has. Whoever is new in it is not who held it before.
 */
function isHeldOffice(known: Office, office: Office, words: ReadonlySet<string>): boolean {
  if (!sameOffice(known, office) || (office.isNew && !known.isNew)) return false;
  if (LOCAL_OFFICES.has(office.head)) return meet(known.of, office.of);
  return meet(officeWords(known), officeWords(office)) && isToldOf(known, words);
}

function isToldOf({ of }: Office, words: ReadonlySet<string>): boolean {
  if (of.size === 0 || meet(of, words)) return true;
  const all = [...words];
  return [...of].some((one) => all.some((word) => isSameWord(one, word)));
}
