import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Now } from "according/api";
import { nowQuery } from "../api/view-queries.ts";
import { useBroughtTo } from "../desk/brought-to.ts";
import { toldIn } from "../desk/in-story.ts";
import { SaveBrief, saveAddress } from "../desk/save.tsx";
import { movesSince, type Seen, useNoteSeen, useSeen } from "../desk/seen.ts";
import { When } from "../desk/when.tsx";
import { dayOf } from "../ui/dates.ts";
import { Damaged, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { Origins } from "../ui/term.tsx";
import { count } from "../ui/words.ts";
import { NowBoard } from "./now-board.tsx";
import { Moves } from "./now-moves.tsx";
import { Disputes, NotTold, Open } from "./now-unsettled.tsx";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name");

/** What is known of a story: how many according to whom, what changed, what is disputed, what is not told. */
export function NowPage() {
  const { name } = route.useParams();
  usePageTitle(name);
  const { data, error, refetch } = useQuery(nowQuery(name));
  const seen = useSeen(name, data?.keptAt);
  useNoteSeen(name, data?.keptAt);
  return (
    <StoryFrame name={name} facts={data && <Facts name={name} now={data} seen={seen} />}>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : data ? (
        <View name={name} now={data} seen={seen} />
      ) : (
        <Loading what="the story" lines={12} />
      )}
    </StoryFrame>
  );
}

interface PartProps {
  readonly now: Now;
  readonly seen: Seen | undefined;
}

function Facts({ name, now: { totals, last, fresh }, seen }: PartProps & { readonly name: string }) {
  const unseen = seen ? movesSince(fresh, seen) : 0;
  return (
    <p className="row-facts desk-facts">
      <span>{count(totals.reports, "report")}</span>
      {totals.outlets > 0 && <span>{count(totals.outlets, "outlet")}</span>}
      <span>
        <Origins number={totals.origins} />
      </span>
      {last && (
        <span>
          last <When iso={last} clock />
        </span>
      )}
      <span>
        <a
          href={saveAddress(name, "html")}
          data-means="How many, what is disputed and what was new, then every report with its marks: opens without a server"
          download
        >
          Save as one page
        </a>
      </span>
      <span>
        <SaveBrief story={name} />
      </span>
      {seen && (
        <span>
          {unseen > 0 ? (
            <Link to="/stories/$name/changes" params={{ name }}>
              {unseen} new
            </Link>
          ) : (
            "nothing new"
          )}{" "}
          since you looked ({dayOf(seen.at)})
        </span>
      )}
    </p>
  );
}

function View({ name, now, seen }: PartProps & { readonly name: string }) {
  const told = toldIn(now);
  useBroughtTo();
  const year = now.last?.slice(0, 4);
  return (
    <>
      <Damaged of={now} />
      <div className="now-parts">
        <div className="now-main">
          <NowBoard name={name} board={now.board} told={told} year={year} />
          <Moves name={name} moves={now.moves} total={now.totals.moves} told={told} year={year} seen={seen} />
        </div>
        <div className="now-side">
          <Disputes now={now} told={told} year={year} />
          <NotTold now={now} told={told} year={year} />
          <Open name={name} now={now} told={told} year={year} />
        </div>
      </div>
    </>
  );
}
