import type { Source, StatementRow } from "according/api";
import { tintOf } from "./tint.ts";

interface SpeakerNameProps {
  readonly name: string;
}

/** A speaker's name with their colour. */
export function SpeakerName({ name }: SpeakerNameProps) {
  return (
    <span className="speaker" data-tint={tintOf(name)}>
      <span className="speaker-dot" aria-hidden="true" />
      {name}
    </span>
  );
}

/** Who may have said it, where the text does not decide: “he” (A or B?). */
export function Undecided({
  written,
  candidates,
}: {
  readonly written: string;
  readonly candidates: readonly string[];
}) {
  const names = candidates.length > 0 ? ` (${candidates.join(" or ")}?)` : "";
  return (
    <span className="speaker speaker-undecided">
      <span className="speaker-dot" aria-hidden="true" />
      {written === "" ? `Undecided${names}` : `“${written}”${names}`}
    </span>
  );
}

/** "spokeswoman, the foreign ministry"; empty without a role. */
export function roleOf(source: Source): string {
  const role = source.roles[0];
  return role ? [role.title, role.of].filter(Boolean).join(", ") : "";
}

/** The speaker of a row of the ledger. */
export function RowSpeaker({ row }: { readonly row: StatementRow }) {
  if (row.speaker) return <SpeakerName name={row.speaker.name} />;
  return <Undecided written={row.source.join(" … ")} candidates={[]} />;
}
