import { stableId, type Utterance } from "@according/reader";
import { Because } from "./because.ts";
import { joinBriefs } from "./briefs.ts";
import type { Candidate } from "./candidates.ts";
import { credits } from "./credited.ts";
import { Groups } from "./groups.ts";
import { joinLinked, type Link } from "./joined.ts";
import type { Pairs } from "./judged.ts";
import { sameQuotation } from "./likeness.ts";
import type { Telling } from "./one-telling.ts";
import type { Origins } from "./origins.ts";
import { type Placings, placingsOf } from "./pairs.ts";
import { remembering } from "./remembered.ts";
import { meet } from "./sets.ts";
import { stands } from "./standing.ts";
import type { Who } from "./who/who.ts";

export function whatWasSaid(
  tellings: readonly Telling[],
  links: readonly Candidate[],
  who: Who,
  origins: Origins,
  judged: Pairs,
): readonly Utterance[] {
  const pairs = placingsOf(judged, "statement", () =>
    tellings.map(({ report, statement }) => ({ by: "statement", report, statement: statement.id })),
  );
  const { all, because } = grouped(tellings, links, pairs, { who, origins });
  return all.map((members) =>
    members.length === 1
      ? alone(tellings[members[0] as number] as Telling, who, origins)
      : together(
          members.toSorted((a, b) => a - b).map((i) => tellings[i] as Telling),
          because.of(members, "part-of-quotation"),
          who,
          origins,
        ),
  );
}
type Reason = Utterance["because"][number];
const REASONS: readonly Reason[] = [
  "same-quotation",
  "part-of-quotation",
  "short-quotation",
  "words-alike",
  "judgement",
];

/** Tellings that are one. A speech of which two reports quote two parts tells both, and the parts stay two. */
function grouped(
  tellings: readonly Telling[],
  links: readonly Candidate[],
  { same, different }: Placings,
  { who, origins }: { readonly who: Who; readonly origins: Origins },
): { readonly all: readonly (readonly number[])[]; readonly because: Because<Reason> } {
  const groups = new Groups(tellings.length, different);
  for (const [a, b] of same) groups.join(a, b);
  const placed = links.map((of) => ({ of, a: of.at.earlier.place, b: of.at.later.place }));
  const whole = placed.filter(({ of }) => !isCut(of));
  for (const { of, a, b } of whole) if (sameQuotation(of.likeness)) groups.join(a, b);
  const briefs = joinBriefs(groups, tellings, who, origins);
  const worded = whole.filter(({ of }) => !sameQuotation(of.likeness));
  joinLinked(
    groups,
    tellings,
    worded.filter(({ of }) => !isByNobody(of)),
  );
  joinNobodys(
    groups,
    tellings,
    worded.filter(({ of }) => isByNobody(of)),
    who,
  );
  const partsOf = new Map<number, Set<number>>();
  for (const { of, a, b } of placed.filter(({ of }) => isCut(of))) {
    const [whole, part] = of.a.quoted.length > of.b.quoted.length ? [a, b] : [b, a];
    const root = groups.find(whole);
    if (root !== groups.find(part)) partsOf.set(root, (partsOf.get(root) ?? new Set<number>()).add(groups.find(part)));
  }
  const because = new Because(REASONS, groups);
  for (const [a, b] of same) because.tell(a, b, "judgement");
  for (const [a, b] of briefs) because.tell(a, b, "short-quotation");
  for (const { of, a, b } of whole) because.tell(a, b, sameQuotation(of.likeness) ? "same-quotation" : "words-alike");
  const all = groups.all();
  return { all: partsOf.size === 0 ? all : withParts(all, partsOf), because };
}

/** Is it open who says one of them? */
const isByNobody = ({ a, b }: Candidate): boolean => !a.speaker || !b.speaker;

