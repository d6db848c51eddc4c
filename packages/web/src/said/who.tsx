import { asides, type Said, undecided } from "@according/wording";
import { SpeakerName } from "../ui/speaker.tsx";

/** Who says it, and what stands behind the name: "Dario Keld (spokesman, for the Front)", "he (A or B?)". */
export function Who({ said: { speaker, source, refers } }: { readonly said: Said }) {
  if (!speaker) {
    return <span className="speaker speaker-undecided">{undecided(source.join(" … "), refers)}</span>;
  }
  const beside = asides(speaker, refers);
  return (
    <>
      <SpeakerName name={speaker.name} />
      {beside && <span className="said-beside">{beside}</span>}
    </>
  );
}
