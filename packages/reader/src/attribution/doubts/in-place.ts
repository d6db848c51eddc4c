import type { Places } from "../../text/places.ts";
import type { Doubt, Proposal } from "../proposal.ts";
import { isUnlikelyDeed } from "./deeds.ts";
import { isKicker, isReportersOwn } from "./reporters-own.ts";

/** A proposal and where it stands. */
export interface InPlace {
  readonly places: Places;
  readonly one: Proposal;
}

/** What speaks against a proposal by where it stands or how sure it is, and not by its words alone. */
export const PLACE_DOUBTS: readonly Doubt<InPlace>[] = [
  {
    name: "the report's own words",
    shows: [
      ["I think that it was late.", "I | think | that it was late", true],
      ["“I think that it was late,” the mayor said.", "I | think | that it was late", false],
    ],
    applies: ({ places, one }) => isReportersOwn(places, one),
  },
  {
    name: "a place before a heading",
    shows: [
      ["Norvia: Fatal attack on the harbour\n\nNine were killed.", "Norvia | : | Fatal attack on the harbour", true],
      [
        "Norvia: Nine were killed at the harbour\n\nThe army fled.",
        "Norvia | : | Nine were killed at the harbour",
        false,
      ],
    ],
    applies: ({ places, one }) => isKicker(places, one),
  },
  {
    name: "a deed of which an engine is not sure",
    shows: [
      ["The two sparred over the agency.", "The two | sparred over | the agency", true],
      ["The two agreed on the agency.", "The two | agreed | on the agency", false],
    ],
    applies: ({ places, one }) => isUnlikelyDeed(places.segmented.text, one),
  },
];
