import { AMERICAN_DOLLARS, CONVERTED, LOCAL_DOLLARS, LOCAL_SITES } from "../en/outlets.ts";

/** Where a report stands. */
export interface Published {
  readonly text: string;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * May a bare "$" be of another country than the United States: in a report of an outlet elsewhere that has dollars of its
 * own, or that tells besides how many those are ("$40,000 (US$30,000)")?
 */
export const hasOtherDollars = ({ text, outlet = "", url = "" }: Published): boolean =>
  LOCAL_DOLLARS.test(outlet) || LOCAL_SITES.test(url) || CONVERTED.test(text);

/** Is it written that these are dollars of the United States: "US$40", "40 U.S. dollars"? */
export const areAmerican = (written: string): boolean => AMERICAN_DOLLARS.test(written);
