import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import type { Binned } from "according/api";
import { useEffect, useRef } from "react";
import { useMayEdit } from "../account/session.ts";
import { binQuery } from "../api/queries.ts";
import { When } from "../desk/when.tsx";
import { TidiedNote } from "../tidy/tidied.tsx";
import { REMOVED_LAST } from "../tidy/tidy-panel.tsx";
import { type Tidied, useTidying } from "../tidy/use-tidying.ts";
import { longDateTime } from "../ui/dates.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";

/** What was taken out of stories, and can be put back. */
export function BinPage() {
  usePageTitle("Bin");
  const { data, error, refetch } = useQuery(binQuery);
  const { problem, said, tidy } = useTidying();
  const restore: Restore = (story, words, report) =>
    void tidy("POST", "bin/restore", { story, ...(report && { report: report.id }) }, backAt(story, words, report));
  return (
    <div className="page">
      <header className="page-header page-header-line">
        <p className="trail">
          <Link to="/">Stories</Link>
        </p>
        <h1>Bin</h1>
        <p className="lede">What was removed. Nothing of it is lost: it can be put back as it was.</p>
      </header>
      <TidiedNote said={said} />
      {problem && (
        <p className="panel-problem" role="alert">
          {problem}
        </p>
      )}
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <Removed items={data.items} restore={restore} />
      ) : (
        <Loading what="the bin" />
      )}
    </div>
  );
}

type Restore = (story: string, words: string, report?: Pick<Binned["report"], "id" | "title">) => void;

const backAt = (story: string, words: string, report?: Pick<Binned["report"], "id" | "title">): Tidied => ({
  words,
  to: report ? { report: report.id, title: report.title } : { story },
});

function Removed({ items, restore }: { readonly items: readonly Binned[]; readonly restore: Restore }) {
  const mayEdit = useMayEdit();
  const list = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === REMOVED_LAST) removedLast(list.current)?.focus();
  }, [hash]);
  if (items.length === 0) return <Empty title="The bin is empty" />;
  return (
    <div ref={list}>
      {[...Map.groupBy(items, ({ report }) => report.story)].map(([story, removed]) => (
        <section key={story} className="day" aria-label={story}>
          <h2 className="bin-story">
            {story}
            {mayEdit && (
              <button
                type="button"
                className="answer"
                data-removed={lastOf(removed)}
                onClick={() => restore(story, `${count(removed.length, "report")} of “${story}” restored.`)}
              >
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
                      data-removed={removedAt}
                      onClick={() => restore(story, `Restored to “${story}”.`, report)}
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
    </div>
  );
}

const lastOf = (removed: readonly Binned[]): string =>
  removed
    .map(({ removedAt }) => removedAt)
    .toSorted()
    .at(-1) ?? "";

/** What brings back what was removed last: the whole story, where all of it was. */
function removedLast(list: HTMLElement | null): HTMLElement | undefined {
  const buttons = [...(list?.querySelectorAll<HTMLElement>("[data-removed]") ?? [])];
  const at = (one: HTMLElement) => one.dataset.removed ?? "";
  const last = buttons.map(at).toSorted().at(-1);
  const [whole, ...each] = buttons.filter((one) => at(one) === last);
  return each.length === 1 ? each[0] : whole;
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
