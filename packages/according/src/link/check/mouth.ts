import type { Checked, Reading, Source, Span, Story } from "@according/reader";
import { ANYBODY, BODY_NOUNS, CALLED_BESIDES } from "../en/called.ts";
import { likeName } from "../like-name.ts";
import { areTwo, type Name, nameProfile } from "../names.ts";
import { type Office, sameOffice } from "../offices.ts";
import { rememberingPairs } from "../remembered.ts";
import type { Transcript } from "../transcript.ts";
import { stemOf } from "../words.ts";
import type { Recorded } from "./recorded.ts";

/** Is it the same mouth? "open": it may be, and nothing says that it is not. */
export type SameMouth = "same" | "open" | "other";

/** Whoever a draft means, compared with those of the record. */
export interface Mouths {
  compare(drafted: Source | null, of: Recorded, told: Source | null): SameMouth;
  /** Do two sources of the record go for one? */
  isOne(a: Recorded, first: Source, b: Recorded, second: Source): boolean;
}

/** What is as told in a mouth that may be another's is open; what is otherwise there is otherwise. */
export const inThisMouth = (finding: Checked["finding"], source: Source | null, mouths: readonly SameMouth[]) =>
  finding === "as-told" && source !== null && !mouths.includes("same") ? "open" : finding;

/** Whoever speaks in a story, to be compared with those of a draft; `reports`: of the story, those that it is held against. */
export function mouthsIn({
  sources,
}: Pick<Story, "sources">): (draft: Transcript, reports: readonly Recorded[]) => Mouths {
  const voiceOf = voicesIn(sources);
  const shared = sharedSurnames(sources);
  const namesakes = namesakesIn(sources);
  return (draft, reports) => {
    const compared = (drafted: Source, mine: Called, voice: Voice): SameMouth => {
      const name = drafted.name.toLowerCase();
      const mouth = best(voice.called.map((one) => mouthOfBoth(mine, one)));
      if (mouth === "other") return mouth;
      const bearers = namesakes.get(name);
      if (bearers) return whichBearer(bearersAmong(bearers, reports), mine.profile, voice.id);
      return shared.has(name) ? "open" : mouth;
    };
    const byVoice = rememberingPairs<Source, Voice, SameMouth>();
    const byAlike = rememberingPairs<Source, number, SameMouth>();
    return {
      compare(drafted, of, told) {
        if (drafted === null || told === null) return "open";
        const voice = voiceOf(of, told);
        return byVoice(drafted, voice, () => {
          const mine = called(drafted, draft);
          const compare = () => compared(drafted, mine, voice);
          return voice.called.some((one) => maySpeakFor(mine, one))
            ? compare()
            : byAlike(drafted, voice.alike, compare);
        });
      },
      isOne(a, first, b, second) {
        const [x, y] = [voiceOf(a, first), voiceOf(b, second)];
        return (x.id !== undefined && x.id === y.id) || mouthOfBoth(x.called[0], y.called[0]) === "same";
      },
    };
  };
}

/** A source of a report, and whom the story has it for. */
interface Voice {
  /** undefined: nobody of the story. */
  readonly id: string | undefined;
  /** By its own name and by the others that it has in the story. */
  readonly called: readonly [Called, ...Called[]];
  /** One number for all of whom the same is known: they are compared once. */
  readonly alike: number;
}

function voicesIn(sources: Story["sources"]): (of: Recorded, told: Source) => Voice {
  const byMember = new Map(
    sources.flatMap((one) => one.members.map(({ report, source }) => [`${report} ${source}`, one])),
  );
  const numbers = new Map<string, number>();
  const voices = rememberingPairs<Recorded, string, Voice>();
  return (of, told) =>
    voices(of, told.id, () => {
      const { id, names = [] } = byMember.get(`${of.id} ${told.id}`) ?? {};
      const others = new Set(names.filter((name) => name !== told.name));
      const all = [called(told, of), ...[...others].map((name) => called(told, of, name))] as const;
      const key = JSON.stringify([
        id,
        ...all.map(({ source, profile }) => [source.name, profile.key, profile.isTwoInOne]),
      ]);
      numbers.set(key, numbers.get(key) ?? numbers.size);
      return { id, called: all, alike: numbers.get(key) as number };
    });
}

