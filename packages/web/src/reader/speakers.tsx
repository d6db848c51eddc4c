import { Link } from "@tanstack/react-router";
import type { Source } from "according/api";
import { useState } from "react";
import { CorrectSource } from "../correct/correct-source.tsx";
import { JudgedNote } from "../correct/judged-note.tsx";
import { PinToggle } from "../desk/pin-toggle.tsx";
import { SpeakerName } from "../ui/speaker.tsx";
import type { Lookup } from "./lookup.ts";

/** So many are named at first: they have one line of a desk. */
const MOST = 7;

/** Who is heard in a report and how often, each leading to all they are recorded to have said. */
export function Speakers({ found }: { readonly found: Lookup }) {
  const [all, setAll] = useState(false);
  const counts = new Map<Source, number>();
  for (const { speaker } of found.reading.statements) {
    const source = found.source.get(speaker ?? "");
    if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  // One more takes no more room than to say so.
  const shown = all || counts.size <= MOST + 1 ? [...counts] : [...counts].slice(0, MOST);
  const left = counts.size - shown.length;
  return (
    <ul className="speakers" aria-label="Speakers">
      {shown.map(([source, times]) => (
        <li key={source.id}>
          <PinToggle name={source.name} />
          <Link to="/ledger" search={{ speaker: source.name }} className="speaker-link">
            <SpeakerName name={source.name} /> <span className="speaker-count">{times}</span>
          </Link>
          <JudgedNote entry={source.id} />
          <CorrectSource source={source} />
        </li>
      ))}
      {left > 0 && (
        <li>
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {left} more
          </button>
        </li>
      )}
    </ul>
  );
}
