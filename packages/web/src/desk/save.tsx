interface SaveProps {
  readonly story: string;
  /** The list, by the name of its table. */
  readonly of: "utterances" | "figures" | "series" | "events" | "times" | "sources" | "reports";
}

/** A list of a story as a file. */
export function Save({ story, of }: SaveProps) {
  return (
    <p className="save">
      Save as{" "}
      {(["csv", "xlsx"] as const).map((format, i) => (
        <span key={format}>
          {i > 0 && " or "}
          <a href={saveAddress(story, format, of)} download>
            {format === "csv" ? "CSV" : "XLSX"}
          </a>
        </span>
      ))}
    </p>
  );
}

const BRIEFS = { docx: "Word", html: "page", md: "Markdown" } as const;

/** What is known of a story, with footnotes, to be read by somebody else. */
export function SaveBrief({ story }: Pick<SaveProps, "story">) {
  return (
    <>
      Brief as{" "}
      {Object.entries(BRIEFS).map(([form, called], i) => (
        <span key={form}>
          {i > 0 && " or "}
          <a
            href={`/api/stories/${encodeURIComponent(story)}/brief/${form}`}
            aria-label={`Save a brief as ${called}`}
            download
          >
            {called}
          </a>
        </span>
      ))}
    </>
  );
}

export const saveAddress = (story: string, format: "csv" | "xlsx" | "html", of?: SaveProps["of"]): string =>
  `/api/export?${new URLSearchParams({ story, format, ...(of && { of }) })}`;
