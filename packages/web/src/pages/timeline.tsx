import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Timeline } from "according/api";
import { useMemo, useState } from "react";
import { timelineQuery } from "../api/view-queries.ts";
import { Folded } from "../desk/folded.tsx";
import { toldIn } from "../desk/in-story.ts";
import { Save, SaveCalendar } from "../desk/save.tsx";
import { Windowed } from "../desk/windowed.tsx";
import { Choice } from "../ui/choice.tsx";
import { dayOf } from "../ui/dates.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { useIsPhone } from "../ui/phone.ts";
import { count } from "../ui/words.ts";
import { StoryFrame } from "./story-frame.tsx";
import { backgroundIn, type HistogramPart, histogramOf, itemsOf, type TimelineItem } from "./timeline-days.ts";
import { counted, happeningKind, isShown, STATUSES, type TimelineFilter, timelineFilter } from "./timeline-filter.ts";
import { spanInWords, TimelineEntry } from "./timeline-row.tsx";

const route = getRouteApi("/stories/$name/timeline");

/** What happened when in a story, and what is said to: one row for all reports that tell it. */
export function TimelinePage() {
  const { name } = route.useParams();
  usePageTitle(`Timeline: ${name}`);
  const { data, error, refetch } = useQuery(timelineQuery(name));
  return (
    <StoryFrame name={name}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="the timeline" lines={12} />
      ) : data.rows.length === 0 ? (
        <Empty title="No time and no event was read in the reports of this story" />
      ) : (
        <TimelineView name={name} timeline={data} />
      )}
    </StoryFrame>
  );
}

function TimelineView({ name, timeline }: { readonly name: string; readonly timeline: Timeline }) {
  const filter = timelineFilter({ ...route.useSearch() });
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const told = useMemo(() => toldIn(timeline), [timeline]);
  const rows = timeline.rows.filter((row) => isShown(row, filter));
  const [items, background] = [itemsOf(rows, timeline, isOpen), backgroundIn(rows, timeline)];
  const place = items.findIndex((item) => item.is === "day" && item.from === at);
  const year = timeline.last.slice(0, 4);
  const isPhone = useIsPhone();
  const days = <Histogram days={histogramOf(rows, timeline)} last={timeline.last} year={year} go={setAt} />;
  return (
    <>
      <Folded label="Filters and days">
        {isPhone && days}
        <TimelineFilters name={name} timeline={timeline} filter={filter} />
      </Folded>
      <div className="timeline-row timeline-head">
        <span aria-hidden="true" />
        <span aria-hidden="true">When</span>
        <span className="timeline-head-what">
          <span aria-hidden="true">What</span>
          {background > 0 && (
            <button type="button" className="timeline-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              Background, before the first report ({background})
            </button>
          )}
        </span>
        <span aria-hidden="true">Who says so</span>
        <span aria-hidden="true">Told</span>
      </div>
      <Windowed
        items={items}
        keyOf={keyOfItem}
        height={35}
        label="Timeline"
        className="list-box list-box-over"
        at={place >= 0 ? place : undefined}
        row={(item) => <Item item={item} told={told} year={year} />}
      />
      {!isPhone && days}
      <p className="view-lede">
        {count(rows.length, "entry", "entries")}.{" "}
        <Link to="/stories/$name/dates" params={{ name }}>
          All dates, as their reports have them
        </Link>
      </p>
      <Save story={name} of="events" />
      <SaveCalendar story={name} />
    </>
  );
}

const keyOfItem = (item: TimelineItem): string => (item.is === "row" ? item.row.id : `${item.from} ${item.to}`);

interface ItemProps {
  readonly item: TimelineItem;
  readonly told: ReturnType<typeof toldIn>;
  readonly year: string;
}

function Item({ item, told, year }: ItemProps) {
  if (item.is === "row") return <TimelineEntry row={item.row} told={told} year={year} />;
  return (
    <h2 className="timeline-day">
      {spanInWords(item)} {item.isAhead && <span className="now-aside">ahead of the last report</span>}
    </h2>
  );
}

interface TimelineFiltersProps {
  readonly name: string;
  readonly timeline: Timeline;
  readonly filter: TimelineFilter;
}

/** Who says so, where, what kind and how it is told: each with how many. */
function TimelineFilters({ name, timeline: { rows, names }, filter }: TimelineFiltersProps) {
  const navigate = route.useNavigate();
  const change = (changes: Record<keyof TimelineFilter, unknown> | Record<string, unknown>) =>
    void navigate({
      to: "/stories/$name/timeline",
      params: { name },
      search: timelineFilter({ ...filter, ...changes }),
      replace: true,
    });
  const nameOf = new Map(names.map((one) => [one.id, one.name]));
  const choices = {
    source: counted(rows.flatMap(({ sources }) => sources)),
    place: counted(rows.map(({ place }) => place)),
    kind: counted(rows.map(happeningKind)),
    status: new Map([...counted(rows.map(({ status }) => status))].filter(([one]) => STATUSES.some((s) => s === one))),
  };
  const labels = { source: "Who says so", place: "Place", kind: "Kind", status: "Told as" };
  return (
    <search className="list-tools list-tools-beside timeline-filters" aria-label="Filter the timeline">
      {(["source", "place", "kind", "status"] as const).map((key) => (
        <Choice
          key={key}
          label={labels[key]}
          value={filter[key]}
          options={[...choices[key].keys()]}
          all={labels[key]}
          inside
          names={Object.fromEntries(
            [...choices[key]].map(([value, many]) => [value, `${nameOf.get(value) ?? value} (${many})`]),
          )}
          set={(value) => change({ [key]: value })}
        />
      ))}
      {Object.keys(filter).length > 0 && (
        <button
          type="button"
          className="button button-small"
          onClick={() => change({ source: "", place: "", kind: "", status: "" })}
        >
          Clear
        </button>
      )}
    </search>
  );
}

/** Of the same year as a day that has its name: the year need not be said again. */
const isOfYear = (one: HistogramPart | undefined, day: string): boolean =>
  one !== undefined && "day" in one && one.day.slice(0, 4) === day.slice(0, 4);

interface HistogramProps {
  readonly days: readonly HistogramPart[];
  readonly last: string;
  readonly year: string;
  readonly go: (day: string) => void;
}

const TALLEST = 26;
const MOST_NAMES = 18;

/** A bar for each day; it leads there. */
function Histogram({ days, last, year, go }: HistogramProps) {
  const most = Math.max(1, ...days.map((one) => ("day" in one ? one.count : 0)));
  // Of many days not each has room for its name.
  const step = Math.ceil(days.length / MOST_NAMES);
  return (
    <nav className="histogram" aria-label="Days">
      {days.map((one, i) => {
        if ("without" in one)
          return <span key={one.after} className="histogram-gap" data-means={`${one.without} days without an entry`} />;
        const { day, count: many } = one;
        if (many === 0) return <span key={day} className="histogram-day" />;
        return (
          <button
            key={day}
            type="button"
            className="histogram-day"
            data-ahead={day > last || undefined}
            data-means={`${dayOf(day)}: ${count(many, "entry", "entries")}`}
            onClick={() => go(day)}
          >
            <span className="histogram-bar" style={{ blockSize: Math.max(3, (many / most) * TALLEST) }} />
            <span className="histogram-label" data-named={i % step === 0 || undefined}>
              {dayOf(day, i > 0 && i % step === 0 && isOfYear(days[i - step], day) ? day.slice(0, 4) : year)}
            </span>
            <span className="visually-hidden">: {count(many, "entry", "entries")}</span>
          </button>
        );
      })}
    </nav>
  );
}
