import { words } from "./list.ts";

/* English of linking: what is offered, and turned down or taken up. Data, no logic. */

/** What is turned down where it is rejected, not denied. */
export const OFFERED = words(
  "offer offers proposal proposals bid bids deal deals plan plans terms demand demands ultimatum request requests call calls appeal",
);
/** What is offered is taken up by these. */
export const TAKING_UP = words(
  "accept accepts accepted accepting approve approves approved back backs backed welcome welcomes welcomed agree agrees agreed support supports supported",
);
/** Behind a word for what is offered it may open what is said: "the offer that". */
export const THAT = "that";
