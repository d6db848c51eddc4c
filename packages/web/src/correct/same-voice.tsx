import { useQuery } from "@tanstack/react-query";
import type { EntryAt, Voice } from "according/api";
import { use } from "react";
import { voicesQuery } from "../api/view-queries.ts";
import { JudgingContext } from "./judging.ts";
import type { Say } from "./panel.tsx";
import { ChooseOther } from "./same-as.tsx";

interface SameVoiceProps {
  /** The voice, where it is heard first. */
  readonly at: EntryAt;
  readonly say: Say;
}

/** That a voice is the same as another of the story. */
export function SameVoice({ at, say }: SameVoiceProps) {
  const story = use(JudgingContext)?.story ?? "";
  const { data } = useQuery(voicesQuery(story));
  const voice = data?.items.find(({ entry }) => isSame(entry, at));
  if (!voice) return null;
  return <OtherVoices story={story} voice={voice} choose={(other) => say({ by: "same" }, [at, other])} />;
}

const isSame = (a: EntryAt, b: EntryAt): boolean =>
  a.by === "source" && b.by === "source" && a.report === b.report && a.source === b.source;

interface OtherVoicesProps {
  readonly story: string;
  readonly voice: Voice;
  readonly choose: (other: EntryAt) => void;
}

/** Those of the same kind that share a word of the name first. */
export function OtherVoices({ story, voice: { id, kind, names }, choose }: OtherVoicesProps) {
  const { data } = useQuery(voicesQuery(story));
  const words = wordsOf(names);
  const likeness = (other: Voice) =>
    [...wordsOf(other.names)].filter((word) => words.has(word)).length * 2 + Number(other.kind === kind);
  const others = (data?.items ?? []).filter((other) => other.id !== id).toSorted((a, b) => likeness(b) - likeness(a));
  return <ChooseOther others={others} choose={choose} />;
}

const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
