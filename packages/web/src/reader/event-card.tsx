import { dateInWords, doubtsOfEvent, isIncident, kindOf } from "@according/wording";
import type { Event, Told } from "according/api";
import { CorrectEvent } from "../correct/correct-event.tsx";
import { JudgedNote } from "../correct/judged-note.tsx";
import { Parties } from "../said/parties.tsx";
import { Explained } from "../ui/explained.tsx";
import { Voice } from "../ui/voice.tsx";
import { Card } from "./card.tsx";
import type { Lookup } from "./lookup.ts";
import { textId } from "./use-linking.ts";

interface EventCardProps {
  readonly event: Event;
  readonly found: Lookup;
  readonly copy?: boolean;
}

/** One event: what, by whom and to whom, where and when, in whose voice, and whether it is told as done. */
export function EventCard({ event, found, copy = false }: EventCardProps) {
  const happened = found.happened(event);
  const { place, time, written, told } = happened;
  const kind = kindOf(event);
  return (
    <Card entry={event.id} copy={copy} label={`Event: ${kind}`} badge="◆">
      <p className="card-event">
        <strong>{kind}</strong>{" "}
        <Explained means={isIncident(event.type) ? OF_TOPICS : OF_PLOVER} className="tag tag-plover">
          {[event.type, event.mode].filter(Boolean).join(" · ")}
        </Explained>
      </p>
      <p className="card-parties">
        <Parties happened={happened} />
      </p>
      <p className="card-written">“{written}”</p>
      <p className="card-according">
        <VoiceLink told={told} />
        {doubtsOfEvent(happened).map((doubt) => (
          <span key={doubt} className="card-aside" data-doubt>
            {doubt}
          </span>
        ))}
        {place && <span className="card-aside">{place}</span>}
        {time && <span className="card-aside">{dateInWords(time)}</span>}
      </p>
      <div className="card-foot">
        <JudgedNote entry={event.id} />
        <CorrectEvent event={event} found={found} />
      </div>
    </Card>
  );
}

const OF_PLOVER = "The type and mode in the PLOVER ontology of political events";
const OF_TOPICS = "What nobody does, by IPTC's media topics of accidents and disasters";

/** In whose voice; a statement's leads to the statement. */
function VoiceLink({ told }: { readonly told: Told }) {
  if (told.statement === null) return <Voice told={told} />;
  return (
    <a className="card-voice" href={`#${textId(told.statement)}`} data-leads-to={told.statement}>
      <Voice told={told} />
    </a>
  );
}
