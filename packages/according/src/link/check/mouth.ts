import type { Checked, Reading, Source, Span, Story } from "@according/reader";
import { ANYBODY, BODY_NOUNS, CALLED_BESIDES } from "../en/called.ts";
import { likeName } from "../like-name.ts";
import { areTwo, type Name, nameProfile } from "../names.ts";
import { type Office, sameOffice } from "../offices.ts";
import type { Prepared } from "../prepare.ts";
import { stemOf } from "../words.ts";

/** Is it the same mouth? "open": it may be, and nothing says that it is not. */
export type SameMouth = "same" | "open" | "other";

/** Whoever a draft means, compared with those of the record. */
export interface Mouths {
  compare(drafted: Source | null, of: Prepared, told: Source | null): SameMouth;
  /** Do two sources of the record go for one? */
  isOne(a: Prepared, first: Source, b: Prepared, second: Source): boolean;
}

/** What is as told in a mouth that may be another's is open; what is otherwise there is otherwise. */
export const inThisMouth = (finding: Checked["finding"], source: Source | null, mouths: readonly SameMouth[]) =>
  finding === "as-told" && source !== null && !mouths.includes("same") ? "open" : finding;

export function mouthsOf(draft: Prepared, story: Pick<Story, "sources">, reports: readonly Prepared[]): Mouths {
  const together = new Map<string, string>();
  for (const { id, members } of story.sources)
    for (const { report, source } of members) together.set(`${report} ${source}`, id);
  const idOf = (of: Prepared, { id }: Source) => together.get(`${of.id} ${id}`);
  const named = new Map(story.sources.map(({ id, names }) => [id, names]));
  const shared = sharedSurnames(story);
  const namesakes = namesakesIn(story, reports);
  const compare = (drafted: Source | null, of: Prepared, told: Source | null): SameMouth => {
    if (drafted === null || told === null) return "open";
    const others = named.get(idOf(of, told) ?? "") ?? [];
    const mouth = best([told.name, ...others].map((name) => mouthOfBoth(drafted, draft, { ...told, name }, of)));
    if (mouth === "other") return mouth;
    const bearers = namesakes.get(drafted.name.toLowerCase());
    if (bearers) return whichBearer(bearers, nameProfile(drafted, draft.reading.report), idOf(of, told));
    return shared.has(drafted.name.toLowerCase()) ? "open" : mouth;
  };
  return {
    compare,
    isOne: (a, first, b, second) => {
      const [x, y] = [idOf(a, first), idOf(b, second)];
      return (x !== undefined && x === y) || mouthOfBoth(first, a, second, b) === "same";
    },
  };
}

interface Bearer {
  readonly id: string;
  readonly offices: readonly Office[];
}

/** Those of one full name whom the story has as two, by it in lower case. */
function namesakesIn(
  { sources }: Pick<Story, "sources">,
  reports: readonly Prepared[],
): ReadonlyMap<string, readonly Bearer[]> {
  const byId = new Map(reports.map((report) => [report.id, report.bySource]));
  const people = sources.filter(({ kind, name }) => kind === "person" && name.includes(" "));
  const byName = Map.groupBy(people, ({ name }) => name.toLowerCase());
  return new Map(
    [...byName]
      .filter(([, all]) => all.length > 1)
      .map(([name, all]) => [
        name,
        all.map(({ id, members }) => ({
          id,
          offices: members.flatMap(({ report, source }) => byId.get(report)?.get(source)?.name.offices ?? []),
        })),
      ]),
  );
}

/** Which of two who bear one name a draft means, by their office: this one, the other, or nothing tells. */
function whichBearer(bearers: readonly Bearer[], { offices }: Name, id: string | undefined): SameMouth {
  const meant = bearers.filter((one) => one.offices.some((x) => offices.some((y) => sameOffice(x, y))));
  if (meant.length === 0) return "open";
  return meant.some((one) => one.id === id) ? "same" : "other";
}

/** Surnames that two of the story bear, in lower case: alone, they tell nobody which of them is meant. */
function sharedSurnames({ sources }: Pick<Story, "sources">): ReadonlySet<string> {
  const firsts = new Map<string, Set<string>>();
  for (const { names } of sources)
    for (const name of names.filter((one) => CAPITALS.test(one))) {
      const words = name.toLowerCase().split(" ");
      const last = words.at(-1) ?? "";
      firsts.set(last, (firsts.get(last) ?? new Set<string>()).add(words.at(-2) ?? ""));
    }
  const isWord = (word: string) => GENERIC.has(stemOrWord(word));
  return new Set([...firsts].flatMap(([last, all]) => (all.size > 1 && !isWord(last) ? [last] : [])));
}

const best = (all: readonly SameMouth[]): SameMouth =>
  all.includes("same") ? "same" : all.includes("open") ? "open" : "other";

