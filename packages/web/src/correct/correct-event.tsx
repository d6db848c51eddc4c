import { EVENT_KINDS, kindOf } from "@according/wording";
import type { Event } from "according/api";
import { type FormEvent, use, useState } from "react";
import type { Lookup } from "../reader/lookup.ts";
import { GiveTime } from "./give-time.tsx";
import { JudgingContext } from "./judging.ts";
import { Panel, type Say } from "./panel.tsx";

interface CorrectEventProps {
  readonly event: Event;
  readonly found: Lookup;
}

/** A button that opens what can be said of an event. */
export function CorrectEvent({ event, found }: CorrectEventProps) {
  const report = use(JudgingContext)?.report ?? "";
  return (
    <Panel label={`event “${found.cut([event.span])}”`} about={[{ by: "event", report, event: event.id }]}>
      {(say) => <EventSayings event={event} found={found} say={say} />}
    </Panel>
  );
}

/** What can be said of an event: that it is none, what happened, and when. */
export function EventSayings({ event, found, say }: CorrectEventProps & { readonly say: Say }) {
  return (
    <>
      <div className="panel-answers">
        <button type="button" className="answer" onClick={() => say({ by: "not-an-event" })}>
          Not an event
        </button>
      </div>
      <Kind event={event} say={say} />
      <GiveTime question="When was it?" edtf={found.time.get(event.time ?? "")?.edtf} say={say} />
    </>
  );
}

function Kind({ event, say }: { readonly event: Event; readonly say: Say }) {
  const is = kindOf(event);
  const [name, setName] = useState(is);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const kind = EVENT_KINDS.find((one) => one.name === name);
    if (kind) say({ by: "kind", type: kind.type, ...(kind.mode === undefined ? {} : { mode: kind.mode }) });
  };
  return (
    <form className="panel-question panel-typed" onSubmit={submit}>
      <label className="field">
        <span className="field-label">What is it?</span>
        <select value={name} onChange={({ target }) => setName(target.value)}>
          {EVENT_KINDS.every((one) => one.name !== is) && <option>{is}</option>}
          {EVENT_KINDS.map((one) => (
            <option key={one.name}>{one.name}</option>
          ))}
        </select>
      </label>
      <button type="submit" className="answer" aria-label="Set what it is">
        Set
      </button>
    </form>
  );
}
