import {
  AMERICAN_DOLLARS,
  CENTS,
  CONVERTED,
  LOCAL_DOLLARS,
  LOCAL_ECONOMY,
  LOCAL_SITES,
  OTHER_CENTS,
  TELLS_DOLLARS,
} from "../en/outlets.ts";

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
const hasOtherDollars = ({ text, outlet = "", url = "" }: Published): boolean =>
  LOCAL_DOLLARS.test(outlet) || LOCAL_SITES.test(url) || CONVERTED.test(text);

/**
 * Tells of a sum as it is written, in its sentence, whether its dollars are American for certain: no bare "$" of what another
 * country's economy has, and cents only where the report tells of dollars and of no other money with cents.
 */
export function dollarsIn(published: Published): (written: string, sentence: string) => boolean {
  const others = hasOtherDollars(published);
  const { text } = published;
  return (written, sentence) => {
    if (CENTS.test(written)) return !others && TELLS_DOLLARS.test(text) && !OTHER_CENTS.test(text);
    return AMERICAN_DOLLARS.test(written) || (!others && !LOCAL_ECONOMY.test(sentence));
  };
}
