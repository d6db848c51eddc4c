import type { Act } from "./types.ts";

/** What an act is called in the two coding schemes for political events; `null` where a scheme has no such thing. */
export interface Counterpart {
  /** PLOVER: the type of event. */
  readonly plover: string | null;
  /** CAMEO: the code of the verb. */
  readonly cameo: string;
}

/**
 * Each act's counterpart, for export. Names and codes are those of the PLOVER codebook (Open Event Data Alliance; its
 * first draft called ACCUSE DISAPPROVE, and REQUEST DEMAND) and of the CAMEO codebook (Schrodt, 1.1b3). PLOVER counts
 * no mere comment as an event. CAMEO has no code for an estimate or an announcement but that of a statement, and codes a
 * promise, an offer and an agreement alike as an intent to cooperate. Which act has which counterpart is this project's
 * choice, by the codebooks' definitions.
 */
export const COUNTERPARTS: Readonly<Record<Act, Counterpart>> = {
  state: { plover: null, cameo: "010" },
  confirm: { plover: null, cameo: "015" },
  deny: { plover: null, cameo: "016" },
  accuse: { plover: "ACCUSE", cameo: "112" },
  threaten: { plover: "THREATEN", cameo: "130" },
  request: { plover: "REQUEST", cameo: "020" },
  promise: { plover: "AGREE", cameo: "030" },
  agree: { plover: "AGREE", cameo: "030" },
  reject: { plover: "REJECT", cameo: "120" },
  offer: { plover: "AGREE", cameo: "030" },
  praise: { plover: "SUPPORT", cameo: "051" },
  criticise: { plover: "ACCUSE", cameo: "111" },
  estimate: { plover: null, cameo: "010" },
  announce: { plover: null, cameo: "010" },
  "claim-responsibility": { plover: null, cameo: "015" },
  "decline-to-comment": { plover: null, cameo: "011" },
  "no-response": { plover: null, cameo: "011" },
};
