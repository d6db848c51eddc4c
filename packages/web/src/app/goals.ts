import { useQuery } from "@tanstack/react-query";
import type { Hit, Measures, ReportSummary } from "according/api";
import { searchQuery, speakersQuery, storyChoicesQuery } from "../api/queries.ts";
import { measuresQuery, voicesQuery } from "../api/view-queries.ts";
import { wordsHash } from "../cite/citation.ts";
import { toldIn } from "../desk/in-story.ts";
import { measureName, measureOf } from "../desk/measure-name.ts";
import { PARTS } from "../pages/story-parts.ts";
import { clockOf, dayOf } from "../ui/dates.ts";
import { useDebounced } from "../ui/debounced.ts";

/** Where the command field leads. */
export interface Goal {
  readonly key: string;
  readonly kind: "story" | "view" | "figures" | "person" | "report" | "said" | "search";
  readonly name: string;
  /** Beside the name: what it is, or where it stands. */
  readonly about: string;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string>>;
  readonly hash?: string;
  /** Other words by which it is looked for. */
  readonly also?: string;
}

/** So many of each kind. */
const MOST = 5;

/** What has been typed may mean: parts of the story that is looked at, what is counted in it, stories, people, reports, and last the words themselves. */
export function useGoals(typed: string, isOpen: boolean, story: string | undefined): readonly Goal[] {
  const words = typed.trim();
  const settled = useDebounced(words, 150);
  const stories = useQuery({ ...storyChoicesQuery, enabled: isOpen }).data?.items ?? [];
  const voices = useQuery({ ...voicesQuery(story ?? ""), enabled: isOpen && story !== undefined && words !== "" }).data;
  const counts = useQuery({
    ...measuresQuery(story ?? ""),
    enabled: isOpen && story !== undefined && words !== "",
  }).data;
  const speakers = useQuery({ ...speakersQuery(), enabled: isOpen && story === undefined && words !== "" }).data;
  const isAsked = isOpen && settled !== "";
  const here = useQuery({
    ...searchQuery(settled, { limit: MOST, ...(story !== undefined && { story }) }),
    enabled: isAsked && story !== undefined,
  }).data;
  const hits = useQuery({ ...searchQuery(settled, { limit: MOST }), enabled: isAsked }).data;
  const places = [...(story === undefined ? [] : waysOf(story)), ...PLACES];
  const people =
    story === undefined
      ? (speakers?.items ?? []).map(({ name }) => speaker(name))
      : (voices?.items ?? []).map(({ id, name, roles }) => person(story, id, name, roles[0] ?? "voice"));
  const named = stories.map(({ name }) => goal("story", name, "story", "/stories/$name", { params: { name } }));
  const told = words === "" ? [] : inStoryFirst(here?.items ?? [], hits?.items ?? []);
  return [
    ...found(places, words).slice(0, words === "" ? places.length : MOST),
    ...(counts && story !== undefined ? found(countsOf(story, counts), words) : []).slice(0, words === "" ? 0 : MOST),
    ...found(named, words).slice(0, MOST),
    ...found(people, words).slice(0, words === "" ? 0 : MOST),
    ...told.map((hit) =>
      goal("report", hit.report.title, whereFrom(hit.report, story, told[0]?.report.publishedAt), "/reports/$id", {
        ...{ params: { id: hit.report.id }, hash: wordsHash(hit) },
      }),
    ),
    ...(words === "" ? [] : searchesFor(words, story)),
  ];
}

/** The words themselves: in what is said, and in the reports of the story or of all. */
const searchesFor = (q: string, story: string | undefined): readonly Goal[] => {
  const all = goal("search", `“${q}”`, "search all reports", "/search", { search: { q } });
  if (story === undefined)
    return [goal("said", `“${q}”`, "who says so, in the ledger", "/ledger", { search: { words: q } }), all];
  const said = { params: { name: story }, search: { words: q } };
  return [
    goal("said", `“${q}”`, `who says so, in ${story}`, "/stories/$name/statements", said),
    goal("search", `“${q}”`, `search ${story}`, "/search", { search: { q, story } }),
    all,
  ];
};

/** Those of the story that is looked at come first. */
function inStoryFirst(here: readonly Hit[], all: readonly Hit[]): readonly Hit[] {
  const own = new Set(here.map(({ report }) => report.id));
  return [...here, ...all.filter(({ report }) => !own.has(report.id))].slice(0, MOST);
}

/** "Tesmar Post, 5 Mar 18:00"; of another story its name too, and of another year than the first the year. */
function whereFrom(report: ReportSummary, here: string | undefined, first = ""): string {
  const { outlet, publishedAt, story } = report;
  const when = publishedAt && `${dayOf(publishedAt, first.slice(0, 4))} ${clockOf(publishedAt)}`.trim();
  return [outlet ?? "report", when, here !== undefined && story !== here && story].filter(Boolean).join(", ");
}

type Where = Pick<Goal, "params" | "search" | "hash" | "also">;

const goal = (kind: Goal["kind"], name: string, about: string, to: string, where: Where = {}): Goal => ({
  ...{ key: JSON.stringify([kind, name, to, where.params, where.search]), kind, name, about, to, ...where },
});

const waysOf = (name: string): readonly Goal[] =>
  PARTS.map(([to, words]) => goal("view", words, name, to, { params: { name }, also: ALSO[words] ?? "" }));

/** What somebody may look for who does not know what the parts are called. */
const ALSO: Readonly<Record<string, string>> = {
  Figures: "toll counts chart numbers",
  Timeline: "dates events when",
  Voices: "people sources names merge network",
  Statements: "quotes said first",
  Changes: "new since news",
  Open: "questions inbox unsettled",
  Corrections: "judged history undo take back",
  Check: "draft brief",
};

/** Each with what its sources claim last: "killed", "12 / ≥ 11 / ≤ 5". */
function countsOf(name: string, measures: Measures): readonly Goal[] {
  const told = toldIn(measures);
  return measures.measures.map((one) =>
    goal(
      "figures",
      [measureName(one), measureOf(one)].filter(Boolean).join(" · "),
      one.spread.flatMap((at) => told.row(at)?.signs ?? told.row(at)?.what ?? []).join(" / "),
      "/stories/$name/figures",
      { params: { name }, search: { measure: one.partOf ?? one.id } },
    ),
  );
}

const PLACES: readonly Goal[] = [
  goal("view", "Stories", "all stories", "/"),
  goal("view", "Ledger", "every statement", "/ledger"),
  goal("view", "Read a report", "without keeping it", "/read"),
  goal("view", "Bin", "what was taken out", "/bin"),
];

const person = (story: string, source: string, name: string, role: string): Goal =>
  goal("person", name, role, "/stories/$name/voices/$source", { params: { name: story, source } });

const speaker = (name: string): Goal => goal("person", name, "in the ledger", "/ledger", { search: { speaker: name } });

/** Each word that was typed begins a word of the name; those that begin so come first. */
function found(goals: readonly Goal[], typed: string): readonly Goal[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fit = goals.filter(({ name, also = "" }) => {
    const words = `${name} ${also}`.toLowerCase().split(/[\s’'-]+/);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
  return fit.toSorted((a, b) => rank(a, typed) - rank(b, typed));
}

const rank = ({ name }: Goal, typed: string): number => (name.toLowerCase().startsWith(typed.toLowerCase()) ? 0 : 1);
