import { NOT_TOLD } from "@according/wording";
import type { Happened } from "according/api";
import { Arrow } from "../ui/arrow.tsx";
import { SpeakerName } from "../ui/speaker.tsx";

/** Who → whom; what the text does not say is said to be not told. */
export function Parties({ happened: { actor, recipient } }: { readonly happened: Happened }) {
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
