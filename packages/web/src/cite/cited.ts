import { createContext } from "react";

/** The kept text that is shown, by which its characters can be cited for good. */
export interface CitedText {
  readonly report: string;
  /** Its number: another text never gets it. */
  readonly version: number;
}

/** null: the text is not kept, and nothing leads to it. */
export const CitedContext = createContext<CitedText | null>(null);
