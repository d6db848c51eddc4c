/** An invented report to try the page with. */
export const exampleReport = {
  publishedAt: "2026-04-17",
  outlet: "Harbour Wire",
  text: `Brenn ferry strike enters second week

Talks to end the strike on Tesmar’s ferries broke down on Friday, the transport ministry said.

“We offered everything that the law allows,” Transport Minister Edda Quill told reporters in Brenn. She added that a new offer “is not on the table”.

The Seafarers’ Union denied that it had left the room. “They switched off the lights,” its leader, Tomas Hale, said in a statement.

At least 14,000 passengers have been stranded since 8 April, according to the harbour authority. The union put the number at up to 20,000.
`,
} as const;
