import { Link } from "@tanstack/react-router";
import { SpeakerName } from "../ui/speaker.tsx";
import type { Lookup } from "./lookup.ts";

/** Who is heard in a report and how often, each leading to all they are recorded to have said. */
export function Speakers({ found }: { readonly found: Lookup }) {
  const counts = new Map<string, number>();
  for (const { speaker } of found.reading.statements) {
    const name = found.source.get(speaker ?? "")?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <ul className="speakers" aria-label="Speakers">
      {[...counts].map(([name, times]) => (
        <li key={name}>
          <Link to="/ledger" search={{ speaker: name }} className="speaker-link">
            <SpeakerName name={name} /> <span className="speaker-count">{times}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
