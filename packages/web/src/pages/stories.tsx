import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Glance, StorySummary, Worded } from "according/api";
import { useState } from "react";
import { storiesQuery } from "../api/queries.ts";
import { glanceQuery } from "../api/view-queries.ts";
import { Amount } from "../desk/amount.tsx";
import { toldIn } from "../desk/in-story.ts";
import { measureName } from "../desk/measure-name.ts";
import { movesSince, seenSoFar } from "../desk/seen.ts";
import { When } from "../desk/when.tsx";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count, grouped } from "../ui/words.ts";
import { BinLink } from "./bin.tsx";
import { Trend } from "./trend.tsx";

/** As many as the server lists at once. */
const MOST = 1000;

/** The desk: the stories a person keeps, each on a line, the last changed first. */
export function StoriesPage() {
  usePageTitle("Stories");
  const { data, error, refetch } = useQuery(storiesQuery({ limit: MOST }));
  return (
    <div className="desk">
      <header className="desk-header">
        <h1>Stories</h1>
        <p className="row-facts desk-facts">Who said what, how many according to whom, and when, each at its place.</p>
      </header>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <>
          <StoryList stories={data.items} total={data.total} />
          <BinLink />
        </>
      ) : (
        <Loading what="stories" />
      )}
    </div>
  );
}

function StoryList({ stories, total }: { readonly stories: readonly StorySummary[]; readonly total: number }) {
  const [words, setWords] = useState("");
  if (stories.length === 0) return <NoStories />;
  const wanted = words.trim().toLowerCase();
  const shown = stories
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0));
  return (
    <>
      {total > MANY && (
        <div className="list-tools">
          <input
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            placeholder={count(total, "story", "stories")}
            aria-label="Find a story"
          />
        </div>
      )}
      <ul className="stories">
        {shown.slice(0, SHOWN).map((story) => (
          <StoryRow key={story.name} story={story} />
        ))}
      </ul>
      {shown.length > SHOWN && <p className="view-lede">{shown.length - SHOWN} more: find them by name.</p>}
    </>
  );
}

/** Stories beyond so many are found by their names; so many are shown at once. */
const MANY = 12;
const SHOWN = 60;

/** A story's name, its main measures, what is not settled, what is new since the last visit and its last report. */
function StoryRow({ story }: { readonly story: StorySummary }) {
  const { data } = useQuery(glanceQuery(story.name));
  const params = { name: story.name };
  return (
    <li className="story">
      <h2 className="story-name">
        <Link to="/stories/$name" params={params} data-whole={story.name}>
          {story.name}
        </Link>
      </h2>
      <span className="story-facts">
        {count(story.reports, "report")}
        <span className="story-statements">, {count(story.statements, "statement")}</span>
      </span>
      {data && <GlanceLine name={story.name} glance={data} />}
      <span className="story-last">
        {data?.last ? (
          <>
            <When iso={data.last.publishedAt} clock />{" "}
            <Link to="/reports/$id" params={{ id: data.last.id }} data-whole={data.last.title}>
              {data.last.title}
            </Link>
          </>
        ) : (
          story.to && <When iso={story.to} />
        )}
      </span>
    </li>
  );
}

function GlanceLine({ name, glance }: { readonly name: string; readonly glance: Glance }) {
  const told = toldIn(glance);
  const seen = seenSoFar(name);
  const fresh = seen ? movesSince(glance.fresh, seen) : 0;
  return (
    <>
      <span className="story-measures">
        {glance.measures.map((measure) => (
          <span key={measure.id} className="story-measure">
            <Link to="/stories/$name/figures" params={{ name }} search={{ measure: measure.id }}>
              <span className="measure-of">{measureName(measure)}</span>{" "}
              <Numbers rows={measure.spread.flatMap((at) => told.row(at) ?? [])} />
              {measure.later.length > 0 && (
                <span
                  className="story-later"
                  data-means="Told later of the same kind: no report tells that it counts the same"
                >
                  {" "}
                  later <Numbers rows={measure.later.flatMap((at) => told.row(at) ?? [])} />
                </span>
              )}
            </Link>
            {measure.trend && <Trend trend={measure.trend} />}
          </span>
        ))}
      </span>
      <span className="story-unsettled">
        {glance.disputes > 0 && (
          <Link to="/stories/$name" params={{ name }} hash="disputed">
            {grouped(glance.disputes)} disputed
          </Link>
        )}
        {glance.disputes > 0 && glance.open > 0 && " · "}
        {glance.open > 0 && (
          <Link to="/stories/$name/open" params={{ name }}>
            {grouped(glance.open)} open
          </Link>
        )}
      </span>
      <span className="story-fresh">
        {fresh > 0 && (
          <Link to="/stories/$name/changes" params={{ name }}>
            {grouped(fresh)} new
          </Link>
        )}
      </span>
    </>
  );
}

/** "12 / ≥ 11" */
const Numbers = ({ rows }: { readonly rows: readonly Worded[] }) =>
  eachNumber(rows).map((row, i) => (
    <span key={JSON.stringify(row.entry)}>
      {i > 0 && " / "}
      <strong>
        <Amount row={row} />
      </strong>
    </span>
  ));

/** Two who tell one number stand in the figures of the story. */
const eachNumber = (rows: readonly Worded[]): readonly Worded[] => [
  ...new Map(rows.map((row) => [row.what, row])).values(),
];

function NoStories() {
  return (
    <Empty title="No story is kept yet">
      <p>
        A story is the reports that you keep together. <strong>+ Add</strong>, at the top, takes them: files, a text
        that is pasted, or an address. Files can be dropped anywhere on the page, too; in the terminal it is{" "}
        <code>according add report.txt --story "My story"</code>.
      </p>
      <p>
        Or <Link to="/read">paste one</Link> to see it read without keeping it.
      </p>
    </Empty>
  );
}
