import { type Document, escapedXml, storyNames } from "./document.ts";
import { type FeedEntry, feedEntries } from "./feed-entries.ts";

/** RFC 4287: what was new in a story when it was told, the last kept first. */
export const atomFeed: Document = {
  name: "atom",
  about: "Atom: what is new in a story, for feed readers",
  media: "application/atom+xml; charset=utf-8",
  ending: "atom",
  write: (stories, address) => {
    const entries = feedEntries(stories);
    const name = escapedXml(storyNames(stories));
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>urn:according:story:${encodeURIComponent(storyNames(stories))}</id>
<title>${name}</title>
<subtitle>Who says what, and how many according to whom: what was not told before. Nothing here says what is true.</subtitle>
<updated>${entries[0]?.updated ?? "1970-01-01T00:00:00Z"}</updated>
<author><name>According</name></author>
${address ? `<link rel="self" type="application/atom+xml" href="${escapedXml(address)}"/>\n` : ""}${entries.map(entryOf).join("\n")}
</feed>
`;
  },
};

const entryOf = ({ id, title, lines, report, updated, published }: FeedEntry): string =>
  [
    "<entry>",
    `<id>${escapedXml(id)}</id>`,
    `<title>${escapedXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    ...(published ? [`<published>${published}</published>`] : []),
    ...(report.outlet ? [`<author><name>${escapedXml(report.outlet)}</name></author>`] : []),
    ...(report.url ? [`<link rel="alternate" href="${escapedXml(report.url)}"/>`] : []),
    `<content type="text">${escapedXml(lines.join("\n"))}</content>`,
    "</entry>",
  ].join("\n");
