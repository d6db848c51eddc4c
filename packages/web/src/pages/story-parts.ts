/** The ways to look at a story: their places and what they are called. */
export const PARTS = [
  ["/stories/$name", "Now"],
  ["/stories/$name/figures", "Figures"],
  ["/stories/$name/timeline", "Timeline"],
  ["/stories/$name/voices", "Voices"],
  ["/stories/$name/statements", "Statements"],
  ["/stories/$name/reports", "Reports"],
  ["/stories/$name/changes", "Changes"],
  ["/stories/$name/open", "Open"],
  ["/stories/$name/corrections", "Corrections"],
  ["/stories/$name/check", "Check"],
] as const;
