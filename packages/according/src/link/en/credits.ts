import { words } from "./list.ts";

/* English of linking: who had it first, and what stands beside a report. Data, no logic. */

/** By which a report says that an outlet had something first. */
export const WAS_FIRST = /\bfirst\b/i;

/** What is said so is only named: "the resignation **was first reported** by Axion News". */
export const FIRST_TOLD_BY =
  /\b(?:was|were|is|are|been|being) first (?:reported|published|revealed|disclosed|broken|told)\b/i;

/** Whatever was told just before. */
export const THE_NEWS = words(`
  news story report reports details information account claim claims allegation allegations findings it this they
`);

/** How a line begins that is none of its report: "Read more: Ten best canals". */
export const BESIDE_REPORT =
  /^(?:read (?:more|also|next|on)|related(?: stories| articles| news)?:|more on this|see also|don[’']t miss|most read|sign up|subscribe|follow (?:us|our)|share this|advertisement\b|download our|listen to our|watch:)/i;
