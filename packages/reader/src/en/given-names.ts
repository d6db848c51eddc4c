import type { Sex } from "../language-words.ts";
import { EITHER_NAMES } from "./either-names.ts";
import { FEMALE_NAMES } from "./female-names.ts";
import { MALE_NAMES } from "./male-names.ts";

/** Whose given name a word usually is; undefined for a word that is not known as one. */
export function sexOfGiven(word: string): Sex | undefined {
  const lower = word.toLowerCase();
  const name = /[^a-z]/.test(lower) ? (plainly(lower).split("-")[0] as string) : lower;
  return SEXES.get(name);
}

/* A name of several lists counts as a man's before a woman's. */
const SEXES: ReadonlyMap<string, Sex> = new Map([
  ...[...EITHER_NAMES].map((name) => [name, "unknown"] as const),
  ...[...FEMALE_NAMES].map((name) => [name, "female"] as const),
  ...[...MALE_NAMES].map((name) => [name, "male"] as const),
]);

const plainly = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/*
 * Short forms and the name they may stand for. Compiled for this project from common usage.
 */
const SHORT_FORMS = `
bill william; billy william; will william; bob robert; bobby robert; rob robert; dick richard; rick richard; rich richard;
ted edward theodore; ed edward edwin; eddie edward; ned edward; jim james; jimmy james; jamie james; jack john; johnny john;
jon jonathan; joe joseph; joey joseph; mike michael; mick michael; tom thomas; tommy thomas; dave david; dan daniel;
danny daniel; chris christopher christine; steve steven stephen; tony anthony antonio; andy andrew; drew andrew;
matt matthew; mo maurice mohamed mohammed muhammad; nick nicholas; ben benjamin; benny benjamin; bibi benjamin; sam samuel samantha; charlie charles;
chuck charles; hank henry; harry henry harold; larry lawrence; ron ronald; don donald; ken kenneth; greg gregory;
jeff jeffrey; geoff geoffrey; phil philip; pete peter; pat patrick patricia; ray raymond; russ russell; walt walter;
alex alexander alexandra; al albert alan; doug douglas; fred frederick; gerry gerald; jerry gerald jerome; mitch mitchell;
nate nathan nathaniel; tim timothy; vince vincent; zach zachary; josh joshua; jake jacob; gabe gabriel; marty martin;
liz elizabeth; beth elizabeth; betsy elizabeth; betty elizabeth; kate katherine catherine; katie katherine; kathy katherine;
cathy catherine; sue susan; jen jennifer; jenny jennifer; kim kimberly; jill jillian; meg margaret; maggie margaret;
peggy margaret; becky rebecca; debbie deborah; deb deborah; barb barbara; cindy cynthia; sandy sandra; vicky victoria;
abby abigail; angie angela; mandy amanda; nan nancy; trish patricia; tricia patricia; val valerie; gwen gwendolyn;
rudy rudolph; sasha alexander alexandra; misha mikhail; volodya vladimir; kolya nikolai; manu emmanuel; pepe jose
`;

const LONG: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHORT_FORMS.trim()
    .split(/;\s*/)
    .map((line) => {
      const [short = "", ...long] = line.split(" ");
      return [short, new Set(long)] as const;
    }),
);

/** "Bill" and "William", in lower case: is the one a short form of the other? */
export const isShortGiven = (short: string, long: string): boolean => LONG.get(short)?.has(long) ?? false;

/** May two given names be one person's: the same, an initial of the other, or a short form of it? */
export function sameGiven(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase().replace(/\.$/, ""), b.toLowerCase().replace(/\.$/, "")];
  if (one === other || isShortGiven(one, other) || isShortGiven(other, one)) return true;
  return (one.length === 1 || other.length === 1) && one[0] === other[0];
}
