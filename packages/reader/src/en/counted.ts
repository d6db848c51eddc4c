import type { CountWord } from "../language-words.ts";
import { list } from "./function-words.ts";
import { inflect } from "./predicates/inflect.ts";
import type { Predicate } from "./predicates/predicate.ts";
import { PREDICATES } from "./predicates/table.ts";

/*
 * Words that tell what is counted. Kinds follow casualty recording (Every Casualty's standards: killed, injured,
 * missing, held, displaced); the lists were compiled for this project.
 */

const STATES: Readonly<Record<string, string>> = {
  killed: "died dead die dies dying deceased perished perish drowned fatally martyred",
  injured: "hurt unconscious",
  missing: "missing unaccounted disappeared vanished",
  held: "held hostage captive captured incarcerated",
  displaced: "homeless fled",
  alive: "alive survived",
};

const NOUNS: Readonly<Record<string, string>> = {
  killed: "death deaths fatality fatalities corpse corpses bodies killings murders homicide homicides",
  injured: "injuries",
  casualties: "casualty casualties",
  held: "hostage hostages captives prisoner prisoners detainee detainees inmates abductees",
  arrested: "arrest arrests",
  displaced: "refugees evacuees",
  attacked: "attacks airstrikes strikes raids bombings",
  alive: "survivor survivors",
  votes: "vote votes ballots",
};

/** Words that govern the count of the dead from afar: "the death toll rose to 12". */
export const TOLLS: ReadonlySet<string> = new Set(["toll", "tolls"]);

/** "the **number** of injured", "bringing the **total** to 39". */
export const COUNT_NOUNS: ReadonlySet<string> = new Set([
  "number",
  "count",
  "tally",
  "total",
  "figure",
  "headcount",
  "estimate",
]);

/** Those whom an army loses. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  "men soldiers troops fighters sailors marines officers policemen pilots guards".split(" "),
);

/** "**suffered** various degrees of **burns**": of whom it is told that they are hurt. */
export const SUFFER = list("suffered sustained suffering sustaining suffer sustain");
export const HAVE_HARMS = list("had have");
export const HOW_HARMED = list(
  "minor serious severe slight critical multiple life-threatening non-life-threatening light",
);

/** Behind a harm they tell of work with it, and of nobody who has it: "burns **to** treat", "burns **cases**". */
export const WORK_WITH_HARMS = list("to case cases patients victims units wards teams");
export const BODILY_HARMS = list("injury injuries burn burns wound wounds fracture fractures concussion concussions");

type FatePhrase = readonly [before: readonly string[], kind: string];

/** Phrases: the word decides behind one of those before it. */
export const FATE_PHRASES: ReadonlyMap<string, readonly FatePhrase[]> = byWord([
  ["dead", [["shot", "stabbed", "gunned"], "killed"]],
  [
    "death",
    [
      [
        "shot to",
        "strangled to",
        "stabbed to",
        "beaten to",
        "crushed to",
        "hacked to",
        "burned to",
        "burnt to",
        "trampled to",
      ],
      "killed",
    ],
  ],
  ["sacrifice", [["paid supreme", "paid the supreme", "made the supreme", "made the ultimate"], "killed"]],
  ["price", [["paid supreme", "paid the supreme"], "killed"]],
  ["hostage", [["taken", "as"], "held"]],
  ["hostages", [["as"], "held"]],
  ["home", [["from their", "fled their", "flee their", "leave their"], "displaced"]],
  ["homes", [["from their", "fled their", "flee their", "leave their", "lost their"], "displaced"]],
  ["flee", [["forced to", "had to"], "displaced"]],
  ["hospital", [["to"], "injured"]],
  ["hospitals", [["to", "city", "two"], "injured"]],
  [
    "lives",
    [["lost their", "lose their", "losing their", "gave their", "given their", "claimed", "claiming"], "killed"],
  ],
  ["down", [["gunned", "mowed", "mown"], "killed"]],
  ["custody", [["in", "into"], "arrested"]],
  ["bars", [["behind"], "held"]],
  ["captivity", [["remain in", "remained in", "remains in", "still in", "taken into"], "held"]],
  ["found", [["yet to be"], "missing"]],
  ["wounds", [["bullet", "gunshot", "shrapnel", "knife", "stab", "head", "for", "with"], "injured"]],
  ["injuries", [["for", "with"], "injured"]],
  ["burns", [["for", "with"], "injured"]],
  ["captives", [["remain", "remains", "remained", "still"], "held"]],
  ["hostages", [["remain", "remains", "remained"], "held"]],
  ["inhalation", [["for smoke"], "injured"]],
  [
    "condition",
    [["in critical", "in serious", "in stable", "in a critical", "in a serious", "in a stable", "in grave"], "injured"],
  ],
  ["care", [["in intensive"], "injured"]],
]);

