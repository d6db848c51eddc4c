import { isIncident, NOT_TOLD } from "@according/wording";
import type { Happened } from "according/api";
import { Arrow } from "../ui/arrow.tsx";
import { SpeakerName } from "../ui/speaker.tsx";

/** Who → whom, or of what nobody does what it befell; what the text does not say is said to be not told. */
export function Parties({ happened: { event, actor, recipient } }: { readonly happened: Happened }) {
  if (isIncident(event.type)) return recipient === null ? null : <SpeakerName name={recipient} />;
  return (
    <>
      <Party name={actor} /> <Arrow to="right" />
      <span className="visually-hidden"> to </span> <Party name={recipient} />
    </>
  );
}

function Party({ name }: { readonly name: string | null }) {
  return name === null ? <span className="not-told">{NOT_TOLD}</span> : <SpeakerName name={name} />;
}
