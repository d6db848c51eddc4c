import { type Judged, Role, type Scene, Tag, unitAt, type Window } from "@according/reader/linear";
import type { Marked } from "./articles.ts";

/** What a person marked, in units. */
export interface Labelled {
  /** The unit that stands for the cue: of its words the one that is most often part of a cue. */
  readonly anchor: number;
  readonly roles: ReadonlyMap<number, number>;
}

/** Null where no word outside quotations is left of the cue. */
export function label(scene: Scene, marked: Marked): Labelled | null {
  const roles = new Map<number, number>();
  for (const [role, spans] of [
    [Role.content, marked.content],
    [Role.source, marked.source],
    [Role.cue, marked.cue],
  ] as const)
    for (const [from, to] of spans) for (const unit of unitsIn(scene, from, to, role)) roles.set(unit, role);
  let anchor = -1;
  for (const [unit, role] of roles)
    if (role === Role.cue && (anchor < 0 || cueness(scene, unit) > cueness(scene, anchor))) anchor = unit;
  return anchor < 0 ? null : { anchor, roles };
}

const cueness = ({ words }: Scene, unit: number): number => words.cueness[unit] as number;

/** A quotation is a unit that only a content may take. */
function unitsIn({ units }: Scene, from: number, to: number, role: number): number[] {
  const found: number[] = [];
  for (let i = unitAt(units, from); i < units.count && (units.start[i] as number) < to; i++)
    if (role === Role.content || !units.quoted[i]) found.push(i);
  return found;
}

/** The role of every unit of an article, whoever's. */
export function allRoles(scene: Scene, labelled: readonly Labelled[]): Uint8Array {
  const roles = new Uint8Array(scene.units.count);
  for (const one of labelled) for (const [unit, role] of one.roles) roles[unit] = role;
  return roles;
}

export const rolesIn = ({ from, to }: Window, { roles }: Labelled): Uint8Array =>
  Uint8Array.from({ length: to - from }, (_, i) => roles.get(from + i) ?? Role.outside);

const WEAK: ReadonlySet<number> = new Set([
  Tag.determiner,
  Tag.preposition,
  Tag.that,
  Tag.comma,
  Tag.clitic,
  Tag.possessive,
  Tag.relative,
  Tag.coordinator,
  Tag.be,
]);

/** Does a reading say who said what as a person marked it: half the content shared, and a word of the source? */
export function isRight(scene: Scene, { outline }: Judged, labelled: readonly Labelled[]): boolean {
  const content = unitsOf(outline.content);
  const source = unitsOf(outline.source);
  return labelled.some(({ roles }) => {
    const gold = [...roles].filter(([, role]) => role === Role.content).map(([unit]) => unit);
    const both = weight(
      scene,
      content.filter((unit) => roles.get(unit) === Role.content),
    );
    if (both < 0.5 * (weight(scene, content) + weight(scene, gold) - both)) return false;
    const whose = [...roles].filter(([, role]) => role === Role.source).map(([unit]) => unit);
    if (!source.length || !whose.length) return source.length === whose.length;
    const names = new Set(namesOf(scene, whose));
    return namesOf(scene, source).some((unit) => names.has(unit));
  });
}

const unitsOf = (runs: Judged["outline"]["content"]): number[] =>
  runs.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));

/** Tokens in these units. */
const weight = ({ units }: Scene, found: readonly number[]): number =>
  found.reduce((sum, unit) => sum + (units.to[unit] as number) - (units.from[unit] as number), 0);

/** The units that name somebody; where none does, all. */
function namesOf({ words }: Scene, found: readonly number[]): readonly number[] {
  const strong = found.filter((unit) => !WEAK.has(words.tag[unit] as number));
  return strong.length ? strong : found;
}
