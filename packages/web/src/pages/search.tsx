import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Hit, StatementRow } from "according/api";
import { searchQuery, statementsQuery, storyChoicesQuery } from "../api/queries.ts";
import { wordsHash } from "../cite/citation.ts";
import { When } from "../desk/when.tsx";
import { Line, lineInWords } from "../said/line.tsx";
import { Words } from "../said/words.tsx";
import { pageNumber } from "../ui/address.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { NowPart } from "./now-part.tsx";
import { Pager } from "./pager.tsx";

const route = getRouteApi("/search");

const PAGE = 20;

/** Reports whose text has the words, and who says them. */
export function SearchPage() {
  const { q = "", page = 1, story, order } = route.useSearch();
  usePageTitle(q === "" ? "Search" : `“${q}”`);
  const asked = { ...(story !== undefined && { story }), ...(order && { order }) };
  const { data, error, refetch } = useQuery(searchQuery(q, { ...asked, limit: PAGE, offset: (page - 1) * PAGE }));
  return (
    <div className="page page-wide">
      <header className="page-header page-header-line">
        <h1>{q === "" ? "Search" : `“${q}”`}</h1>
        <p className="lede" role="status">
          {q === ""
            ? "Type words into the box at the top."
            : data && `${data.more ? "More than " : ""}${count(data.total, "report")}`}
        </p>
        {q !== "" && <SearchTools />}
      </header>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <div className="found">
          <div className="found-reports">
            <Hits hits={data.items} />
            <Pager
              page={page}
              pages={Math.ceil(data.total / PAGE)}
              link={(to, words) => (
                <Link to="/search" search={{ q, ...asked, ...pageNumber(to) }} className="button">
                  {words}
                </Link>
              )}
            />
          </div>
          <SaidSo words={q} story={story} />
        </div>
      ) : (
        q && <Loading what="results" />
      )}
    </div>
  );
}

const ORDERS = { best: "Best first", newest: "Newest first", oldest: "Oldest first" } as const;

/** In which story, and in which order. */
function SearchTools() {
  const { q, story = "", order = "best" } = route.useSearch();
  const navigate = route.useNavigate();
  const stories = useQuery(storyChoicesQuery).data?.items ?? [];
  const names = [...new Set([...stories.map(({ name }) => name), ...(story === "" ? [] : [story])])];
  const set = (change: { readonly story?: string; readonly order?: string }) => {
    const { story: of, order: by } = { story, order, ...change };
    void navigate({
      to: "/search",
      search: {
        ...(q !== undefined && { q }),
        ...(of !== "" && { story: of }),
        ...(by === "newest" || by === "oldest" ? { order: by } : {}),
      },
    });
  };
  return (
    <div className="found-tools">
      <select aria-label="Story" value={story} onChange={({ target }) => set({ story: target.value })}>
        <option value="">All stories</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <select aria-label="Order" value={order} onChange={({ target }) => set({ order: target.value })}>
        {Object.entries(ORDERS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  const { q = "", story } = route.useSearch();
  if (hits.length === 0) {
    return (
      <Empty
        title={
          story === undefined ? "No report has all of these words" : `No report of ${story} has all of these words`
        }
      >
        <p>
          Try fewer words, or the beginning of one
          {story !== undefined && (
            <>
              , or{" "}
              <Link to="/search" search={{ q }}>
                all stories
              </Link>
            </>
          )}
          .
        </p>
      </Empty>
    );
  }
  return (
    <ol className="rows">
      {hits.map((hit) => (
        <li key={hit.report.id} className="row">
          <h2 className="row-title">
            <Link to="/reports/$id" params={{ id: hit.report.id }} hash={wordsHash(hit)}>
              {hit.report.title}
            </Link>
          </h2>
          <p className="row-facts">
            {hit.report.outlet && <span className="outlet">{hit.report.outlet}</span>}
            {hit.report.publishedAt && <When iso={hit.report.publishedAt} clock />}
            {story === undefined && <span>{hit.report.story}</span>}
          </p>
          <p className="passage">
            <Passage hit={withoutTitle(hit)} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The title stands above it: it need not begin the passage, too. */
function withoutTitle(hit: Hit): Hit {
  const { report, passage, marks } = hit;
  const title = /^[^\n]*\n+/.exec(passage)?.[0] ?? "";
  const rest = marks.filter(([start]) => start >= title.length);
  if (title === "" || !report.title.endsWith(title.trim()) || rest.length === 0) return hit;
  return {
    ...{ report, ...(hit.cutAfter && { cutAfter: true }) },
    passage: passage.slice(title.length),
    marks: rest.map(([start, end]) => [start - title.length, end - title.length]),
  };
}

function Passage({ hit: { passage, marks, cutBefore, cutAfter } }: { readonly hit: Hit }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {cutBefore && "… "}
      {marks.map(([start, end], index) => (
        <span key={start}>
          {passage.slice(ends[index], start)}
          <mark>{passage.slice(start, end)}</mark>
        </span>
      ))}
      {passage.slice(ends.at(-1))}
      {cutAfter && " …"}
    </>
  );
}

/** So many statements stand beside the reports. */
const MOST_SAID = 8;

/** Who says something in these words, the newest first. */
function SaidSo({ words, story }: { readonly words: string; readonly story: string | undefined }) {
  const asked = { words, ...(story !== undefined && { story }) };
  const { data } = useQuery({ ...statementsQuery({ ...asked, limit: MOST_SAID }), enabled: words !== "" });
  if (!data || data.items.length === 0) return null;
  return (
    <div className="found-said">
      <NowPart
        title="Who says so"
        aside={
          <Link to="/ledger" search={asked}>
            {count(data.total, "statement")}
          </Link>
        }
      >
        <ul>
          {data.items.map((row) => (
            <SaidHere key={`${row.report.id} ${row.statement.id}`} row={row} />
          ))}
        </ul>
      </NowPart>
    </div>
  );
}

function SaidHere({ row }: { readonly row: StatementRow }) {
  const { report, statement } = row;
  return (
    <li className="found-row">
      <p className="found-line" data-whole={lineInWords(row)}>
        <Line said={row} silent={false} also={[]} />
      </p>
      <p>
        <Link to="/reports/$id" params={{ id: report.id }} hash={statement.id} className="quoted">
          <Words said={row} />
        </Link>
      </p>
      <p className="row-facts">
        {report.outlet && <span>{report.outlet}</span>}
        {report.publishedAt && <When iso={report.publishedAt} clock />}
      </p>
    </li>
  );
}
