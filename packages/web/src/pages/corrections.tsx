import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { use } from "react";
import { judgementsQuery } from "../api/queries.ts";
import { Corrected } from "../correct/history.tsx";
import { JudgingContext } from "../correct/judging.ts";
import { Empty, Failed, Loading } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name/corrections");

/** Everything that people have judged of a story, the latest first: who, when and why, each to be taken back. */
export function CorrectionsPage() {
  const { name } = route.useParams();
  usePageTitle(`Corrections: ${name}`);
  return (
    <StoryFrame name={name}>
      <Corrections name={name} />
    </StoryFrame>
  );
}

function Corrections({ name }: { readonly name: string }) {
  const { data, error, refetch } = useQuery(judgementsQuery(name));
  const judging = use(JudgingContext);
  if (error) return <Failed error={error} again={refetch} />;
  if (!data || !judging) return <Loading what="corrections" />;
  if (data.items.length === 0)
    return (
      <Empty title="Nothing was judged yet">
        <p>
          The pencil beside a number, a statement or a name corrects it. What was corrected stands here, and can be
          taken back.
        </p>
      </Empty>
    );
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections" className="now-title">
        Corrections <span className="now-aside">{judgedInWords(data.items)}</span>
      </h2>
      <ol className="cards">
        {data.items.toReversed().map(({ judgement, orphaned }) => (
          <Corrected key={judgement.id} judgement={judgement} lost={orphaned} of="story" takeBack={judging.takeBack} />
        ))}
      </ol>
    </section>
  );
}

type Items = readonly { readonly judgement: { readonly withdrawn?: string } }[];

const notTakenBack = (items: Items): number =>
  items.filter(({ judgement }) => judgement.withdrawn === undefined).length;

/** "12", "12, 2 of them taken back" */
const judgedInWords = (items: Items): string => {
  const back = items.length - notTakenBack(items);
  return back > 0 ? `${items.length}, ${back} of them taken back` : String(items.length);
};

/** "12 judged: take back", which leads to what was judged; nothing where nothing was. */
export function CorrectionsLink({ name }: { readonly name: string }) {
  const { data } = useQuery(judgementsQuery(name));
  if (!data || data.items.length === 0) return null;
  return (
    <p className="hint">
      <Link to="/stories/$name/corrections" params={{ name }}>
        {notTakenBack(data.items)} judged: take back
      </Link>
    </p>
  );
}
