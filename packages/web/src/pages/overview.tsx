import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { EntryRow, OverviewRows } from "according/api";
import { overviewQuery } from "../api/queries.ts";
import { EntryLine, type Rows, rowsByEntry } from "../said/entry-line.tsx";
import { Damaged, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { SpeakerName } from "../ui/speaker.tsx";
import { count } from "../ui/words.ts";
import { OverviewFigures } from "./overview-figures.tsx";
import { OverviewPart } from "./overview-part.tsx";
import { Totals } from "./story.tsx";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name");

/** What is known of a story: what is new, how many according to whom, what is told otherwise, who says so. */
export function OverviewPage() {
  const { name } = route.useParams();
  usePageTitle(name);
  const { data, error, refetch } = useQuery(overviewQuery(name));
  return (
    <StoryFrame name={name} facts={<Totals name={name} />}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <Overview name={name} overview={data} />
      ) : (
        <Loading what="the story" lines={12} />
      )}
    </StoryFrame>
  );
}

function Overview({ name, overview }: { readonly name: string; readonly overview: OverviewRows }) {
  const rows = rowsByEntry(overview.entries);
  return (
    <div className="overview">
      <Damaged reports={overview.damaged} />
      <News overview={overview} rows={rows} />
      <OverviewFigures overview={overview} rows={rows} />
      <Contradictions overview={overview} rows={rows} />
      <ToldMost overview={overview} rows={rows} />
      <Sources name={name} overview={overview} />
      <Questions overview={overview} rows={rows} />
    </div>
  );
}

interface PartProps {
  readonly overview: OverviewRows;
  readonly rows: Rows;
}

const NEWS: Readonly<Record<OverviewRows["news"]["items"][number]["kind"], string>> = {
  "figure-moved": "figure moved",
  denial: "denial",
  contradiction: "told otherwise",
  "named-source": "new source",
  figure: "new figure",
  statement: "new statement",
  happening: "new happening",
  source: "new source",
};

/** More would be a page of its own. */
const MOST_NEWS = 8;

function News({ overview: { news }, rows }: PartProps) {
  const all = news.items.flatMap(({ kind, entry, before }) => {
    const row = rows(entry);
    return row ? [{ kind, row, before: before && rows(before) }] : [];
  });
  const told = all.filter(({ row }) => row.entry.by !== "source");
  const sources = all.flatMap(({ kind, row }) => (kind === "named-source" ? [row] : []));
  if (all.length === 0) return null;
  return (
    <OverviewPart title="New on the last day" aside={count(news.reports.length, "report")}>
      <ol className="rows">
        {told.slice(0, MOST_NEWS).map(({ kind, row, before }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one entry may be new in two ways, and none changes places
          <li key={index} className="row">
            <EntryLine row={row} mark={NEWS[kind]}>
              {before && <Before row={before} />}
            </EntryLine>
          </li>
        ))}
        {sources.length > 0 && (
          <li className="row">
            <p className="entry-head">
              <span className="tag">named first</span>
              {sources.map((row) => (
                <Link key={row.words} to="/reports/$id" params={{ id: row.report.id }}>
                  {row.words}
                </Link>
              ))}
            </p>
          </li>
        )}
      </ol>
    </OverviewPart>
  );
}

const Before = ({ row }: { readonly row: EntryRow }) => (
  <span>
    before: {row.what}
    {row.who && `, ${row.who}`}
  </span>
);

const OTHERWISE: Readonly<Record<OverviewRows["contradictions"][number]["kind"], string>> = {
  denial: "denied",
  statements: "the opposite is said",
  figures: "other figures",
  dates: "other dates",
  places: "other places",
};

function Contradictions({ overview: { contradictions, totals }, rows }: PartProps) {
  if (contradictions.length === 0) return null;
  return (
    <OverviewPart title="Told otherwise" aside={`${totals.contradictions}`}>
      <ol className="rows">
        {contradictions.map(({ id, kind, a, b }) => (
          <li key={id} className="row">
            <p className="row-facts">
              <span className="tag tag-doubt">{OTHERWISE[kind]}</span>
            </p>
            {[rows(a), rows(b)].map((row) => row && <EntryLine key={`${row.report.id} ${row.words}`} row={row} />)}
          </li>
        ))}
      </ol>
    </OverviewPart>
  );
}

function ToldMost({ overview: { said }, rows }: PartProps) {
  const shown = said.flatMap(({ id, first, members, origins }) => {
    const row = rows({ by: "statement", ...first });
    const pairs = members.flatMap(({ differs = [] }) => differs.map(({ here, fullest }) => `“${here}” / “${fullest}”`));
    const differs = [...new Set(pairs)].join(", ");
    return row ? [{ id, row, told: members.length, origins, differs }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <OverviewPart title="Told most" aside="each as it was told first">
      <ol className="rows">
        {shown.map(({ id, row, told, origins, differs }) => (
          <li key={id} className="row">
            <EntryLine row={row}>
              <span>
                in {count(told, "report")}, {count(origins, "origin")}
              </span>
              {differs && <span>words differ: {differs}</span>}
            </EntryLine>
          </li>
        ))}
      </ol>
    </OverviewPart>
  );
}

function Sources({ name, overview: { sources, totals } }: { readonly name: string; readonly overview: OverviewRows }) {
  if (sources.length === 0) return null;
  return (
    <OverviewPart title="Who says" aside={`${sources.length} of ${count(totals.sources, "source")}`}>
      <ol className="rows">
        {sources.map(({ source, said, counted }) => (
          <li key={source.id} className="row overview-source">
            <Link to="/ledger" search={{ story: name, speaker: source.name }}>
              <SpeakerName name={source.name} />
            </Link>
            <p className="row-facts">
              <span>{count(said, "statement")}</span>
              {counted > 0 && <span>{count(counted, "figure")}</span>}
              <span>in {count(new Set(source.members.map(({ report }) => report)).size, "report")}</span>
            </p>
          </li>
        ))}
      </ol>
    </OverviewPart>
  );
}

function Questions({ overview: { questions, totals }, rows }: PartProps) {
  if (questions.length === 0) return null;
  return (
    <OverviewPart title="Left open" aside={`${questions.length} of ${totals.questions}`}>
      <ol className="rows">
        {questions.map(({ id, because, about }) => (
          <li key={id} className="row">
            <p>{because}</p>
            {about.map((at) => {
              const row = rows(at);
              return row && <EntryLine key={`${row.report.id} ${row.words}`} row={row} />;
            })}
          </li>
        ))}
      </ol>
    </OverviewPart>
  );
}
