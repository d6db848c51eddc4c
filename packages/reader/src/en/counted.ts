/*
 * Words that tell what is counted. Kinds follow casualty recording (Every Casualty's standards: killed, injured,
 * missing, held, displaced); the lists were compiled for this project.
 */

/** How a word shows its kind. */
export interface Counted {
  readonly kind: string;
  /**
   * "done": a verb form that is done to the counted when it follows them in the passive ("12 were arrested") or governs
   * them ("arrested 12"). "verb": only governs ("killing 12"). "state": follows or names them ("12 dead", "12 died").
   * "noun": names them ("12 deaths").
   */
  readonly as: "done" | "verb" | "state" | "noun";
}

/* base forms | participles; inflected by the rule of the silent e, with the irregular participle given */
const DONE: Readonly<Record<string, string>> = {
  killed: "kill|murder|massacre|execute|assassinate|behead|slaughter|slay:slain",
  injured: "wound|injure|maim|hospitalise|hospitalize",
  held: "capture|kidnap:kidnapped|abduct|imprison|jail|intern",
  released: "release|free:freed|pardon",
  arrested: "arrest|detain",
  displaced: "displace|uproot|deport|expel:expelled",
  evacuated: "evacuate",
  attacked: "attack|bomb|raid|ambush|shell",
  rescued: "rescue",
  destroyed: "destroy|demolish|flatten",
};

const STATES: Readonly<Record<string, string>> = {
  killed: "died dead die dies dying deceased perished perish drowned fatally",
  injured: "hurt unconscious",
  missing: "missing unaccounted disappeared vanished",
  held: "held hostage captive captured incarcerated",
  displaced: "homeless fled",
  alive: "alive survived",
};

const NOUNS: Readonly<Record<string, string>> = {
  killed: "death deaths fatality fatalities corpse corpses bodies killings murders",
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

/** Phrases: the word decides behind one of those before it. */
export const PHRASES: ReadonlyMap<string, readonly [before: readonly string[], kind: string]> = new Map([
  ["hospital", [["to"], "injured"]],
  ["hospitals", [["to", "city", "two"], "injured"]],
  ["lives", [["their", "claimed", "claiming"], "killed"]],
  ["custody", [["in", "into"], "arrested"]],
  ["bars", [["behind"], "held"]],
  ["found", [["yet to be"], "missing"]],
  ["wounds", [["bullet", "gunshot", "shrapnel", "knife", "stab", "head"], "injured"]],
]);

/* base forms that are more often nouns before a number */
const NOUN_LIKE: ReadonlySet<string> = new Set([
  "wound",
  "attack",
  "raid",
  "arrest",
  "release",
  "bomb",
  "shell",
  "intern",
  "jail",
  "ambush",
]);

export const COUNTED: ReadonlyMap<string, Counted> = new Map([
  ...entries(NOUNS, "noun"),
  ...Object.entries(DONE).flatMap(([kind, verbs]) => verbs.split("|").flatMap((verb) => forms(verb, kind))),
  ...entries(STATES, "state"),
]);

/** Forms that are a verb only behind "to" or a modal: "to release 50 prisoners". */
export const BARE_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries(DONE).flatMap(([kind, verbs]) =>
    verbs
      .split("|")
      .map((verb) => verb.split(":")[0] ?? verb)
      .filter((base) => NOUN_LIKE.has(base))
      .map((base): [string, string] => [base, kind]),
  ),
);

function entries(words: Readonly<Record<string, string>>, as: Counted["as"]): [string, Counted][] {
  return Object.entries(words).flatMap(([kind, list]) =>
    list
      .split(" ")
      .filter(Boolean)
      .map((word): [string, Counted] => [word, { kind, as }]),
  );
}

function forms(verb: string, kind: string): [string, Counted][] {
  const [base = "", irregular] = verb.split(":");
  const stem = base.endsWith("e") && irregular !== "freed" ? base.slice(0, -1) : base;
  const double = irregular?.endsWith(`${base.at(-1)}${base.at(-1)}ed`) ? base.at(-1) : "";
  return [
    [irregular ?? `${stem}ed`, { kind, as: "done" }],
    [`${stem}${double}ing`, { kind, as: "verb" }],
    ...(NOUN_LIKE.has(base) ? [] : [[base, { kind, as: "verb" }] as [string, Counted]]),
    ...(NOUN_LIKE.has(base) ? [] : [[`${base}s`, { kind, as: "verb" }] as [string, Counted]]),
  ];
}

/** What is held without being in anybody's hands: "two meetings were held". */
export const HELD_EVENTS: ReadonlySet<string> = new Set(
  "meeting meetings talks elections election rallies rally votes vote session sessions hearing hearings debates debate protests protest marches funerals events rounds conferences ceremonies referendums".split(
    " ",
  ),
);
