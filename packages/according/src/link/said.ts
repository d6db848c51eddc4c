import { stableId, type Utterance } from "@according/reader";
import { Groups } from "./groups.ts";
import { likenessOf, overlap, sameQuotation } from "./likeness.ts";
import type { Prepared, Telling } from "./prepare.ts";
import { stands } from "./standing.ts";
import type { Who } from "./who.ts";

/** Of content words in common there are at least so many. */
const SHARED = 3;
/** Two paraphrases share at least so much of their weight. */
const PARAPHRASE = 0.5;
/** Of tellings with one key, only so many neighbours in time are compared: what is told all the time tells nothing. */
const NEIGHBOURS = 64;

export function whatWasSaid(reports: readonly Prepared[], who: Who): readonly Utterance[] {
  const tellings = reports.flatMap(({ statements }) => statements);
  const weight = weights(tellings);
  const groups = new Groups(tellings.length);
  for (const [i, j] of candidates(tellings)) {
    const [a, b] = [tellings[i] as Telling, tellings[j] as Telling];
    if (isOne(a, b, who, weight)) groups.join(i, j);
  }
  return groups.all().map((members) =>
    utterance(
      members.map((i) => tellings[i] as Telling),
      who,
    ),
  );
}

function isOne(a: Telling, b: Telling, who: Who, weight: (stem: string) => number): boolean {
  const speaker = who.idOf(a.report, a.statement.speaker);
  if (speaker === null || speaker !== who.idOf(b.report, b.statement.speaker)) return false;
  const likeness = likenessOf(a, b);
  if (likeness.apart !== null) return false;
  if (sameQuotation(likeness)) return true;
  return likeness.shared.length >= SHARED && overlap(a, b, likeness.shared, weight) >= PARAPHRASE;
}

/** Pairs that share two words of content near each other. */
function candidates(tellings: readonly Telling[]): Iterable<readonly [number, number]> {
  const byKey = new Map<string, number[]>();
  const found = new Map<number, readonly [number, number]>();
  tellings.forEach((telling, i) => {
    for (const key of tellingKeys(telling)) {
      const before = byKey.get(key) ?? [];
      for (const j of before.slice(-NEIGHBOURS)) found.set(j * tellings.length + i, [j, i]);
      before.push(i);
      byKey.set(key, before);
    }
  });
  return found.values();
}

/** How far apart two words of a key may stand, counted in words of content. */
const REACH = 3;

export function tellingKeys({ stems }: Telling): ReadonlySet<string> {
  const list = [...stems];
  const keys = new Set<string>();
  list.forEach((stem, i) => {
    for (const other of list.slice(i + 1, i + 1 + REACH))
      keys.add(stem < other ? `${stem} ${other}` : `${other} ${stem}`);
  });
  return keys;
}

/** What is told everywhere weighs little. */
function weights(tellings: readonly Telling[]): (stem: string) => number {
  const told = new Map<string, number>();
  for (const { stems } of tellings) for (const stem of stems) told.set(stem, (told.get(stem) ?? 0) + 1);
  return (stem) => Math.log((tellings.length + 1) / ((told.get(stem) ?? 0) + 0.5));
}

function utterance(members: readonly Telling[], who: Who): Utterance {
  const [earliest] = members as [Telling];
  const at = ({ report, statement }: Telling) => ({ report, statement: statement.id });
  return {
    id: stableId("said", earliest.report, earliest.statement.id),
    source: who.idOf(earliest.report, earliest.statement.speaker),
    members: stands(members),
    first: at(earliest),
    credited: [],
    origins: new Set(members.map(({ report }) => report)).size,
  };
}
