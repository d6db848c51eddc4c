import type { JudgedAt, Judgement, ReportJudgement, Verdict } from "according/api";
import { createContext, useState } from "react";
import { useAccount } from "../account/session.ts";
import { send } from "../api/client.ts";
import { queryClient } from "../api/queries.ts";
import { judgeName, keepJudgeName } from "./judge-name.ts";

/** Keeps a judgement in the name of whoever judges in this browser. Rejects with a sentence for people. */
export const judgeOf = (story: string, judge: string, about: readonly JudgedAt[], verdict: Verdict, why = "") =>
  send<Judgement>("POST", pathOf(story), {
    ...{ about, verdict, judge },
    ...(why.trim() === "" ? {} : { why: why.trim() }),
  });

export const takeBackOf = (story: string, judgement: string) =>
  send<Judgement>("DELETE", `${pathOf(story)}/${encodeURIComponent(judgement)}`);

const pathOf = (story: string): string => `stories/${encodeURIComponent(story)}/judgements`;

/** What a person can say of the entries of a report, and what was said of them. */
export interface Judging {
  readonly story: string;
  readonly report: string;
  /** In the order in which they were kept, those that were taken back among them. */
  readonly judgements: readonly ReportJudgement[];
  /** Who judges in this browser; empty: not yet given. */
  readonly judge: string;
  /** Is it the name of an account, and not to be changed? */
  readonly isNamed: boolean;
  readonly name: (judge: string) => void;
  /** Resolves once it is kept and the page shows what became of it; rejects with a sentence for people. */
  readonly say: (about: readonly JudgedAt[], verdict: Verdict, why: string) => Promise<void>;
  readonly takeBack: (judgement: string) => Promise<void>;
  /** The judgement that was made last on this page, to be taken back at once. */
  readonly last: Judgement | null;
}

/** null: nothing can be judged here, for the text is not kept. */
export const JudgingContext = createContext<Judging | null>(null);

/** Judging in a story: what is done is kept by the server, and everything on the page asked for anew. */
export function useJudging(story: string, report: string, judgements: readonly ReportJudgement[]): Judging {
  const [given, setJudge] = useState(judgeName);
  const account = useAccount();
  const judge = account?.name ?? given;
  const [last, setLast] = useState<Judgement | null>(null);
  return {
    ...{ story, report, judgements, judge, last, isNamed: account !== null },
    name: (given) => {
      keepJudgeName(given.trim());
      setJudge(given.trim());
    },
    say: async (about, verdict, why) => {
      setLast(await judgeOf(story, account?.name ?? (judgeName() || judge), about, verdict, why));
      await askAgain();
    },
    takeBack: async (judgement) => {
      await takeBackOf(story, judgement);
      setLast(null);
      await askAgain();
    },
  };
}

/** What became of the report is waited for; the story is linked anew meanwhile, which can take long. */
async function askAgain(): Promise<void> {
  void queryClient.invalidateQueries({ predicate: ({ queryKey: [of] }) => of !== "report" });
  await queryClient.invalidateQueries({ queryKey: ["report"] });
}
