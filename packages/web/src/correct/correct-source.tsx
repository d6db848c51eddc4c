import { useQuery } from "@tanstack/react-query";
import type { JudgedAt, Source, Story } from "according/api";
import { use } from "react";
import { linkedQuery } from "../api/queries.ts";
import { ChooseName } from "./choose-name.tsx";
import { JudgingContext } from "./judging.ts";
import { Panel, type Say } from "./panel.tsx";

interface CorrectSourceProps {
  readonly source: Source;
}

/** What can be said of who is one: the same as another of the story, or not the same as one taken for it. */
export function CorrectSource({ source }: CorrectSourceProps) {
  const judging = use(JudgingContext);
  if (!judging) return null;
  const { report, story } = judging;
  const at: JudgedAt = { by: "source", report, source: source.id };
  return (
    <Panel label={source.name} opener="who?" about={[at]}>
      {(say) => <Others at={at} source={source} story={story} say={say} />}
    </Panel>
  );
}

/** So many places are offered to be parted from. */
const MOST = 4;

function Others({ at, source, story: name, say }: CorrectSourceProps & { at: JudgedAt; story: string; say: Say }) {
  const { data: story } = useQuery(linkedQuery(name));
  if (!story) return null;
  const isHere = ({ report, source: id }: Member) => report === at.report && id === source.id;
  const one = story.sources.find(({ members }) => members.some(isHere));
  const others = story.sources.filter((other) => other !== one && other.kind !== "thing" && other.members.length > 0);
  const titles = new Map(story.reports.map(({ id, outlet, title }) => [id, outlet ?? title ?? id]));
  const choose = (typed: string) => {
    const other = others.find(({ names }) => names.some((each) => each.toLowerCase() === typed.toLowerCase()));
    const [member] = other?.members ?? [];
    if (member) say({ by: "same" }, [at, { by: "source", ...member }]);
  };
  return (
    <>
      <ChooseName
        sets="who it is"
        question={`Who is ${source.name} the same as?`}
        names={likest(others, source).map((other) => other.name)}
        known={others.flatMap(({ names }) => names)}
        choose={choose}
      />
      <div className="panel-answers">
        {one?.members
          .filter((member) => !isHere(member))
          .slice(0, MOST)
          .map((member) => (
            <button
              key={`${member.report} ${member.source}`}
              type="button"
              className="answer"
              onClick={() => say({ by: "different" }, [at, { by: "source", ...member }])}
            >
              Not the {one.name} of {titles.get(member.report)}
            </button>
          ))}
      </div>
    </>
  );
}

type Member = Story["sources"][number]["members"][number];

/** Those of the same kind that share a word of the name first. */
function likest(others: Story["sources"], { name, kind }: Source): Story["sources"] {
  const words = new Set(name.toLowerCase().split(/\s+/));
  const shared = (other: Story["sources"][number]) =>
    other.names
      .join(" ")
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => words.has(word)).length *
      2 +
    (other.kind === kind ? 1 : 0);
  return others.toSorted((a, b) => shared(b) - shared(a)).slice(0, MOST);
}
