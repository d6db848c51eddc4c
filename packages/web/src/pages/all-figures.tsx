import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { figuresQuery } from "../api/queries.ts";
import { Folded } from "../desk/folded.tsx";
import { Save } from "../desk/save.tsx";
import { Damaged, Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { asked, FIGURES_PAGE, type FiguresFilter, figuresFilter } from "./figures-filter.ts";
import { FiguresFilters } from "./figures-filters.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { Pager } from "./pager.tsx";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name/figures/all");

/** The figures of a story's reports: how many, of what, according to whom. */
export function AllFiguresPage() {
  const { name } = route.useParams();
  usePageTitle(`All figures: ${name}`);
  const filter = figuresFilter({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const change = (search: FiguresFilter) =>
    void navigate({ to: "/stories/$name/figures/all", params: { name }, search, replace: true });
  const { data, error, refetch, isPlaceholderData } = useQuery(figuresQuery(asked(name, filter)));
  return (
    <StoryFrame name={name}>
      <Folded label="Filters">
        <FiguresFilters story={name} filter={filter} change={change} />
      </Folded>
      <p className="visually-hidden" role="status">
        {data ? count(data.total, "figure") : ""}
      </p>
      <Damaged of={data} />
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="figures" lines={10} />
      ) : data.items.length === 0 ? (
        <NothingFound filtered={Object.keys(filter).length > 0} clear={() => change({})} />
      ) : (
        <div className="results" data-stale={isPlaceholderData}>
          <FiguresTable rows={data.items} byKind={filter.order === "kind"} />
          <Pages name={name} filter={filter} total={data.total} />
        </div>
      )}
      <p className="view-lede">
        {data && `${count(data.total, "figure")}. `}Each figure as its report has it, with whose it is. None is added up
        or judged.{" "}
        <Link to="/stories/$name/figures" params={{ name }}>
          By what is counted
        </Link>
      </p>
      <Save story={name} of="figures" />
    </StoryFrame>
  );
}

interface PagesProps {
  readonly name: string;
  readonly filter: FiguresFilter;
  readonly total: number;
}

function Pages({ name, filter: { page = 1, ...filter }, total }: PagesProps) {
  return (
    <Pager
      page={page}
      pages={Math.ceil(total / FIGURES_PAGE)}
      link={(to, words) => (
        <Link
          to="/stories/$name/figures/all"
          params={{ name }}
          search={figuresFilter({ ...filter, page: to })}
          className="button"
        >
          {words}
        </Link>
      )}
    />
  );
}

function NothingFound({ filtered, clear }: { readonly filtered: boolean; readonly clear: () => void }) {
  if (!filtered) return <Empty title="No figure was read in the reports of this story" />;
  return (
    <Empty title="No figure matches">
      <button type="button" className="button" onClick={clear}>
        Show all figures
      </button>
    </Empty>
  );
}
