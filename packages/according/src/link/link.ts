import { type Judgement, type Origin, STORY_FORMAT, type Story, type StoryReport } from "@according/reader";
import { Candidates, restood } from "./candidates.ts";
import { contradictionsOf } from "./contradictions.ts";
import { correctedBy } from "./corrected.ts";
import { withDenials } from "./denied-figures.ts";
import { happeningsDenied } from "./denied-happenings.ts";
import { Doings, happeningsOf } from "./happenings.ts";
import { judgedIn, judgedPairs, type Pairs } from "./judged.ts";
import { namedDenials } from "./named-denials.ts";
import { mightBeOne } from "./one-statement.ts";
import { tiesOf } from "./one-voice.ts";
import type { Edit } from "./ordered.ts";
import { Copying, type Origins, originCounter, originsOf } from "./origins.ts";
import { type Prepared, prepared } from "./prepare.ts";
import { unsettled } from "./questions.ts";
import { whatWasSaid } from "./said.ts";
import { type Counted, counted, seriesOf } from "./series.ts";
import { Tellings } from "./tellings.ts";
import { byPublication, type Told } from "./told.ts";
import type { SourceAt } from "./who/entities.ts";
import { Naming } from "./who/who.ts";

export type { Told } from "./told.ts";

/**
 * What several reports share: who is one, what was said, figures of the same thing, copied text, what is told otherwise.
 * The same reports and judgements in any order give the same story.
 */
export function storyOf(name: string, told: readonly Told[], judgements: readonly Judgement[] = []): Story {
  const linker = linking(name, judgements);
  for (const one of told.toSorted((a, b) => byPublication(a.reading, b.reading))) linker.add(one);
  return linker.story();
}

/** A story to which reports are added: what it makes of them is what `storyOf` makes of all at once. */
export interface Linking {
  /** A report, or another version of one that is there: it is compared with those that it is near, before and after it. */
  add(told: Told): void;
  /** A report that is there goes. */
  drop(report: string): void;
  /** Other judgements in the place of those given before: only reports that these or those are about are looked at again. */
  judge(judgements: readonly Judgement[]): void;
  story(): Story;
}

export function linking(name: string, given: readonly Judgement[] = []): Linking {
  const known = new Map<string, Told>();
  const compared = new Compared();
  let judgements = given;
  return {
    add(told) {
      known.set(told.reading.report.id, told);
      compared.put(asJudged(told, judgements));
    },
    drop(report) {
      known.delete(report);
      compared.drop(report);
    },
    judge(now) {
      const reports = reportsJudgedOtherwise(judgements, now);
      judgements = now;
      for (const before of compared.reports.filter(({ id }) => reports.has(id))) {
        const told = known.get(before.id);
        if (told) compared.put(asJudged(told, now, before));
      }
    },
    story: () => storyFrom(name, compared, [...known.values()], judgements),
  };
}

/** The reports of a story in the order of publication, each compared with those before it. */
class Compared {
  readonly reports: Prepared[] = [];
  readonly tellings = new Tellings(mightBeOne);
  readonly counts: Counted = counted();
  readonly copying = new Copying();
  readonly doings = new Doings();
  readonly candidates = new Candidates();
  readonly #ids = new Set<string>();
  #origins: { readonly origins: readonly Origin[]; readonly counter: Origins } | null = null;

  /** Made once for the reports that there are: what people judge changes no text. */
  origins() {
    if (this.#origins) return this.#origins;
    const { copies, byReport } = this.copying;
    const origins = originsOf(this.reports, copies);
    this.#origins = { origins, counter: originCounter(this.reports, origins, byReport) };
    return this.#origins;
  }

  /** A report that comes, or another in the place of one of its id. */
  put(report: Prepared): void {
    const place = this.#placeOf(report.id);
    const before = this.reports[place];
    if (before === report) return;
    const isInPlace = before && byPublication(before.reading, report.reading) === 0;
    if (before && !isInPlace) this.drop(report.id);
    this.#edit({ at: isInPlace ? place : this.#placeFor(report), gone: isInPlace ? 1 : 0, come: [report] });
  }

  drop(report: string): void {
    const place = this.#placeOf(report);
    if (place >= 0) this.#edit({ at: place, gone: 1, come: [] });
  }

  #placeOf(report: string): number {
    return this.#ids.has(report) ? this.reports.findIndex(({ id }) => id === report) : -1;
  }

