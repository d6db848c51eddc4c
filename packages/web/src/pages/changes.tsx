import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { MovesRows } from "according/api";
import { useMemo } from "react";
import { movesQuery, newestMovesQuery } from "../api/view-queries.ts";
import { toldIn } from "../desk/in-story.ts";
import { Follow, Save } from "../desk/save.tsx";
import { useNoteSeen, useSeen } from "../desk/seen.ts";
import { Windowed } from "../desk/windowed.tsx";
import { clockHere, dayHere, dayOf } from "../ui/dates.ts";
import { useDayField } from "../ui/day-field.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count, grouped } from "../ui/words.ts";
import { changesFilter, changesSince, fromOf, isFrom, SPANS, type Span } from "./changes-filter.ts";
import { keyOfMove, MoveRow } from "./now-moves.tsx";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name/changes");

/** What is new in a story since a moment that one chooses. */
export function ChangesPage() {
  const { name } = route.useParams();
  usePageTitle(`Changes: ${name}`);
  const newest = useQuery(newestMovesQuery(name));
  const more = (newest.data?.moves.length ?? 0) < (newest.data?.total ?? 0);
  const all = useQuery({ ...movesQuery(name), enabled: more });
  const data = (more && all.data) || newest.data;
  const { error, refetch } = newest.error ? newest : all;
  return (
    <StoryFrame name={name}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="what changed" lines={12} />
      ) : data.moves.length === 0 ? (
        <Empty title="Nothing was read in the reports of this story" />
      ) : (
        <ChangeList name={name} rows={data} />
      )}
    </StoryFrame>
  );
}

function ChangeList({ name, rows }: { readonly name: string; readonly rows: MovesRows }) {
  const { since: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const told = useMemo(() => toldIn(rows), [rows]);
  const kept = rows.reports.map(({ keptAt }) => keptAt).toSorted();
  const seen = useSeen(name, kept.at(-1));
  const isWhole = rows.moves.length === rows.total;
  useNoteSeen(name, isWhole ? kept.at(-1) : undefined);
  const since = asked ?? (seen ? "visit" : "all");
  const moves = useMemo(() => changesSince(rows.moves, told.report, since, seen), [rows, told, since, seen]);
  const names: Readonly<Record<Span, string>> = {
    visit: seen ? `Since your last visit, ${dayOf(dayHere(seen.at))} ${clockHere(seen.at)}` : "Since your last visit",
    morning: "Since 06:00 today",
    today: "Today",
    day: "A day before the last report",
    week: "A week before the last report",
    all: "Everything",
  };
  const last = rows.moves[0] && told.report(rows.moves[0].report)?.publishedAt;
  const many = `${count(moves.length, "change")}${isWhole ? "" : `, of ${grouped(rows.total)} the newest so far`}`;
  const [day, hour] = !isFrom(since)
    ? ["", ""]
    : since.includes("T")
      ? [dayHere(since), clockHere(since)]
      : [since, ""];
  const change = (value: string) =>
    void navigate({
      to: "/stories/$name/changes",
      params: { name },
      search: changesFilter({ since: value }),
      replace: true,
    });
  const dayField = useDayField(day, (from) => change(from === "" ? "all" : fromOf(from, hour)));
  return (
    <>
      <div className="list-tools list-tools-beside list-tools-wide">
        <select value={isFrom(since) ? "" : since} onChange={(event) => change(event.target.value)} aria-label="Since">
          {isFrom(since) && <option value="">{`Since ${dayOf(day)} ${hour}`.trim()}</option>}
          {SPANS.filter((one) => one !== "visit" || seen !== undefined).map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
        <label className="field-beside">
          or from <input type="date" {...dayField} aria-label="From the day on" />
        </label>
        {day !== "" && (
          <input
            type="time"
            value={hour}
            onChange={({ target }) => change(fromOf(day, target.value))}
            aria-label="From the hour on"
          />
        )}
        <p className="view-lede" role="status">
          {many}
        </p>
      </div>
      {moves.length === 0 ? (
        <Empty title="Nothing has come since">
          <button type="button" className="button" onClick={() => change("all")}>
            Show everything
          </button>
        </Empty>
      ) : (
        <Windowed
          items={moves}
          keyOf={keyOfMove}
          height={35}
          label="Changes"
          className="list-box"
          row={(move) => <MoveRow move={move} told={told} year={last?.slice(0, 4)} seen={seen} />}
        />
      )}
      <div className="list-foot">
        <p className="view-lede" aria-hidden="true">
          {many}
        </p>
        <Save story={name} of="changes" />
        <Follow story={name} />
      </div>
    </>
  );
}
