import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { statementsQuery } from "../api/queries.ts";
import { Correcting } from "../correct/correcting.tsx";
import { Folded } from "../desk/folded.tsx";
import { Save } from "../desk/save.tsx";
import { Damaged, Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { EachTelling } from "./each-once.tsx";
import { type LedgerFilter, ledgerFilter } from "./ledger-filter.ts";
import { LedgerFilters } from "./ledger-filters.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { Pager } from "./pager.tsx";

const route = getRouteApi("/ledger");

const PAGE = 50;

/** All statements of all reports: who said what. */
export function LedgerPage() {
  usePageTitle("Ledger");
  const { page = 1, ...filter } = ledgerFilter(route.useSearch());
  const navigate = route.useNavigate();
  const { data, error, refetch, isPlaceholderData } = useQuery(
    statementsQuery({ ...filter, limit: PAGE, offset: (page - 1) * PAGE }),
  );
  const save = filter.words === undefined && <Save story={filter.story} of="statements" where={columnsOf(filter)} />;
  return (
    <div className="page page-wide">
      <header className="page-header page-header-line">
        <h1>Ledger</h1>
        <p className="lede">Every statement kept, newest report first. Each leads to its place in the report.</p>
      </header>
      <Folded label="Filters">
        <LedgerFilters filter={filter} change={(search) => void navigate({ to: "/ledger", search, replace: true })} />
      </Folded>
      <div className="ledger-count ledger-beside">
        <p className="result-count" role="status">
          {data ? count(data.total, "statement") : ""}
        </p>
        {filter.story !== undefined && <EachTelling story={filter.story} />}
        {save}
      </div>
      <Damaged of={data} />
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="statements" lines={10} />
      ) : data.total === 0 ? (
        <NothingFound
          filtered={Object.keys(filter).length > 0}
          clear={() => void navigate({ to: "/ledger", search: {} })}
        />
      ) : (
        <div className="results" data-stale={isPlaceholderData}>
          <Correcting>
            <LedgerTable rows={data.items} />
          </Correcting>
          <Pager
            page={page}
            pages={Math.ceil(data.total / PAGE)}
            link={(to, words) => (
              <Link to="/ledger" search={ledgerFilter({ ...filter, page: to })} className="button">
                {words}
              </Link>
            )}
          />
          <div className="on-phone">{save}</div>
        </div>
      )}
    </div>
  );
}

/** What is asked for, by the columns of the table. */
const columnsOf = ({ speaker, form, outlet }: LedgerFilter): Readonly<Record<string, string>> => ({
  ...(speaker !== undefined && { speaker }),
  ...(form !== undefined && { form }),
  ...(outlet !== undefined && { outlet }),
});

function NothingFound({ filtered, clear }: { readonly filtered: boolean; readonly clear: () => void }) {
  if (!filtered)
    return (
      <Empty title="No statement is kept yet">
        <p>
          Statements come with reports: <strong>+ Add</strong>, at the top, takes them.
        </p>
      </Empty>
    );
  return (
    <Empty title="No statement matches">
      <button type="button" className="button" onClick={clear}>
        Show all statements
      </button>
    </Empty>
  );
}