  /** Behind those published before it. */
  #placeFor({ reading }: Prepared): number {
    return this.reports.findLastIndex((one) => byPublication(one.reading, reading) < 0) + 1;
  }

  #edit(edit: Edit<Prepared>): void {
    const { at, gone, come } = edit;
    const [before, now] = [this.reports[at], come[0]];
    const behind = this.reports.slice(at).reduce((sum, { counts }) => sum + counts.length, 0);
    this.tellings.edit({ ...edit, come: come.map(({ statements }) => statements) });
    this.counts.edit([
      {
        at: this.counts.size - behind,
        gone: gone === 0 ? 0 : (before?.counts.length ?? 0),
        come: come.flatMap(({ counts }) => counts),
      },
    ]);
    if (gone > 0 && before && now && isOneText(before, now)) this.copying.put(at, now);
    else {
      this.copying.edit(edit);
      this.#origins = null;
    }
    this.reports.splice(at, gone, ...come);
    if (gone > 0 && before) this.#ids.delete(before.id);
    for (const { id } of come) this.#ids.add(id);
  }
}

/** What is judged of a report changes neither its text nor whom it credits. */
const isOneText = ({ reading: a }: Prepared, { reading: b }: Prepared): boolean =>
  a.report === b.report && a.credits === b.credits;

/** As it was prepared before where it is judged as before. */
function asJudged(told: Told, judgements: readonly Judgement[], before?: Prepared): Prepared {
  const { settled } = judgedIn(judgements, [told.reading]);
  const reading = correctedBy(settled, [told.reading])[0] ?? told.reading;
  if (before && (before.reading === reading || JSON.stringify(before.reading) === JSON.stringify(reading)))
    return before;
  return prepared({ ...told, reading }, told.reading);
}

/** Those that a judgement is about that came, went or was taken back. */
function reportsJudgedOtherwise(before: readonly Judgement[], now: readonly Judgement[]): ReadonlySet<string> {
  const [was, is] = [before, now].map((all) => new Map(all.map((one) => [JSON.stringify(one), one])));
  const otherwise = [...(was ?? []), ...(is ?? [])].filter(([key]) => !was?.has(key) || !is?.has(key));
  return new Set(otherwise.flatMap(([, { about }]) => about.map(({ report }) => report)));
}

function storyFrom(name: string, compared: Compared, told: readonly Told[], judgements: readonly Judgement[]): Story {
  const { reports, tellings, counts, copying, doings } = compared;
  const judged = judgedIn(
    judgements,
    told.map(({ reading }) => reading),
  );
  const pairs = judgedPairs(judged.settled);
  const { who, met } = whoIsWho(compared, pairs);
  const { origins, counter } = compared.origins();
  const byId = new Map(reports.map((one) => [one.id, one]));
  const toldOtherwise = met.flatMap((one) => one.otherwise);
  const { series, rivals } = seriesOf(counts, who, counter, pairs);
  const { happenings, otherwise } = happeningsOf(reports, who, counter, pairs, doings);
  const said = whatWasSaid(
    tellings.all,
    met.flatMap(({ links }) => links),
    who,
    counter,
    pairs,
  );
  return {
    format: STORY_FORMAT,
    name,
    reports: storyReports(reports, origins),
    sources: who.sources,
    said,
    series: withDenials(series, toldOtherwise, byId, who),
    origins,
    copies: copying.copies,
    contradictions: contradictionsOf(
      toldOtherwise,
      rivals,
      [...otherwise, ...happeningsDenied(reports)],
      namedDenials(reports, said),
    ),
    happenings,
    questions: unsettled(who.questions, judged.settled, (report, source) =>
      who.idOf(byId.get(report)?.bySource.get(source)),
    ),
    orphaned: judged.orphaned.map(({ id }) => id),
  };
}

/** Who the sources of the reports are in the story, and what of the tellings is linked by that. */
function whoIsWho({ reports, tellings, candidates }: Compared, pairs: Pairs) {
  const naming = new Naming(reports, {
    same: sourcesOf(pairs.same).map(([a, b]) => [a, b, "judgement"]),
    different: sourcesOf(pairs.different),
  });
  const named = candidates.of(tellings.found, tellings.all, naming);
  const ties = tiesOf(
    named.flatMap(({ links }) => links),
    reports,
    naming,
  );
  const who = naming.who(ties);
  return { who, met: restood(named, who, naming.tied(ties)) };
}

const sourcesOf = (pairs: Pairs["same"]): readonly (readonly [SourceAt, SourceAt])[] =>
  pairs.flatMap(([a, b]): readonly (readonly [SourceAt, SourceAt])[] =>
    a.by === "source" && b.by === "source"
      ? [
          [
            [a.report, a.source],
            [b.report, b.source],
          ],
        ]
      : [],
  );

function storyReports(reports: readonly Prepared[], origins: Story["origins"]): readonly StoryReport[] {
  const originOf = new Map(origins.flatMap(({ id, reports: of }) => of.map((report) => [report, id] as const)));
  return reports.map(({ id, reading, stood }) => {
    const { title, outlet, publishedAt } = reading.report;
    const known = { ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
    const before = [...stood].map(([entry, version]) => ({ entry, ...version }));
    return { id, ...known, origin: originOf.get(id) ?? id, ...(before.length > 0 && { stood: before }) };
  });
}