/** A source of a report by one of its names. */
interface Called {
  readonly source: Source;
  readonly of: Transcript;
  readonly profile: Name;
}

const called = (source: Source, of: Transcript, name = source.name): Called =>
  calledBefore(of, `${source.id} ${name}`, () => {
    const known = name === source.name ? of.bySource.get(source.id) : undefined;
    const named = known ? source : { ...source, name };
    return { source: named, of, profile: known?.name ?? nameProfile(named, of.reading.report) };
  });
const calledBefore = rememberingPairs<Transcript, string, Called>();

/** Somebody and a body: what their reports tell of them tells whether one speaks for the other. */
const maySpeakFor = ({ profile: a }: Called, { profile: b }: Called): boolean =>
  a.kind !== b.kind && a.kind !== "nobody" && b.kind !== "nobody";

interface Bearer {
  readonly id: string;
  readonly offices: readonly Office[];
}

/** Those of one full name whom the story has as two, by it in lower case. */
function namesakesIn(sources: Story["sources"]): ReadonlyMap<string, Story["sources"]> {
  const people = sources.filter(({ kind, name }) => kind === "person" && name.includes(" "));
  const byName = Map.groupBy(people, ({ name }) => name.toLowerCase());
  return new Map([...byName].filter(([, all]) => all.length > 1));
}

function bearersAmong(namesakes: Story["sources"], reports: readonly Recorded[]): readonly Bearer[] {
  const byId = new Map(reports.map((report) => [report.id, report.bySource]));
  return namesakes.map(({ id, members }) => ({
    id,
    offices: members.flatMap(({ report, source }) => byId.get(report)?.get(source)?.name.offices ?? []),
  }));
}

/** Which of two who bear one name a draft means, by their office: this one, the other, or nothing tells. */
function whichBearer(bearers: readonly Bearer[], { offices }: Name, id: string | undefined): SameMouth {
  const meant = bearers.filter((one) => one.offices.some((x) => offices.some((y) => sameOffice(x, y))));
  if (meant.length === 0) return "open";
  return meant.some((one) => one.id === id) ? "same" : "other";
}

/** Surnames that two of the story bear, in lower case: alone, they tell nobody which of them is meant. */
function sharedSurnames(sources: Story["sources"]): ReadonlySet<string> {
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

function mouthOfBoth(a: Called, b: Called): SameMouth {
  const [x, y] = [a.profile, b.profile];
  if (x.kind === "person" && y.kind === "person" && x.joined === y.joined && areTwo(x, y)) return "open";
  if (x.joined === y.joined || isSurname(x, y) || isSurname(y, x)) return "same";
  if (x.kind === "person" && y.kind === "person") return samePerson(x, y);
  if (isCalledBesides(x) || isCalledBesides(y) || isNamedIn(x, y, b.source) || isNamedIn(y, x, a.source)) return "open";
  if (x.kind === "body" && y.kind === "body") return sameBody(x, y);
  if (x.kind === "nobody" || y.kind === "nobody") return unnamed(a.source, x, b.source, y);
  const [person, body] = x.kind === "person" ? [a, b] : [b, a];
  const { joined } = person.profile;
  const bearers = body.of.people.filter((one) => one.name.kind === "person" && one.name.joined === joined);
  const speaks =
    speaksFor(person.source, person.of, body.profile) ||
    bearers.some(({ source }) => speaksFor(source, body.of, body.profile));
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
function speaksFor({ mentions, roles }: Source, { reading }: Transcript, body: Name): boolean {
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
