import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Measures } from "according/api";
import { measureQuery, measuresQuery } from "../api/view-queries.ts";
import { toldIn } from "../desk/in-story.ts";
import { Save } from "../desk/save.tsx";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { MeasureList } from "./measure-list.tsx";
import { MeasureView } from "./measure-view.tsx";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name/figures");

/** What is counted in a story, and of one of these who claims how many, when. */
export function FiguresPage() {
  const { name } = route.useParams();
  usePageTitle(`Figures: ${name}`);
  const { data, error, refetch } = useQuery(measuresQuery(name));
  return (
    <StoryFrame name={name}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : !data ? (
        <Loading what="figures" lines={10} />
      ) : data.measures.length === 0 ? (
        <Empty title="No figure was read in the reports of this story" />
      ) : (
        <Counted name={name} measures={data} />
      )}
    </StoryFrame>
  );
}

function Counted({ name, measures }: { readonly name: string; readonly measures: Measures }) {
  const { measure: chosen } = route.useSearch();
  const [first] = measures.measures;
  const id = chosen ?? first?.id ?? "";
  const { data, error, isPlaceholderData } = useQuery(measureQuery(name, id));
  return (
    <div className="figures-page">
      <div className="figures-side">
        <MeasureList name={name} measures={measures} chosen={id} />
        <p className="view-lede">
          <Link to="/stories/$name/figures/all" params={{ name }}>
            All figures, as their reports have them
          </Link>
        </p>
        <Save story={name} of="series" />
      </div>
      <div className="figures-main results" data-stale={isPlaceholderData}>
        {error ? (
          <Failed error={error} />
        ) : data ? (
          <MeasureView key={id} story={name} sheets={data.sheets} told={toldIn(data)} />
        ) : (
          <Loading what="the claims" lines={8} />
        )}
      </div>
    </div>
  );
}
