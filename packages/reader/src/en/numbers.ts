/* The words of number. Compiled for this project from grammars of English numerals and from news usage. */

import type { Effect } from "../language-words.ts";
import { list } from "./function-words.ts";

const ONES = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`;
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const pairs = (words: string, value: (index: number) => number): [string, number][] =>
  words.split(/\s+/).map((word, i) => [word, value(i)]);

/** Number words below a hundred, hyphenated ones included: "twenty-five". */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...pairs(ONES, (i) => i),
  ...pairs(TENS, (i) => 10 * (i + 2)),
  ...pairs(TENS, (i) => 10 * (i + 2)).flatMap(([ten, tens]) =>
    pairs(ONES, (i) => i)
      .slice(1, 10)
      .map(([one, ones]): [string, number] => [`${ten}-${one}`, tens + ones]),
  ),
]);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["crore", 1e7],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["b", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["k", 1e3],
]);

/** Short forms that are a magnitude only when written on to the digits or after a currency sign. */
export const SHORT_MAGNITUDES = list("m mn mln b bn bln tn trn k");

/**
 * Plurals used as vague numbers: the least they can mean. A plural means two of its unit or more, so "dozens" is at
 * least 24 and "hundreds" at least 200.
 */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["billions", 2e9],
  ["trillions", 2e12],
]);

/** Between the two ends of a range: "300m to 400m". */
export const RANGE_LINKS = list("to and or - – —");

/** "half a million", "a quarter of the city". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4],
  ["fifth", 1 / 5],
  ["fifths", 1 / 5],
  ["tenth", 1 / 10],
  ["tenths", 1 / 10],
  ["one-third", 1 / 3],
  ["sixth", 1 / 6],
  ["sixths", 1 / 6],
  ["seventh", 1 / 7],
  ["sevenths", 1 / 7],
  ["eighth", 1 / 8],
  ["eighths", 1 / 8],
  ["ninth", 1 / 9],
  ["ninths", 1 / 9],
  ["twelfth", 1 / 12],
  ["twelfths", 1 / 12],
  ["sixteenth", 1 / 16],
  ["sixteenths", 1 / 16],
  ["twentieth", 1 / 20],
  ["twentieths", 1 / 20],
  ["thirtieth", 1 / 30],
  ["thirtieths", 1 / 30],
  ["fortieth", 1 / 40],
  ["fortieths", 1 / 40],
  ["fiftieth", 1 / 50],
  ["fiftieths", 1 / 50],
  ["sixtieth", 1 / 60],
  ["sixtieths", 1 / 60],
  ["eightieth", 1 / 80],
  ["eightieths", 1 / 80],
  ["hundredth", 1 / 100],
  ["hundredths", 1 / 100],
  ["two-thirds", 2 / 3],
  ["one-quarter", 1 / 4],
  ["three-quarters", 3 / 4],
  ["one-fifth", 1 / 5],
  ["two-fifths", 2 / 5],
  ["three-fifths", 3 / 5],
  ["four-fifths", 4 / 5],
  ["one-tenth", 1 / 10],
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

const QUALIFIER_WORDS: Readonly<Record<Effect, string>> = {
  least: `at least|more than|more that|over|above|upwards of|upward of|in excess of|no fewer than|no less than|not less than
    |not fewer than|a minimum of|minimum of|exceeding|greater than|north of|as few as|beyond|topping|least`,
  most: `up to|at most|as many as|as much as|no more than|not more than|fewer than|less than|under|below|a maximum of
    |maximum of|at the most|no greater than`,
  near: "nearly|almost|close to|approaching|not quite|nearing",
  about: `about|around|some|roughly|approximately|an estimated|estimated|circa|approx.|approx|something like
    |in the region of|on the order of|nearer|nearer to|closer to|an average of|an approximate`,
};

const effects = (entries: Readonly<Record<Effect, string>>): ReadonlyMap<string, Effect> =>
  new Map(
    Object.entries(entries).flatMap(([effect, words]) =>
      words.split("|").map((word): [string, Effect] => [word.trim(), effect as Effect]),
    ),
  );

/** Qualifiers before the number. */
export const QUALIFIER_EFFECTS = effects(QUALIFIER_WORDS);

/** The most words a qualifier has. */
export const LONGEST_QUALIFIER = 4;

/** The last words of qualifiers: only where one stands before a number is the whole looked up. */
export const QUALIFIER_ENDS: ReadonlySet<string> = new Set(
  [...QUALIFIER_EFFECTS.keys()].map((q) => q.split(" ").at(-1) ?? q),
);

/** "well over", "just under", "slightly more than". */
export const QUALIFIER_ADVERBS = list("well just slightly far somewhat significantly considerably");

/** Qualifiers after the number. */
export const AFTER_QUALIFIERS = effects({
  least: "or more|and counting|at least|at minimum|at the least|at the very least|at a minimum",
  most: "or fewer|or less|at most|at the most|at the very most",
  near: "",
  about: "or so|or thereabouts",
});

/** A number right after one of these names something and counts nothing: "Flight 370", "page 5". */
export const LABELS = list(`
  fortune no. nos. number numbers flight route highway interstate article articles section chapter title page pages phase type
  channel room level platform gate formula boeing airbus exhibit amendment proposition prop resolution season episode
  part volume vol. step round tier grade game week day question class category stage line unit district precinct ward
  act bill case zone area terminal apollo version windows iphone galaxy model mark paragraph figure fig. table rule
  point scene lot block pier building apartment apt. suite box area sector column verse psalm genesis call dial
  dialled dialed called calling leopard falcon playstation soyuz
