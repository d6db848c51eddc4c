import type { Time } from "according/api";
import { use } from "react";
import { GiveTime } from "./give-time.tsx";
import { JudgingContext } from "./judging.ts";
import { Panel } from "./panel.tsx";

/** What can be said of words that tell a time: which it is. */
export function CorrectTime({ time, written }: { readonly time: Time; readonly written: string }) {
  const report = use(JudgingContext)?.report ?? "";
  return (
    <Panel label={`time “${written}”`} about={[{ by: "time", report, time: time.id }]}>
      {(say) => <GiveTime question="Which time is it?" edtf={time.edtf} say={say} />}
    </Panel>
  );
}
