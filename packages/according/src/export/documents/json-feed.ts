import { type Document, inJson, storyNames } from "./document.ts";
import { feedEntries } from "./feed-entries.ts";

/** https://www.jsonfeed.org/version/1.1/: what was new in a story when it was told, the last kept first. */
export const jsonFeed: Document = {
  name: "jsonfeed",
  about: "JSON Feed: what is new in a story, for feed readers",
  media: "application/feed+json; charset=utf-8",
  ending: "json",
  write: (stories, address) =>
    inJson({
      version: "https://jsonfeed.org/version/1.1",
      title: storyNames(stories),
      description: "Who says what, and how many according to whom: what was not told before.",
      ...(address ? { feed_url: address } : {}),
      language: "en",
      items: feedEntries(stories).map(({ id, title, lines, report, updated, published }) => ({
        ...{ id, url: report.url, title, content_text: lines.join("\n") },
        ...{ date_published: published, date_modified: updated },
        authors: report.outlet === undefined ? undefined : [{ name: report.outlet }],
      })),
    }),
};
