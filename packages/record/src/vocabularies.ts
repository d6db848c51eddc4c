/* The closed lists of words that the record is written in. */

export const ACTS = [
  "state",
  "confirm",
  "deny",
  "accuse",
  "threaten",
  "request",
  "promise",
  "agree",
  "reject",
  "offer",
  "praise",
  "criticise",
  "estimate",
  "announce",
  "claim-responsibility",
  "decline-to-comment",
  "no-response",
] as const;

/* PLOVER's sixteen types, and what nobody does: INCIDENT, whose modes are of IPTC's "disaster, accident and emergency incident". */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "INCIDENT",
] as const;

/** What can find who said what, by name; whatever asks for an engine or shows one takes its names from here. */
export const ENGINE_NAMES = ["linear", "neural", "rules"] as const;
