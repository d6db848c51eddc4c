import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Binned } from "according/api";
import { useMayEdit } from "../account/session.ts";
import { binQuery } from "../api/queries.ts";
import { When } from "../desk/when.tsx";
import { useTidying } from "../tidy/use-tidying.ts";
import { longDateTime } from "../ui/dates.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";

/** What was taken out of stories, and can be put back. */
export function BinPage() {
  usePageTitle("Bin");
  const { data, error, refetch } = useQuery(binQuery);
  return (
    <div className="page">
      <header className="page-header page-header-line">
        <p className="trail">
          <Link to="/">Stories</Link>
        </p>
        <h1>Bin</h1>
        <p className="lede">What was removed. Nothing of it is lost: it can be put back as it was.</p>
      </header>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <Removed items={data.items} />
      ) : (
        <Loading what="the bin" />
      )}
    </div>
  );
}

function Removed({ items }: { readonly items: readonly Binned[] }) {
  const { problem, tidy } = useTidying();
  const mayEdit = useMayEdit();
  if (items.length === 0) return <Empty title="The bin is empty" />;
  const restore = (story: string, report?: string) =>
    void tidy("POST", "bin/restore", { story, ...(report === undefined ? {} : { report }) }, () => undefined);
  return (
    <>
      {problem && (
        <p className="panel-problem" role="alert">
          {problem}
        </p>
      )}
      {[...Map.groupBy(items, ({ report }) => report.story)].map(([story, removed]) => (
        <section key={story} className="day" aria-label={story}>
          <h2 className="bin-story">
            {story}
            {mayEdit && (
              <button type="button" className="answer" onClick={() => restore(story)}>
                Restore {count(removed.length, "report")}
              </button>
            )}
          </h2>
          <ul className="rows">
            {removed.map(({ report, removedAt }) => (
              <li key={report.id} className="row">
                <p className="row-title">{report.title}</p>
                <p className="row-facts">
                  {report.outlet && <span className="outlet">{report.outlet}</span>}
                  {report.publishedAt && <When iso={report.publishedAt} />}
                  <span>removed {longDateTime(removedAt)}</span>
                  {mayEdit && (
                    <button
                      type="button"
                      className="link-button"
                      aria-label={`Restore “${report.title}”`}
                      onClick={() => restore(story, report.id)}
                    >
                      restore
                    </button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The way to the bin, where there is anything in it. */
export function BinLink() {
  const { data } = useQuery(binQuery);
  return data && data.items.length > 0 ? (
    <p className="after">
      <Link to="/bin">Bin: {count(data.items.length, "report")}</Link>
    </p>
  ) : null;
}
