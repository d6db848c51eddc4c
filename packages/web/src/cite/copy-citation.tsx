import type { Said } from "@according/wording";
import { use, useState } from "react";
import type { Lookup } from "../reader/lookup.ts";
import { citation } from "./citation.ts";
import { CitedContext } from "./cited.ts";

interface CopyCitationProps {
  readonly said: Said;
  readonly found: Lookup;
  readonly label: string;
}

/** Copies what is said with who, outlet, day and the way to its characters in this version; nothing where it is not kept. */
export function CopyCitation({ said, found, label }: CopyCitationProps) {
  const cited = use(CitedContext);
  const [done, setDone] = useState<string | null>(null);
  if (!cited || said.content.length === 0) return null;
  const { outlet, publishedAt } = found.reading.report;
  const address = `${location.origin}/reports/${encodeURIComponent(cited.report)}?version=${cited.version}`;
  const copy = () =>
    navigator.clipboard.writeText(citation({ said, outlet, publishedAt, address })).then(
      () => setDone("copied"),
      () => setDone("not copied: the browser does not allow it"),
    );
  return (
    <div className="correct">
      <button type="button" className="correct-open" aria-label={`Copy: ${label}`} onClick={() => void copy()}>
        Copy
      </button>
      <span role="status">{done && ` ${done}`}</span>
    </div>
  );
}
