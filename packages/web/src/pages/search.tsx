import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Hit } from "according/api";
import { searchQuery } from "../api/queries.ts";
import { wordsHash } from "../cite/citation.ts";
import { When } from "../desk/when.tsx";
import { pageNumber } from "../ui/address.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { Pager } from "./pager.tsx";

const route = getRouteApi("/search");

const PAGE = 20;

/** Reports whose text has the words. */
export function SearchPage() {
  const { q = "", page = 1 } = route.useSearch();
  usePageTitle(q === "" ? "Search" : `“${q}”`);
  const { data, error, refetch } = useQuery(searchQuery(q, { limit: PAGE, offset: (page - 1) * PAGE }));
  return (
    <div className="page">
      <header className="page-header page-header-line">
        <h1>{q === "" ? "Search" : `“${q}”`}</h1>
        <p className="lede" role="status">
          {q === ""
            ? "Type words into the box at the top."
            : data && `${data.more ? "More than " : ""}${count(data.total, "report")}`}
        </p>
      </header>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <>
          <Hits hits={data.items} />
          <Pager
            page={page}
            pages={Math.ceil(data.total / PAGE)}
            link={(to, words) => (
              <Link to="/search" search={{ q, ...pageNumber(to) }} className="button">
                {words}
              </Link>
            )}
          />
        </>
      ) : (
        q && <Loading what="results" />
      )}
    </div>
  );
}

function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  if (hits.length === 0) {
    return (
      <Empty title="No report has all of these words">
        <p>Try fewer words, or the beginning of one.</p>
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
          <p className="passage">
            <Passage hit={hit} />
          </p>
          <p className="row-facts">
            {hit.report.outlet && <span className="outlet">{hit.report.outlet}</span>}
            {hit.report.publishedAt && <When iso={hit.report.publishedAt} />}
            <span>{hit.report.story}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Passage({ hit: { passage, marks } }: { readonly hit: Hit }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {passage.slice(ends[index], start)}
          <mark>{passage.slice(start, end)}</mark>
        </span>
      ))}
      {passage.slice(ends.at(-1))}
    </>
  );
}
