interface SaveProps {
  /** undefined: every story. */
  readonly story: string | undefined;
  /** The list, by the name of its table. */
  readonly of: Table;
  /** Rows alone that have these values in these columns. */
  readonly where?: Readonly<Record<string, string>>;
}

type Table =
  | ("utterances" | "statements" | "figures" | "series" | "changes" | "open")
  | ("events" | "times" | "sources" | "reports");

/** A list of a story, or of all, as a file. */
export function Save({ story, of, where }: SaveProps) {
  return (
    <p className="save">
      Save as{" "}
      {(["csv", "xlsx"] as const).map((format, i) => (
        <span key={format}>
          {i > 0 && " or "}
          <a href={saveAddress(story, format, of, where)} download>
            {format === "csv" ? "CSV" : "XLSX"}
          </a>
        </span>
      ))}
    </p>
  );
}

const BRIEFS = { docx: "Word", html: "page", md: "Markdown" } as const;

/** What is known of a story, with footnotes, to be read by somebody else. */
export function SaveBrief({ story }: { readonly story: string }) {
  return (
    <>
      Brief as{" "}
      {Object.entries(BRIEFS).map(([form, called], i) => (
        <span key={form}>
          {i > 0 && " or "}
          <a
            href={`/api/stories/${encodeURIComponent(story)}/brief/${form}`}
            aria-label={`Save a brief as ${called}`}
            data-means="How many, who says what, what is disputed, when and what is open, each line with a footnote"
            download
          >
            {called}
          </a>
        </span>
      ))}
    </>
  );
}

export const saveAddress = (
  story: string | undefined,
  format: "csv" | "xlsx" | "html",
  of?: Table,
  where?: SaveProps["where"],
): string =>
  `/api/export?${new URLSearchParams({ ...(story !== undefined && { story }), format, ...(of && { of }), ...where })}`;
