import { useQuery } from "@tanstack/react-query";
import type { EntryAt, Worded } from "according/api";
import { use, useState } from "react";
import { measuresQuery, utterancesQuery } from "../api/view-queries.ts";
import { toldIn } from "../desk/in-story.ts";
import { measureName } from "../desk/measure-name.ts";
import { JudgingContext } from "./judging.ts";
import type { Say } from "./panel.tsx";
import { ChooseOther, type Other } from "./same-as.tsx";

interface SameEntryProps {
  readonly entry: Extract<EntryAt, { readonly by: "statement" | "figure" }>;
  /** Its words, by which the likeliest come first. */
  readonly words: string;
  readonly say: Say;
}

/** That an entry tells the same as one of another report; what there is to choose from is asked for once it is opened. */
export function SameEntry(props: SameEntryProps) {
  const [isOpen, setOpen] = useState(false);
  const story = use(JudgingContext)?.story ?? "";
  const Choice = props.entry.by === "statement" ? SameStatement : SameFigure;
  if (isOpen) return <Choice {...props} story={story} />;
  return (
    <div className="panel-answers">
      <button type="button" className="answer" onClick={() => setOpen(true)}>
        The same as…
      </button>
    </div>
  );
}

type ChoiceProps = SameEntryProps & { readonly story: string };

function SameStatement({ entry, words, say, story }: ChoiceProps) {
  const { data } = useQuery(utterancesQuery(story));
  if (!data) return null;
  const told = toldIn(data);
  const others = data.said.flatMap(({ members: [first] }) => otherAt(told.row(first?.entry ?? entry)));
  return <Likeliest {...{ entry, words, say, others }} />;
}

function SameFigure({ entry, words, say, story }: ChoiceProps) {
  const { data } = useQuery(measuresQuery(story));
  if (!data) return null;
  const told = toldIn(data);
  const others = data.measures.flatMap((measure) =>
    measure.spread.flatMap((at) => otherAt(told.row(at), measureName(measure))),
  );
  return <Likeliest {...{ entry, words, say, others }} />;
}

const otherAt = (row: Worded | null | undefined, about = ""): readonly Other[] =>
  row ? [{ entry: row.entry, name: [about, row.who, `“${row.words}”`].filter(Boolean).join(" · ") }] : [];

/** Those of other reports, with most words in common first. */
function Likeliest({ entry, words, say, others }: SameEntryProps & { readonly others: readonly Other[] }) {
  const wanted = new Set(words.toLowerCase().match(/\p{L}{4,}|\d+/gu));
  const likeness = ({ name }: Other) =>
    (name.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).filter((one) => wanted.has(one)).length;
  const elsewhere = others
    .filter((other) => other.entry.report !== entry.report)
    .toSorted((a, b) => likeness(b) - likeness(a));
  return <ChooseOther others={elsewhere} choose={(other) => say({ by: "same" }, [entry, other])} />;
}