function mouthOfBoth(a: Source, inA: Prepared, b: Source, inB: Prepared): SameMouth {
  const [x, y] = [nameProfile(a, inA.reading.report), nameProfile(b, inB.reading.report)];
  if (x.kind === "person" && y.kind === "person" && x.joined === y.joined && areTwo(x, y)) return "open";
  if (x.joined === y.joined || isSurname(x, y) || isSurname(y, x)) return "same";
  if (x.kind === "person" && y.kind === "person") return samePerson(x, y);
  if (isCalledBesides(x) || isCalledBesides(y) || isNamedIn(x, y, b) || isNamedIn(y, x, a)) return "open";
  if (x.kind === "body" && y.kind === "body") return sameBody(x, y);
  if (x.kind === "nobody" || y.kind === "nobody") return unnamed(a, x, b, y);
  const [person, name, inHis, body, inTheirs] = x.kind === "person" ? [a, x, inA, y, inB] : [b, y, inB, x, inA];
  const bearers = inTheirs.people.filter((one) => one.name.kind === "person" && one.name.joined === name.joined);
  const speaks = speaksFor(person, inHis, body) || bearers.some(({ source }) => speaksFor(source, inTheirs, body));
  return speaks ? "same" : "other";
}

/** "Moren" for Ilsa Moren, whatever it was taken for where nothing else was said of it. */
const isSurname = (short: Name, long: Name): boolean =>
  long.kind === "person" &&
  short.tokens.length === 1 &&
  short.kind !== "nobody" &&
  short.tokens[0] === long.tokens.at(-1);

/** "Reval's message", "the Falk camp": whoever is named in it may be who speaks; of "Piet Sorrel" no other Sorrel. */
const isNamedIn = ({ kind, tokens }: Name, other: Name, { name }: Source): boolean =>
  kind === "person" &&
  other.kind !== "person" &&
  other.tokens.includes(tokens.at(-1) ?? "") &&
  !(tokens.length > 1 && other.tokens.length > 1 && other.tokens.at(-1) === tokens.at(-1) && CAPITALS.test(name));
/** Every word begins with a capital letter. */
const CAPITALS = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/** "The company": any that has a name. */
const isCalledBesides = ({ kind, tokens }: Name): boolean =>
  kind !== "person" && tokens.length === 1 && CALLED_BESIDES.has(tokens[0] ?? "");

function samePerson(a: Name, b: Name): SameMouth {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens];
  if (short.join(" ") === long.join(" ")) return "same";
  if (short.length === 1) return short[0] === long.at(-1) || short[0] === long[0] ? "same" : "other";
  const like = likeName(a.tokens, b.tokens);
  return like === null ? "other" : like === "romanised" ? "open" : "same";
}

/** One is called as the other, or less is said of it; "province's health ministry" and "health ministry in Orlay" may be one. */
function sameBody(a: Name, b: Name): SameMouth {
  const [x, y] = [new Set(a.tokens.map(stemOrWord)), new Set(b.tokens.map(stemOrWord))];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  const shared = [...short].filter((one) => long.has(one));
  if (shared.length === short.size) return "same";
  const nouns = shared.filter((one) => GENERIC.has(one));
  if (nouns.length > 0 && shared.length > nouns.length) return "same";
  return "other";
}

const stemOrWord = (word: string): string => stemOf(word) || word;
const GENERIC: ReadonlySet<string> = new Set([...BODY_NOUNS].map(stemOrWord));

/** Who is only described may be anybody whom the description fits, and is nobody who is called by another one. */
function unnamed(a: Source, x: Name, b: Source, y: Name): SameMouth {
  const [described, name, other] = x.kind === "nobody" ? [a, x, y] : [b, y, x];
  if (x.kind === "nobody" && y.kind === "nobody") return "open";
  if (isHolder(other, described)) return "same";
  if (described === b) return "other";
  return ANYBODY.has(name.tokens.at(-1) ?? "") || other.kind === "person" ? "open" : "other";
}

/** "The mayor" is who is mayor. */
function isHolder({ offices }: Name, { name }: Source): boolean {
  const words = new Set(name.toLowerCase().split(/[^\p{L}]+/u));
  return offices.some(({ head }) => head !== "" && !ANYBODY.has(head) && words.has(head));
}

/** Is somebody named beside the body somewhere, as its spokesman or whatever else? */
function speaksFor({ mentions, roles }: Source, { reading }: Prepared, body: Name): boolean {
  const wanted = plainStems(body.tokens.join(" "));
  const fits = (text: string) => {
    const has = plainStems(text);
    return [...wanted].every((one) => has.has(one));
  };
  if (roles.some(({ title, of = "" }) => fits(`${title} ${of}`))) return true;
  return mentions.some(({ span, as }) => as === "name" && fits(besideName(reading, span)));
}

const plainStems = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(stemOrWord),
  );

/** What stands beside a name and is said of who bears it: up to the next verb of saying, or words that somebody says. */
function besideName({ report: { text }, statements }: Reading, [start, end]: Span): string {
  const spoken = statements.flatMap(({ cue, content }) => [...cue, ...content]);
  const from = Math.max(start - 60, 0, ...spoken.filter((span) => span[1] <= start).map((span) => span[1]));
  const to = Math.min(end + 70, text.length, ...spoken.filter((span) => span[0] >= end).map((span) => span[0]));
  const before = text
    .slice(from, start)
    .split(/[.?!\n]\s|["“”]/)
    .at(-1);
  const after = text.slice(end, to).split(/[.?!\n]|["“”]/)[0];
  return `${before ?? ""}${text.slice(start, end)}${after ?? ""}`;
}
