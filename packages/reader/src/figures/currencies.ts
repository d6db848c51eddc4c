import { DOLLARS, NATIONAL_MONEY, NO_CURRENCY } from "../en/money.ts";
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
import { MONEY_OF_SITES, SHARED_MONEY, type SharedMoney, UNNAMED_AT_HOME } from "../en/shared-money.ts";

/** Where a report stands. */
export interface Published {
  readonly text: string;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
}

/** The code of a sum's currency, from what its words mean as a rule and how they are written; nothing where it cannot be told. */
export type CurrencyOf = (unit: string, written: string, sentence: string) => string | undefined;

/** Whose money it is that a report tells of: where several countries have money of one name, the country it tells of. */
export function currenciesIn(published: Published): CurrencyOf {
  const areAmerican = dollarsIn(published);
  const told = new Map<SharedMoney, ReadonlyMap<string, number>>();
  const toldOf = (money: SharedMoney): ReadonlyMap<string, number> => {
    const known = told.get(money) ?? countriesIn(money, published);
    told.set(money, known);
    return known;
  };
  return (unit, written, sentence) => {
    if (unit === "USD" && CENTS.test(written) && !AMERICAN_DOLLARS.test(written))
      return centsOf(published, areAmerican);
    if (unit === "USD") return areAmerican(written, sentence) ? unit : undefined;
    const money = SHARED_MONEY.find(({ words }) => words.test(written));
    if (!money || (unit !== NO_CURRENCY && !money.countries.has(unit))) return unit === NO_CURRENCY ? undefined : unit;
    if (NATIONAL_MONEY.get(written.toLowerCase().split(/\s+/).slice(-2).join(" ")) === unit) return unit;
    const home = atHome(money, published);
    return home ?? foremost(unit, toldOf(money));
  };
}

/** Of the report's dollars where they are all of one country: "S$2 million … **3.5 cents**". */
function centsOf({ text }: Published, areAmerican: (written: string, sentence: string) => boolean): string | undefined {
  if (areAmerican("cents", "")) return "USD";
  const dollars = new Set([...text.matchAll(/(\p{Lu}{0,2})\$/gu)].map(([, country = ""]) => country.toLowerCase()));
  return dollars.size === 1 ? DOLLARS.get([...dollars][0] as string) : undefined;
}

/** The money of the country whose outlet or address it is. */
function atHome({ countries }: SharedMoney, { outlet = "", url = "" }: Published): string | undefined {
  const site = MONEY_OF_SITES.get(SITE.exec(url)?.[1] ?? "");
  if (site !== undefined && countries.has(site)) return site;
  const named = [...countries].filter(([, country]) => country.test(outlet));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

const SITE = /^https?:\/\/[^/:]*\.([a-z]{2})(?:[:/]|$)/u;

/** How often each country that has such money is named. */
const countriesIn = ({ countries }: SharedMoney, { text }: Published): ReadonlyMap<string, number> =>
  new Map(
    [...countries]
      .map(([code, country]): [string, number] => [code, [...text.matchAll(new RegExp(country, "gu"))].length])
      .filter(([, times]) => times > 0),
  );

/* Who is named so many times as often as all others is whom the report is of. */
const FOREMOST = 3;

/** What the report tells of by far the most; the usual one where it tells of none, unless at home nobody says whose pounds they are. */
function foremost(unit: string, told: ReadonlyMap<string, number>): string | undefined {
  const all = [...told.values()].reduce((sum, times) => sum + times, 0);
  const most = [...told].find(([, times]) => times >= FOREMOST * (all - times));
  if (all === 0) return unit === NO_CURRENCY ? undefined : unit;
  return UNNAMED_AT_HOME.has(unit) && most?.[0] !== unit ? undefined : most?.[0];
}

/**
 * May a bare "$" be of another country than the United States: in a report of an outlet elsewhere that has dollars of its
 * own, or that tells besides how many those are ("$40,000 (US$30,000)")?
 */
const hasOtherDollars = ({ text, outlet = "", url = "" }: Published): boolean =>
  LOCAL_DOLLARS.test(outlet) || LOCAL_SITES.test(url) || CONVERTED.test(text);

/**
 * Tells of a sum as it is written, in its sentence, whether its dollars are American for certain: no bare "$" of what another
 * country's economy has, and cents only where they are called so, or the report tells of dollars and of no other money with cents.
 */
function dollarsIn(published: Published): (written: string, sentence: string) => boolean {
  const others = hasOtherDollars(published);
  const { text } = published;
  return (written, sentence) => {
    if (AMERICAN_DOLLARS.test(written)) return true;
    if (CENTS.test(written)) return !others && TELLS_DOLLARS.test(text) && !OTHER_CENTS.test(text);
    return !others && !LOCAL_ECONOMY.test(sentence);
  };
}
