import { type Told, voiceOf } from "@according/wording";
import { SpeakerName } from "./speaker.tsx";

/** "told by the reporter", "denied by Mara Velin": in whose voice. */
export function Voice({ told }: { readonly told: Told }) {
  const [how, who] = voiceOf(told);
  return (
    <>
      <span data-doubt={told.manner ? true : undefined}>{how}</span>{" "}
      {told.speaker === null ? who : <SpeakerName name={told.speaker} />}
    </>
  );
}