function byWord(
  phrases: readonly (readonly [word: string, phrase: FatePhrase])[],
): ReadonlyMap<string, readonly FatePhrase[]> {
  const grouped = Map.groupBy(phrases, ([word]) => word);
  return new Map(Array.from(grouped, ([word, all]) => [word, all.map(([, phrase]) => phrase)]));
}

/** "The army said 12 **fighters were eliminated**": of others a job or a rival may be eliminated too. */
export const FIGHTING_DONE = list("eliminated neutralised neutralized");
export const FIGHTING_MEN = list(
  "terrorists militants fighters gunmen insurgents operatives soldiers troops commanders",
);

/** Words of a fight in the same sentence, without which a club may have fighters. */
export const OF_A_FIGHT = list(`
  raid raids strike strikes airstrike airstrikes army troops military operation operations ambush shelling bombardment battle fighting
`);

/** Of a contest or a pardon: "eliminated in **round** one". */
export const OF_NO_FIGHT = list(
  "round rounds final finals list lists amnesty tournament cup league contest club election vote pardon deal",
);

const DONE = PREDICATES.filter(({ counts }) => counts !== undefined);
const isNounLike = ({ marks }: Predicate): boolean => marks.has("noun-like");

/** Before people, of whom these tell it with an object: "a collision that **drowned** nine rowers". */
export const DONE_TO_PEOPLE: ReadonlyMap<string, string> = new Map([
  ...["drowned", "drowning", "drowns"].map((word): [string, string] => [word, "killed"]),
  ...["grazed", "grazing", "mauled", "mauling", "scalded", "scalding"].map((word): [string, string] => [
    word,
    "injured",
  ]),
]);

/** "Police **are holding** 8 people"; not "are holding two people **responsible**". */
export const HOLDING = list("holding");
export const BEFORE_HOLDING = list("is are was were still");
export const HOLDERS = list(`
  police army militia gang rebels authorities forces junta militants gunmen insurgents soldiers troops officers kidnappers terrorists security
  immigration military government regime
`);
export const RESPONSIBLE = list("responsible accountable liable");

/** "**fatally** stabbing six nurses", before a verb. */
export const FATALLY = list("fatally mortally");

/** "one dead and five in **hospital**" */
export const HOSPITALS = list("hospital hospitals");

/** Before a noun it tells how those are who are counted, and of no loss: "four **homeless** men". */
export const HOMELESS = list("homeless");

export const COUNTED: ReadonlyMap<string, CountWord> = new Map([
  ...entries(NOUNS, "noun"),
  ...DONE.flatMap(countForms),
  ...entries(STATES, "state"),
]);

/** Forms that are a verb only behind "to" or a modal: "to release 50 prisoners". */
export const BARE_VERBS: ReadonlyMap<string, string> = new Map(
  DONE.filter(isNounLike).map(({ lemma, counts = "" }) => [lemma, counts]),
);

function entries(words: Readonly<Record<string, string>>, as: CountWord["as"]): [string, CountWord][] {
  return Object.entries(words).flatMap(([kind, list]) =>
    list
      .split(" ")
      .filter(Boolean)
      .map((word): [string, CountWord] => [word, { kind, as }]),
  );
}

function countForms(verb: Predicate): [string, CountWord][] {
  const { base, third, participle, gerund } = inflect(verb);
  const governing = isNounLike(verb) ? [gerund] : [gerund, base, third];
  const kind = verb.counts ?? "";
  return [
    [participle, { kind, as: "done" }],
    ...governing.map((form): [string, CountWord] => [form, { kind, as: "verb" }]),
  ];
}

/** Nouns of what was done to those counted behind their "of": "the **murder** of two medics". */
export const DEEDS_DONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: "murder murders killing killings massacre slaughter assassination execution",
    held: "abduction abductions kidnapping kidnappings kidnap",
    arrested: "arrest arrests detention detentions",
    evacuated: "evacuation evacuations",
    injured: "wounding injury injuries",
    displaced: "displacement",
    released: "release releases freeing",
  }).flatMap(([kind, nouns]) => nouns.split(" ").map((noun): [string, string] => [noun, kind])),
);

