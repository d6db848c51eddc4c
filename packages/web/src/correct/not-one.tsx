import type { JudgedAt } from "according/api";
import { Panel } from "./panel.tsx";

interface NotOneProps {
  /** Two that are taken for one. */
  readonly about: readonly [JudgedAt, JudgedAt];
  /** What the first is called. */
  readonly label: string;
  /** What the button is called. */
  readonly opener?: string;
}

/** That two entries that are taken for one are not. */
export function NotOne({ about, label, opener = "Not the same?" }: NotOneProps) {
  return (
    <Panel label={label} opener={opener} about={about}>
      {(say) => (
        <div className="panel-answers">
          <button type="button" className="answer" onClick={() => say({ by: "different" })}>
            Not the same
          </button>
        </div>
      )}
    </Panel>
  );
}
