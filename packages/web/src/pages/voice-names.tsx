import type { EntryAt, Voice, VoicePage } from "according/api";
import { NotOne } from "../correct/not-one.tsx";
import { SameAs } from "../correct/same-as.tsx";
import { OtherVoices } from "../correct/same-voice.tsx";
import type { Told } from "../desk/in-story.ts";
import { dayOf } from "../ui/dates.ts";

interface VoiceNamesProps {
  readonly page: VoicePage;
  readonly told: Told;
}

/** Whom else a voice may be the same as. */
export const VoiceSameAs = ({ story, voice }: { readonly story: string; readonly voice: Voice }) => (
  <SameAs entry={voice.entry} label={voice.name}>
    {(choose) => <OtherVoices story={story} voice={voice} choose={choose} />}
  </SameAs>
);

/** What a voice is called, each name to be parted from it where a report has it. */
export function VoiceNames({ page: { voice, aliases }, told }: VoiceNamesProps) {
  return (
    <section className="voice-names" aria-label="Names">
      <ul>
        {aliases.map(({ name, count, entries }) => (
          <li key={name}>
            <span>
              {name} {count}
            </span>
            {name !== voice.name && entries.length > 0 && (
              <span className="voice-apart">
                take apart, in{" "}
                {entries.map((entry) => (
                  <NotOne
                    key={JSON.stringify(entry)}
                    about={[entry, voice.entry]}
                    opener={whereNamed(told, entry, voice)}
                    label={`take ${name} apart from ${voice.name}`}
                  />
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Tesmar Post, 5 Mar" */
function whereNamed(told: Told, { report: id }: EntryAt, { last }: Voice): string {
  const report = told.report(id);
  const day = report?.publishedAt ? dayOf(report.publishedAt, last.slice(0, 4)) : "";
  return [report?.outlet ?? report?.title ?? "this report", day].filter(Boolean).join(", ");
}
