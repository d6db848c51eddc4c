import type { EntryAt } from "according/api";
import { use } from "react";
import { JudgingContext } from "./judging.ts";
import { Panel } from "./panel.tsx";

interface NotTheSameProps {
  /** Id of an entry of this report. */
  readonly entry: string;
  /** What it is taken for. */
  readonly first: EntryAt;
}

/** That an entry tells something else than the one it is taken to repeat. */
export function NotTheSame({ entry, first }: NotTheSameProps) {
  const report = use(JudgingContext)?.report ?? "";
  if (first.by !== "statement" && first.by !== "figure") return null;
  const here =
    first.by === "statement"
      ? ({ by: "statement", report, statement: entry } as const)
      : ({ by: "figure", report, figure: entry } as const);
  return (
    <Panel label="told before" opener="Not the same?" about={[here, first]}>
      {(say) => (
        <div className="panel-answers">
          <button type="button" className="answer" onClick={() => say({ by: "different" })}>
            Not the same {first.by}
          </button>
        </div>
      )}
    </Panel>
  );
}
