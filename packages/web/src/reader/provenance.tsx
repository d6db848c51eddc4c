import type { Credit, Reading } from "according/api";
import { When } from "../desk/when.tsx";
import { Explained } from "../ui/explained.tsx";

interface ProvenanceProps {
  readonly reading: Reading;
}

/** Where a report comes from: outlet, author, agency and day, as it says itself or as was said when it was kept. */
export function Provenance({ reading: { report, credits, made } }: ProvenanceProps) {
  const { outlet, publishedAt, url } = report;
  const further = credits.filter(({ name }) => !sameIn(report.byline, name));
  const by = [bylines(report.byline), ...named(further, "author")].filter(Boolean).join(", ");
  return (
    <p className="row-facts">
      {outlet && <span className="outlet">{outlet}</span>}
      {by && <span>by {by}</span>}
      {named(further, "agency").map((name) => (
        <span key={name}>{name} (agency)</span>
      ))}
      {publishedAt && <When iso={publishedAt} clock />}
      {url && isWebAddress(url) && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          as published
        </a>
      )}
      {made && (
        <Explained means={[made.program, made.runTime, made.weights].filter(Boolean).join(", ")}>
          read by {made.engine}
        </Explained>
      )}
    </p>
  );
}

const bylines = (byline: readonly string[] = []): string => byline.join(", ").replace(/^by\s+/i, "");

const sameIn = (byline: readonly string[] | undefined, name: string): boolean =>
  bylines(byline).toLowerCase().includes(name.toLowerCase());

const named = (credits: readonly Credit[], kind: Credit["kind"]): readonly string[] =>
  credits.filter((credit) => credit.kind === kind).map(({ name }) => name);

/** A report's address comes from outside and may be anything, "javascript:" too. */
const isWebAddress = (url: string): boolean => ["http:", "https:"].includes(URL.parse(url)?.protocol ?? "");