/** Before a release that has come about ("**secured the** release of 33 hostages", "**after the** release of"), or that a plan has in it. */
export const RELEASED = "released";
export const RELEASE_DONE =
  /\b(?:after|following|since|led to|resulted in|ended (?:with|in)|began with|secured|won|confirmed|celebrated|welcomed|hailed|praised|saw|includ(?:es|ed|ing)|begins with|leads to|announced|negotiated|arranged|brokered|allowed)(?: the)?(?: (?:safe|early|swift|\p{Ll}+ful))?$/u;

/** "**includes the release of** 33 hostages", "begins with the release of": of these nobody is told to be free. */
export const RELEASE_AHEAD =
  /\b(?:includ(?:es|ed|e|ing)|begins? with|starts? with|provid(?:es?|ed|ing) for|involv(?:es?|ed|ing)|calls? for|foresees?|envisages?|announced|negotiated|arranged|brokered)(?: the)?(?: (?:safe|early|swift|\p{Ll}+ful))? release of$/u;

/** They die, or die down. */
export const DYING: ReadonlySet<string> = new Set(["died", "die", "dies", "dying"]);

/** Whom a state expels without their losing a home: "expelled 12 **diplomats**". */
export const NOT_DISPLACED: ReadonlySet<string> = new Set(
  "diplomat diplomats ambassador ambassadors envoys attachés attaches spies officers members senators deputies students".split(
    " ",
  ),
);

/** What is held by a party: "including one **held** by the Liberals". */
export const SEATS: ReadonlySet<string> = new Set(
  "seat seats district districts constituency constituencies post posts office offices mayoralty governorships records titles".split(
    " ",
  ),
);

/** What is released without anybody being freed: "three **polls** released on Sunday". */
export const MADE_PUBLIC: ReadonlySet<string> = new Set(
  "poll polls survey surveys figures data documents document files records reports report studies study statements statement photos photographs images pictures video videos clips footage film films album albums song songs tapes recordings emails letters pages results products models versions books games".split(
    " ",
  ),
);

/** What is held without being in anybody's hands: "two meetings were held". */
export const HELD_EVENTS: ReadonlySet<string> = new Set(
  "meeting meetings talks elections election rallies rally votes vote session sessions hearing hearings debates debate protests protest march marches funeral funerals event events rounds conference conferences ceremony ceremonies referendum referendums festival festivals concert concerts ball vigil vigils parade parades fair fairs competition competitions tournament tournaments championship championships exhibition summit summits gathering gatherings reception dinner dinners lunch banquet auction auctions workshop workshops seminar seminars forum primaries caucus inquest trial trials demonstration demonstrations celebration celebrations carnival pageant wake mass prayers meet races race".split(
    " ",
  ),
);

/** The kind of those in somebody's hands. */
export const HELD = "held";

/** The kind of those who had to leave where they live. */
export const DISPLACED = "displaced";

/** "40 hostages remain in **captivity**": animals are there, too. */
export const CAPTIVITY = list("captivity");

/** Behind "held" they show that nobody is in anybody's hands: "the period he held **office**". */
export const HELD_OFFICE = list("office power talks sway control court elections hands");

/** "Hundreds **fled** the stadium": out of a place where nobody lives they are not displaced. */
export const FLEEING: ReadonlySet<string> = new Set(["fled", "flee", "fleeing"]);
export const PLACES_LEFT: ReadonlySet<string> = new Set(
  "scene stadium building hall hotel club nightclub mall beach theatre theater cinema room court courtroom station shop store restaurant bar arena school campus prison jail venue church mosque market office offices plane aircraft train bus ferry".split(
    " ",
  ),
);
/** Who are away from home when they flee: "12 **shoppers** fled". */
export const CROWDS: ReadonlySet<string> = new Set(
  "revellers revelers shoppers diners fans spectators concertgoers concert-goers partygoers passengers worshippers worshipers bathers beachgoers guests gunmen attackers robbers suspects inmates prisoners convicts detainees".split(
    " ",
  ),
);

/** What somebody is until it comes otherwise: "four **detained** leaders were freed". */
export const IN_SOME_HAND: ReadonlySet<string> = new Set(["arrested", "held", "missing"]);

/** The kinds of what came of them in the end: "21 girls abducted by raiders **were freed**". */
export const FREED_OR_DEAD: ReadonlySet<string> = new Set(["released", "rescued", "killed"]);

/** The kinds that together are casualties: "**killed and wounded** dozens". */
export const CASUALTIES = "casualties";
export const OF_CASUALTIES: ReadonlySet<string> = new Set(["killed", "injured"]);
