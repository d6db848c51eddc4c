import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { StorySummary } from "according/api";
import { reportsQuery, storiesQuery } from "../api/queries.ts";
import { pageNumber } from "../ui/address.ts";
import { shortDate } from "../ui/dates.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { BinLink } from "./bin.tsx";
import { Pager } from "./pager.tsx";

const route = getRouteApi("/");

const PAGE = 50;

/** The stories a person keeps. */
export function StoriesPage() {
  usePageTitle("Stories");
  const { page = 1 } = route.useSearch();
  const { data, error, refetch } = useQuery(storiesQuery({ limit: PAGE, offset: (page - 1) * PAGE }));
  return (
    <div className="page">
      <header className="page-header">
        <h1>Stories</h1>
        <p className="lede">
          Who said what, how many according to whom, and when: each entry at its place in the report.
        </p>
      </header>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <>
          <StoryList stories={data.items} />
          <BinLink />
          <Pager
            page={page}
            pages={Math.ceil(data.total / PAGE)}
            link={(to, words) => (
              <Link to="/" search={pageNumber(to)} className="button">
                {words}
              </Link>
            )}
          />
        </>
      ) : (
        <Loading what="stories" />
      )}
    </div>
  );
}

function StoryList({ stories }: { readonly stories: readonly StorySummary[] }) {
  if (stories.length === 0) return <NoStories />;
  return (
    <ul className="rows">
      {stories.map((story, index) => (
        <li key={story.name} className="row">
          <h2 className="row-title">
            <Link to="/stories/$name" params={{ name: story.name }}>
              {story.name}
            </Link>
          </h2>
          <p className="row-facts">
            <span>{count(story.reports, "report")}</span>
            <span>{count(story.statements, "statement")}</span>
            {story.from && <span>{period(story.from, story.to)}</span>}
          </p>
          {index < OPENED && <Latest story={story.name} />}
        </li>
      ))}
    </ul>
  );
}

/** How many stories show their latest reports at once. */
const OPENED = 8;

const LATEST = 3;

/** The latest reports of a story. */
function Latest({ story }: { readonly story: string }) {
  const { data } = useQuery(reportsQuery({ story, limit: LATEST }));
  return (
    <ol className="latest">
      {data?.items.map((report) => (
        <li key={report.id}>
          <span className="row-time">{report.publishedAt === undefined ? "" : shortDate(report.publishedAt)}</span>
          <span>
            <Link to="/reports/$id" params={{ id: report.id }}>
              {report.title}
            </Link>
            {report.outlet && <span className="outlet">{report.outlet}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function NoStories() {
  return (
    <Empty title="No story is kept yet">
      <p>
        Keep a report with <code>according add report.txt --story "My story"</code>, or{" "}
        <Link to="/read">paste one</Link> to see it read without keeping it.
      </p>
    </Empty>
  );
}

function period(from: string, to?: string): string {
  const [first, last] = [shortDate(from), shortDate(to ?? from)];
  return first === last ? first : `${first} to ${last}`;
}
