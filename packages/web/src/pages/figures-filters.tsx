import { useQuery } from "@tanstack/react-query";
import { figureTotalsQuery } from "../api/queries.ts";
import { Choice } from "../ui/choice.tsx";
import { spaced } from "../ui/words.ts";
import { type FiguresFilter, figuresFilter, orders } from "./figures-filter.ts";

interface FiguresFiltersProps {
  readonly story: string;
  readonly filter: FiguresFilter;
  readonly change: (filter: FiguresFilter) => void;
}

const orderNames = {
  kind: "By kind, as published",
  oldest: "As published",
  largest: "Largest first",
};

/* Sources and the two that are none share one list: a source's value begins with what no other has. */
const SOURCE = "source:";
const owners = { report: "The report itself", open: "Open" };

/** What is counted, according to whom, in which order. Each change begins again at the first page. */
export function FiguresFilters({ story, filter, change }: FiguresFiltersProps) {
  const { page, ...kept } = filter;
  const set = (changes: Record<string, string | undefined>) => change(figuresFilter({ ...kept, ...changes }));
  const { data } = useQuery(figureTotalsQuery(story));
  const kinds = data?.kinds ?? [];
  const sources = data?.sources.items ?? [];
  const sourceName = ([name, count]: readonly [string, number?]) =>
    [`${SOURCE}${name}`, count === undefined ? name : `${name} (${count})`] as const;
  const sourceNames = [
    ...(filter.source === undefined ? [] : [sourceName([filter.source])]),
    ...sources.map(({ name, count }) => sourceName([name, count])),
  ];
  return (
    <search className="filters filters-three list-tools list-tools-beside" aria-label="Filter the figures">
      <Choice
        label="Counted"
        all="Everything counted"
        inside
        value={filter.kind}
        options={kinds.map(({ name }) => name)}
        names={Object.fromEntries(kinds.map(({ name, count }) => [name, `${spaced(name)} (${count})`]))}
        set={(kind) => set({ kind })}
      />
      <Choice
        label="According to"
        all="According to anybody"
        inside
        value={filter.source === undefined ? filter.owner : SOURCE + filter.source}
        options={[...Object.keys(owners), ...sources.map(({ name }) => SOURCE + name)]}
        names={{ ...owners, ...Object.fromEntries(sourceNames) }}
        set={(value) =>
          value.startsWith(SOURCE)
            ? set({ source: value.slice(SOURCE.length), owner: undefined })
            : set({ owner: value, source: undefined })
        }
      />
      <Choice
        label="Order"
        inside
        value={filter.order}
        options={orders}
        names={orderNames}
        all="Newest first"
        set={(order) => set({ order })}
      />
      {Object.keys(filter).length > 0 && (
        <button type="button" className="button filters-clear" onClick={() => change({})}>
          Clear
        </button>
      )}
    </search>
  );
}
