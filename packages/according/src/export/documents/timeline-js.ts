import { datedEvents } from "./dated.ts";
import { type Document, inJson, storyNames } from "./document.ts";

/** https://timeline.knightlab.com/docs/json-format.html: its texts are HTML, so that what stands in a report is escaped. */
export const timeline: Document = {
  name: "timelinejs",
  about: "TimelineJS: events of which a day is told, to be shown on a page",
  media: "application/json",
  ending: "json",
  write: (stories) =>
    inJson({
      title: { text: { headline: escapeHtml(storyNames(stories)) } },
      events: datedEvents(stories).map(({ of: { report }, happened: { event }, from, to, summary, description }) => ({
        ...{ unique_id: `${report.id}-${event.id}`, start_date: dayParts(from) },
        ...(to === from ? {} : { end_date: dayParts(to) }),
        text: { headline: escapeHtml(summary), text: inLines(description) + linkTo(report.url) },
      })),
    }),
};

function dayParts(day: string) {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, day: date };
}

/** Of each report that tells it a line. */
const inLines = (text: string): string => text.split("\n").map(escapeHtml).join("<br>");

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const linkTo = (url: string | undefined): string =>
  url && /^https?:/.test(url) ? ` <a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : "";
