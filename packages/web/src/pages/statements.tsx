import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { Utterances } from "according/api";
import { useDeferredValue, useMemo, useState } from "react";
import { utterancesQuery } from "../api/view-queries.ts";
import { Folded } from "../desk/folded.tsx";
import { toldIn } from "../desk/in-story.ts";
import { Save } from "../desk/save.tsx";
import { Windowed } from "../desk/windowed.tsx";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { EachOnce } from "./each-once.tsx";
import { Facets } from "./facets.tsx";
import { type FacetRow, facetRows, matching, type SaidFilter, saidFilter } from "./said-filter.ts";
import { Said } from "./said-row.tsx";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name/statements");

const keyOfRow = ({ said }: FacetRow): string => said.id;

/** What was said in a story, once however many reports tell it. */
export function StatementsPage() {
  const { name } = route.useParams();
  usePageTitle(`Statements: ${name}`);
  const { data, error, refetch } = useQuery(utterancesQuery(name));
  return (
    <StoryFrame name={name}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="statements" lines={12} />
      ) : data.said.length === 0 ? (
        <Empty title="No statement was read in the reports of this story" />
      ) : (
        <SaidList name={name} utterances={data} />
      )}
    </StoryFrame>
  );
}

function SaidList({ name, utterances }: { readonly name: string; readonly utterances: Utterances }) {
  const filter = saidFilter({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const change = (search: SaidFilter) =>
    void navigate({
      to: "/stories/$name/statements",
      params: { name },
      search: saidFilter({ ...search }),
      replace: true,
    });
  const told = useMemo(() => toldIn(utterances), [utterances]);
  const rows = useMemo(() => facetRows(utterances.said, told), [utterances, told]);
  const [words, setWords] = useState(filter.words ?? "");
  const wanted = useDeferredValue(words);
  const found = useMemo(() => matching(rows, { ...filter, words: wanted }), [rows, filter, wanted]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setOpened((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  const clear = () => {
    setWords("");
    change({});
  };
  const year = utterances.said.find(({ day }) => day)?.day.slice(0, 4);
  return (
    <div className="facet-page">
      <Folded label="Filters">
        <Facets rows={rows} filter={{ ...filter, words: wanted }} change={change} />
      </Folded>
      <div>
        <div className="list-tools list-tools-beside">
          <input
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onBlur={() => change({ ...filter, words })}
            placeholder="Words of a statement"
            aria-label="Words"
          />
          <p className="view-lede" role="status">
            {count(found.length, "statement")}
          </p>
          {Object.keys(filter).length > 0 && (
            <button type="button" className="button button-small" onClick={clear}>
              Clear
            </button>
          )}
        </div>
        <Windowed
          items={found}
          keyOf={keyOfRow}
          height={35}
          label="Statements"
          className="list-box"
          row={({ said }) => (
            <Said said={said} told={told} year={year} isOpen={opened.has(said.id)} toggle={() => toggle(said.id)} />
          )}
        />
        <div className="list-foot">
          <Save story={name} of="utterances" />
          <EachOnce story={name} />
        </div>
      </div>
    </div>
  );
}
