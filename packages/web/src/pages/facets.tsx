import { useMemo, useState } from "react";
import { grouped } from "../ui/words.ts";
import { FACETS, type Facet, type FacetRow, OPEN, type SaidFilter, tallyOf, valueName } from "./said-filter.ts";

interface FacetsProps {
  readonly rows: readonly FacetRow[];
  readonly filter: SaidFilter;
  readonly change: (filter: SaidFilter) => void;
}

/** By whom, what is done, how, where and when: each value with how many statements have it. */
export function Facets({ rows, filter, change }: FacetsProps) {
  return (
    <search className="facets" aria-label="Filter the statements">
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} rows={rows} filter={filter} change={change} />
      ))}
    </search>
  );
}

const TITLES: Readonly<Record<Facet, string>> = {
  speaker: "Who",
  told: "Said or thought",
  act: "Act",
  form: "Form",
  outlet: "Outlet",
  day: "Day",
};

/** Values that are shown at first. */
const MOST = 8;

function FacetGroup({ facet, rows, filter, change }: FacetsProps & { readonly facet: Facet }) {
  const [all, setAll] = useState(false);
  const values = useMemo(() => tallyOf(rows, filter, facet), [rows, filter, facet]);
  const chosen = filter[facet];
  const first = all ? values.slice(0, 500) : values.slice(0, MOST);
  const shown =
    chosen === undefined || first.some(({ value }) => value === chosen)
      ? first
      : [...values.filter(({ value }) => value === chosen), ...first];
  const { [facet]: _, ...others } = filter;
  return (
    <section className="facet" aria-label={TITLES[facet]}>
      <h2 className="now-title">{TITLES[facet]}</h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              className="facet-value"
              aria-pressed={value === chosen}
              onClick={() => change(value === chosen ? others : { ...others, [facet]: value })}
            >
              <span className={facet === "speaker" && value === OPEN ? "facet-name who-open" : "facet-name"}>
                {valueName(facet, value)}
              </span>{" "}
              <span className="facet-count">{grouped(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > shown.length && !all && (
        <button type="button" className="facet-more" onClick={() => setAll(true)}>
          {grouped(values.length - shown.length)} more
        </button>
      )}
    </section>
  );
}
