import { dateInWords } from "@according/wording";
import type { Time } from "according/api";
import { CorrectTime } from "../correct/correct-time.tsx";
import { JudgedNote } from "../correct/judged-note.tsx";
import { Card } from "./card.tsx";
import type { Lookup } from "./lookup.ts";

const basis: Readonly<Record<Time["basis"], string>> = {
  text: "from the words alone",
  publication: "from the publication date",
  none: "cannot be told",
  judgement: "as a person says",
};

interface TimeCardProps {
  readonly time: Time;
  readonly found: Lookup;
  readonly copy?: boolean;
}

/** The date in words, and as the record has it. */
function Value({ edtf }: { readonly edtf: string }) {
  return (
    <>
      {dateInWords(edtf)} <code>{edtf}</code>
    </>
  );
}

/** One time: as written, and its value. */
export function TimeCard({ time, found, copy = false }: TimeCardProps) {
  const written = found.cut([time.span]);
  return (
    <Card entry={time.id} copy={copy} label={`Time: ${written}`} badge="◷">
      <p className="card-time">
        “{written}” {time.edtf !== null && <Value edtf={time.edtf} />}
        <span className="card-aside"> {basis[time.basis]}</span>
      </p>
      <div className="card-foot">
        <JudgedNote entry={time.id} />
        <CorrectTime time={time} written={written} />
      </div>
    </Card>
  );
}
