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

export const saveAddress = (story: string, format: "csv" | "xlsx" | "html", of?: SaveProps["of"]): string =>
  `/api/export?${new URLSearchParams({ story, format, ...(of && { of }) })}`;
