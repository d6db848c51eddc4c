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
      Save as <OneOf of={TABLES} link={(format) => saveAddress(story, format, of, where)} />
    </p>
  );
}

const TABLES = { csv: "CSV", xlsx: "XLSX", parquet: "Parquet", jsonl: "JSON Lines" } as const;

interface OneOfProps<Form extends string> {
  /** What each form is called. */
  readonly of: Readonly<Record<Form, string>>;
  readonly link: (form: Form) => string;
  /** What a link is called where it stands alone. */
  readonly label?: (called: string) => string;
  /** What is in it. */
  readonly means?: string;
  /** It is opened elsewhere and not saved. */
  readonly stays?: boolean;
}

/** "CSV, XLSX or JSON Lines", each a link. */
function OneOf<Form extends string>({ of, link, label, means, stays = false }: OneOfProps<Form>) {
  const forms = Object.entries(of) as [Form, string][];
  return forms.map(([form, called], i) => (
    <span key={form}>
      {i > 0 && (i === forms.length - 1 ? " or " : ", ")}
      <a href={link(form)} aria-label={label?.(called)} data-means={means} download={stays ? undefined : true}>
        {called}
      </a>
    </span>
  ));
}

const FEEDS = { atom: "Atom", json: "JSON Feed" } as const;

export const feedAddress = (story: string, form: keyof typeof FEEDS): string =>
  `/api/stories/${encodeURIComponent(story)}/feed/${form}`;

/** What is new in a story, for a feed reader. */
export const Follow = ({ story }: { readonly story: string }) => (
  <span className="save">
    Follow in{" "}
    <OneOf
      of={FEEDS}
      link={(form) => feedAddress(story, form)}
      label={(called) => `Follow in ${called}`}
      means="What is new in this story, for a feed reader: copy the address of this link"
      stays
    />
  </span>
);

/** Tells browsers and feed readers where a story is followed. */
export const FeedsOf = ({ story }: { readonly story: string }) => (
  <>
    <link rel="alternate" type="application/atom+xml" href={feedAddress(story, "atom")} title={story} />
    <link rel="alternate" type="application/feed+json" href={feedAddress(story, "json")} title={story} />
  </>
);

/** The days of a story, for a calendar. */
export const SaveCalendar = ({ story }: { readonly story: string }) => (
  <p className="save">
    Days as{" "}
    <a
      href={saveAddress(story, "icalendar")}
      data-means="What is told to happen on a day, as whole days of a calendar (iCalendar)"
      download
    >
      a calendar
    </a>
  </p>
);

const BRIEFS = { docx: "Word", html: "page", md: "Markdown" } as const;

/** What is known of a story, with footnotes, to be read by somebody else. */
export function SaveBrief({ story }: { readonly story: string }) {
  return (
    <>
      Brief as{" "}
      <OneOf
        of={BRIEFS}
        link={(form) => `/api/stories/${encodeURIComponent(story)}/brief/${form}`}
        label={(called) => `Save a brief as ${called}`}
        means="How many, who says what, what is disputed, when and what is open, each line with a footnote"
      />
    </>
  );
}

export const saveAddress = (
  story: string | undefined,
  format: keyof typeof TABLES | "html" | "icalendar",
  of?: Table,
  where?: SaveProps["where"],
): string =>
  `/api/export?${new URLSearchParams({ ...(story !== undefined && { story }), format, ...(of && { of }), ...where })}`;
