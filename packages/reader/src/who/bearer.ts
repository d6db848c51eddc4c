import type { Span } from "@according/record";
import {
  CALLING_BEHIND,
  HEADS_TOWN_BEFORE,
  HEADS_TOWN_BEHIND,
  OFFICE_BEFORE,
  OFFICE_BEHIND,
  OFFICES_APART,
  SO_OLD,
  TRADE_BEFORE,
} from "../en/two-of-a-name.ts";
import { onceFor } from "../text/once-for.ts";
import type { Entities, Entity } from "./entities.ts";

/** What is told beside a full name, by which two who bear it are two. */
interface Told {
  readonly age: number | null;
  readonly trade: string | null;
  readonly office: string | null;
  /** Of which it is the mayor. */
  readonly town: string | null;
}

/**
 * Who bears a full name where it stands: somebody new, if all who have borne it so far are told to be of another age, of
 * another trade or the mayor of another town. Undefined: nobody has borne it. Null: several have, and nothing tells which is meant.
 */
export function bearerNamed(
  entities: Entities,
  text: string,
  words: readonly string[],
  at: number,
): Entity | null | undefined {
  const all = entities.bearers(words);
  const [only] = all;
  if (!only) return entities.person(words);
  const name = words.join(" ");
  const told = toldBeside(text, [at, at + name.length]);
  if (!told) return all.length > 1 ? null : only;
  const fit = all.filter((one) => !tellingsOf(one).some((known) => areTwo(known, told)));
  const like = fit.filter((one) => tellingsOf(one).some((known) => areAlike(known, told)));
  const bearer = fit.length === 0 ? entities.add(name, "person", -1, only.sex) : like.length === 1 ? like[0] : fit[0];
  if (bearer && (fit.length < 2 || like.length === 1)) tellingsOf(bearer).push(told);
  return fit.length > 1 && like.length !== 1 ? null : bearer;
}

/** What is told beside each mention of somebody, as the report is read. */
const tellingsOf = onceFor((_: Entity): Told[] => []);

/* So many characters before and behind a name. */
const BESIDE = 70;

function toldBeside(text: string, [start, end]: Span): Told | null {
  const [before, behind] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)];
  const find = (one: RegExp, words: string) => one.exec(words)?.[1]?.toLowerCase() ?? null;
  const age = find(SO_OLD, behind);
  const told = {
    age: age === null ? null : Number(age),
    trade: find(CALLING_BEHIND, behind) ?? find(TRADE_BEFORE, before),
    office: find(OFFICE_BEHIND, behind) ?? find(OFFICE_BEFORE, before),
    town: find(HEADS_TOWN_BEHIND, behind) ?? find(HEADS_TOWN_BEFORE, before),
  };
  return Object.values(told).some((one) => one !== null) ? told : null;
}

/** Years that one report may be wrong by. */
const YEARS = 2;

function areTwo(a: Told, b: Told): boolean {
  if (a.age !== null && b.age !== null) return Math.abs(a.age - b.age) > YEARS;
  if (a.town !== null && b.town !== null) return a.town !== b.town;
  if (a.trade !== null && b.trade !== null) return a.trade !== b.trade;
  if (a.office !== null && b.office !== null) return kindOfOffice(a.office) !== kindOfOffice(b.office);
  return (a.trade !== null && b.office !== null) || (a.office !== null && b.trade !== null);
}

/** A judge is no minister, and neither is a bishop; a general may be one. */
const kindOfOffice = (office: string): number => OFFICES_APART.findIndex((some) => some.has(office));

const areAlike = (a: Told, b: Told): boolean =>
  isSame(a.age, b.age) || isSame(a.trade, b.trade) || isSame(a.office, b.office) || isSame(a.town, b.town);

const isSame = <T>(a: T | null, b: T | null): boolean => a !== null && a === b;
