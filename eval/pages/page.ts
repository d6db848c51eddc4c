/** What people, or a program's own tests, say that a page holds; what is not told is not asked for. */
export interface Gold {
  /** The whole text of the article. */
  readonly text?: string;
  /** Pieces that belong to the article, and pieces that do not. */
  readonly pieces?: { readonly within: readonly string[]; readonly without: readonly string[] };
  readonly title?: string;
  /** A day, or a moment. */
  readonly date?: string;
  readonly byline?: string;
  readonly outlet?: string;
}

export interface Page {
  /** The set and the page: "readability/nytimes-1". */
  readonly id: string;
  readonly set: string;
  readonly file: string;
  readonly url?: string;
  readonly gold: Gold;
}

/** What one program took from a page; nothing of what it did not find. */
export interface Found {
  readonly text?: string;
  readonly title?: string;
  readonly date?: string;
  readonly byline?: string;
  readonly outlet?: string;
}

/** A program's answers, by the page's id. */
export type Answers = Readonly<Record<string, Found>>;

export const FIELDS = ["date", "title", "byline", "outlet"] as const;
export type Field = (typeof FIELDS)[number];
