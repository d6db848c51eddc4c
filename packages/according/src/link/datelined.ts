/** "CASTRA, **Norvia** (Hale Wire) —": the country from which a report tells that it comes, in lower case; null: it tells none. */
export function countryDatelined(text: string, headline: number): string | null {
  const [, country] = DATELINE.exec(text.slice(headline, headline + LONGEST)) ?? [];
  return country === undefined ? null : country.toLowerCase();
}
const DATELINE =
  /^\s*\p{Lu}[\p{Lu}.’' -]+, (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: \([\p{L} ]+\))? ?(?:--|[-–—]) /u;
/** In UTF-16 code units. */
const LONGEST = 100;

interface FromSomewhere {
  readonly datelined: string | null;
  readonly vocabulary: ReadonlySet<string>;
}

/** Do two reports come from two countries, of which neither knows the other's? */
export const areOfTwoDatelines = (a: FromSomewhere, b: FromSomewhere): boolean =>
  a.datelined !== null &&
  b.datelined !== null &&
  a.datelined !== b.datelined &&
  !knows(a, b.datelined) &&
  !knows(b, a.datelined);

const knows = ({ vocabulary }: FromSomewhere, country: string): boolean =>
  country.split(" ").every((word) => vocabulary.has(word));
