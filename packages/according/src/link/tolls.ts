/** Kinds of figures that count victims and people. */
export const TOLLS: ReadonlySet<string> = new Set(
  "killed injured casualties missing held released arrested displaced evacuated rescued alive".split(" "),
);
