import { Link } from "@tanstack/react-router";
import type { Source } from "according/api";
import { CorrectSource } from "../correct/correct-source.tsx";
import { JudgedNote } from "../correct/judged-note.tsx";
import { PinToggle } from "../desk/pin-toggle.tsx";
import { SpeakerName } from "../ui/speaker.tsx";
import type { Lookup } from "./lookup.ts";

/** Who is heard in a report and how often, each leading to all they are recorded to have said. */
export function Speakers({ found }: { readonly found: Lookup }) {
  const counts = new Map<Source, number>();
  for (const { speaker } of found.reading.statements) {
    const source = found.source.get(speaker ?? "");
    if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <ul className="speakers" aria-label="Speakers">
      {[...counts].map(([source, times]) => (
        <li key={source.id}>
          <PinToggle name={source.name} />
          <Link to="/ledger" search={{ speaker: source.name }} className="speaker-link">
            <SpeakerName name={source.name} /> <span className="speaker-count">{times}</span>
          </Link>
          <JudgedNote entry={source.id} />
          <CorrectSource source={source} />
        </li>
      ))}
    </ul>
  );
}
