import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Audit, Done } from "according/api";
import { get } from "../api/client.ts";
import { longDateTime } from "../ui/dates.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { Pager } from "./pager.tsx";

const route = getRouteApi("/audit");

const PER_PAGE = 100;

const auditQuery = (page: number) =>
  queryOptions({
    queryKey: ["audit", page],
    queryFn: ({ signal }) => get<Audit>("audit", { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }, signal),
    placeholderData: keepPreviousData,
  });

/** Who did what, for owners. */
export function AuditPage() {
  usePageTitle("Who did what");
  const { page = 1 } = route.useSearch();
  const { data, error, refetch } = useQuery(auditQuery(page));
  return (
    <div className="page">
      <header className="page-header">
        <p className="trail">
          <Link to="/account">Account</Link>
        </p>
        <h1>Who did what</h1>
        <p className="lede">The last first. Lines are only added; “according verify” tells when one was changed.</p>
      </header>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="who did what" />
      ) : data.total === 0 ? (
        <Empty title="Nothing is noted yet" />
      ) : (
        <>
          <Deeds items={data.items} />
          <Pager
            page={page}
            pages={Math.ceil(data.total / PER_PAGE)}
            link={(to, words) => (
              <Link to="/audit" search={{ page: to }}>
                {words}
              </Link>
            )}
          />
        </>
      )}
    </div>
  );
}

function Deeds({ items }: { readonly items: readonly Done[] }) {
  return (
    <ul className="rows">
      {items.map((done) => (
        <li key={done.number} className="row">
          <p>
            <strong>{done.who}</strong> {WORDS[done.what]}{" "}
            {done.damaged ? "what is not to be read: this line is damaged" : objectOf(done)}
          </p>
          <p className="row-facts">
            <span>{longDateTime(done.at)}</span>
            <span>from {done.from}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

const WORDS: Readonly<Record<Done["what"], string>> = {
  keep: "added",
  reread: "had read again",
  judge: "judged in",
  "take-back": "took a judgement back in",
  remove: "removed from",
  restore: "put back into",
  move: "moved from",
  "rename-story": "renamed",
  "title-report": "gave another title to",
  "sign-in": "signed in",
  "sign-in-refused": "did not get in: another password was tried",
  "sign-out": "signed out",
  "sign-out-everywhere": "signed out everywhere",
  "add-account": "added the account",
  "change-role": "changed the role of",
  "change-password": "changed the password of",
  "remove-account": "removed the account",
};

/** What it was done to: a story, a report, an account; and what it is now. */
function objectOf({ of: { story, report, account, role, to } }: Done) {
  return (
    <>
      {typeof story === "string" && (
        <Link to="/stories/$name" params={{ name: story }}>
          {story}
        </Link>
      )}
      {typeof report === "string" && (
        <>
          {" "}
          <Link to="/reports/$id" params={{ id: report }}>
            report {report.slice(0, 10)}
          </Link>
        </>
      )}
      {account} {role && `(${role})`} {typeof to === "string" && `→ ${to}`}
    </>
  );
}