`);

/** Words beside "5-4" that make it a result. */
export const SCORE_NEIGHBOURS = list(`
  vote votes voted ruling ruled decision win victory defeat loss lead record majority draw won beat beats lost lose score
  scored tie margin split deadlock deadlocked verdict
`);

/** "40 **men and women**" */
export const BOTH_SEXES = list("men women boys girls sons daughters brothers sisters mothers fathers husbands wives");

/** Before the noun they describe: "three consecutive **daily** pauses". */
export const ENDS_DESCRIBING = /^\p{Ll}{2,}(?:ed|ly)$/u;

/** Plurals without an s. */
export const IRREGULAR_PLURALS = /(?:people|men|women|children|mice|feet|teeth)$/;

/** Plurals of names of peoples and offices: "dispossessed **Orlayans**", "elected **Councilwomen**". */
export const CAPITAL_PLURALS = /^\p{Lu}\p{Ll}+(?:[^s'’]s|men|women)$/u;

/** "three **Tarsians**" */
export const PEOPLES = /^\p{Lu}\p{Ll}+(?:ians|eans|ans|ese)$/u;

/** In the names of kinds: "21 **greater** spotted eagles". */
export const COMPARATIVES = list("greater lesser larger smaller");

/** Before a plural: "one of **these** sites". */
export const THESE = list("these those");

/** Before what there is one of. */
export const SINGLE = list("one 1 single each every another");

/** Nouns for people after which "one" and year-like numbers count. */
export const PEOPLE = list(`
  people person persons man men woman women child children boy boys girl girls civilian civilians soldier soldiers
  troops officer officers policeman policemen fighter fighters militant militants rebel rebels gunman gunmen attacker
  attackers bomber bombers suspect suspects hostage hostages captive captives prisoner prisoners detainee detainees
  worker workers student students resident residents villager villagers refugee refugees migrant migrants protester
  protesters demonstrator demonstrators victim victims journalist journalists passenger passengers survivor survivors
  patient patients doctor doctors medic medics teacher teachers employee employees member members others adults
  teenagers families body bodies citizen citizens voters delegates lawmakers deaths casualties fatalities voter
  sailor sailors miner miners climber climbers pupil pupils tourist tourists fisherman fishermen farmer farmers driver
  drivers guest guests worshipper worshippers mourner mourners nurse nurses pilot pilots insurgent insurgents inmate inmates
  conscript conscripts recruit recruits paratrooper paratroopers marine marines ranger rangers firefighter firefighters
  medics rescuers volunteers captives abductees evacuees survivors mayor mayors brother brothers sister sisters
  pedestrian pedestrians bystander bystanders motorist motorists cyclist cyclists commuters hikers teen teens toddlers passersby
  shoppers rowers bathers parishioners infants babies siblings grandchildren activists customers neighbours neighbors players fans
  swimmers divers surfers skiers campers visitors monks nuns priests seafarers crewmen herders traders labourers laborers
  injuries arrests vehicle vehicles houses homes ships boats aircraft
`);

/** What may open a compound: "three-week", "half-mile", "hundred-page". */
export const JOINED_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL,
  ["half", 1 / 2],
  ["hundred", 100],
  ["thousand", 1000],
]);

/** Half of a magnitude, in a word. */
export const HALVED: ReadonlyMap<string, number> = new Map([
  ["half-dozen", 6],
  ["half-a-dozen", 6],
  ["half-million", 5e5],
  ["half-a-million", 5e5],
  ["half-billion", 5e8],
]);

/** The words a number in words begins with. */
export const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...VAGUE.keys(),
  ...FRACTIONS.keys(),
  ...HALVED.keys(),
  ..."a an half several few couple pair".split(" "),
]);

/** All words that may stand for a number or at the head of one. */
export const NUMBER_OPENINGS: ReadonlySet<string> = new Set([...STARTERS, ...MAGNITUDES.keys()]);

/** Behind a sum of money and a space: "$40 m". */
export const SUM_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["b", 1e9],
  ["k", 1e3],
]);

/** Between a number and the plural of what comes so often: "six **monthly** payments". */
export const SO_OFTEN = list("hourly daily nightly weekly fortnightly monthly quarterly yearly annual");

/** What is counted together: "400 **people and entities**". */
export const BESIDE_ENTITIES = list(
  "people individuals persons companies firms organisations organizations businesses banks groups ships",
);
export const ENTITIES = list("entities");

/** Who do something: "**writers**, artists and **scientists**". */
export const DOERS = /^\p{Ll}+(?:ers|ors|ists|ians|men|women)$/u;

/** Words for how something is, by their ends: "new global, **unbranded** programmes". */
export const DESCRIBES = /(?:ed|al|ive|ous|ic|ful|less|ing)$/;

/** Who are counted together: "162 **passengers and crew**". */
export const ABOARD_TOGETHER = list(
  "passengers crew staff patients students pupils teachers guests tourists inmates guards",
);

/** What is counted together: "158 **missiles and drones**". */
export const BOTH_KINDS = list(`
  missiles drones rockets shells mortars bombs tanks ships boats vehicles cars trucks buses homes houses buildings shops schools hospitals
`);

/** With such a word before them nothing is done by those who are counted: "10 **wanted** suspects". */
export const AS_THEY_ARE = list(`
  wanted besieged stranded trapped exiled convicted suspected accused retired elected unidentified registered abandoned disabled
`);