/** What nobody is known to say joins those who say it, the likest first, and never two who say it each. */
function joinNobodys(groups: Groups, tellings: readonly Telling[], links: readonly Link[], who: Who): void {
  const touched = new Set(links.flatMap(({ a, b }) => [groups.find(a), groups.find(b)]));
  if (touched.size === 0) return;
  const voices = new Map([...touched].map((root) => [root, new Set<string>()]));
  tellings.forEach(({ speaker }, i) => {
    const inside = voices.get(groups.find(i));
    const source = inside ? who.idOf(speaker) : null;
    if (source !== null) inside?.add(source);
  });
  for (const { a, b } of links.toSorted((x, y) => y.of.share - x.of.share || x.a - y.a || x.b - y.b)) {
    const [mine, theirs] = [a, b].map((one) => voices.get(groups.find(one)) ?? new Set<string>());
    if (!mine || !theirs || (mine.size > 0 && theirs.size > 0 && !meet(mine, theirs))) continue;
    groups.join(a, b);
    voices.set(groups.find(a), new Set([...mine, ...theirs]));
  }
}

/** Each whole is told by its parts; the least of those that are one tells which they are. */
function withParts(
  all: readonly (readonly number[])[],
  partsOf: ReadonlyMap<number, ReadonlySet<number>>,
): readonly (readonly number[])[] {
  const named = new Set([...partsOf].flatMap(([whole, parts]) => [whole, ...parts]));
  const byLeast = new Map(
    all.flatMap((members) => (named.has(members[0] as number) ? [[members[0] as number, members]] : [])),
  );
  for (const [whole, parts] of partsOf) {
    const members = byLeast.get(whole) ?? [];
    for (const part of parts) byLeast.set(part, [...new Set([...(byLeast.get(part) ?? []), ...members])]);
    byLeast.delete(whole);
  }
  return all.flatMap((members) => {
    const least = members[0] as number;
    if (!named.has(least)) return [members];
    const told = byLeast.get(least);
    return told ? [told] : [];
  });
}

/** Is the quotation of one a part of the other's? */
function isCut({ a, b, likeness }: Candidate): boolean {
  const [few, many] = [a.quoted.length, b.quoted.length].sort((x, y) => x - y) as [number, number];
  return sameQuotation(likeness) && few < CUT * many;
}
const CUT = 0.75;

const saidAs = remembering<Telling, Utterance>();

const saidAlone = new WeakMap<Telling, Utterance>();

function alone(one: Telling, who: Who, origins: Origins): Utterance {
  const source = who.idOf(one.speaker);
  const known = saidAlone.get(one);
  if (known?.source === source) return known;
  const made = toldBy([one], [], source, origins);
  saidAlone.set(one, made);
  return made;
}

function together(members: readonly Telling[], because: Utterance["because"], who: Who, origins: Origins): Utterance {
  const [earliest] = members as [Telling];
  const source = who.idOf(saidBy(members).speaker);
  const beside = [source, because, ...members, ...members.flatMap(({ report }) => origins.by(report))];
  return saidAs(earliest, beside, () => toldBy(members, because, source, origins));
}

/** The earliest that names a person who says it, else that has anybody: a headline may have only whom they speak for. */
const saidBy = (members: readonly Telling[]): Telling =>
  members.find(({ speaker }) => speaker?.name.kind === "person") ??
  members.find(({ speaker }) => speaker !== undefined) ??
  (members[0] as Telling);

function toldBy(
  members: readonly Telling[],
  because: Utterance["because"],
  source: string | null,
  origins: Origins,
): Utterance {
  const [named] = members as [Telling];
  const [earliest] = members.toSorted((a, b) => a.since.moment - b.since.moment) as [Telling];
  const { moment: _, ...since } = earliest.since;
  const at = ({ report, statement }: Telling) => ({ report, statement: statement.id });
  return {
    id: stableId("said", named.report, named.statement.id),
    source,
    members: stands(members),
    first: { ...at(earliest), ...since },
    credited: members.flatMap(credits),
    origins: origins.count(
      members.map(({ report, statement, cited }) => ({ report, spans: statement.content, cited })),
    ),
    because,
  };
}
