/** A report with front matter, a statement and a figure. */
export const REPORT = `---
title: Harbour at Orlay stays closed
outlet: Tesmar Post
published: 2026-03-06
---
“The harbour stays closed,” Mara Velin said on Friday. At least 12 people were hurt, the ministry said.
`;
