import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { datesQuery } from "../api/queries.ts";
import { Save } from "../desk/save.tsx";
import { pageNumber } from "../ui/address.ts";
import { Damaged, Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { count } from "../ui/words.ts";
import { DatesList } from "./dates-list.tsx";
import { Pager } from "./pager.tsx";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name/dates");

const PAGE = 50;

/** What happened when, as the story's reports tell it. */
export function DatesPage() {
  const { name } = route.useParams();
  usePageTitle(`Dates: ${name}`);
  const { page = 1 } = route.useSearch();
  const { data, error, refetch, isPlaceholderData } = useQuery(
    datesQuery({ story: name, limit: PAGE, offset: (page - 1) * PAGE }),
  );
  return (
    <StoryFrame name={name}>
      <p className="result-count" role="status">
        {data ? count(data.total, "entry", "entries") : ""}
      </p>
      <Damaged of={data} />
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="dates" lines={10} />
      ) : data.items.length === 0 ? (
        <Empty
          title={page > 1 ? "There is no such page" : "No time and no event was read in the reports of this story"}
        />
      ) : (
        <div className="results story-lines" data-stale={isPlaceholderData}>
          <DatesList rows={data.items} />
          <Pager
            page={page}
            pages={Math.ceil(data.total / PAGE)}
            link={(to, words) => (
              <Link to="/stories/$name/dates" params={{ name }} search={pageNumber(to)} className="button">
                {words}
              </Link>
            )}
          />
          <Save story={name} of="times" />
        </div>
      )}
      <p className="view-lede">
        Every time and event as its report has it, the earliest first; what has no date comes last.{" "}
        <Link to="/stories/$name/timeline" params={{ name }}>
          As a timeline
        </Link>
      </p>
    </StoryFrame>
  );
}
