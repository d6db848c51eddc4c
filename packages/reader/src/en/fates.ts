import { list } from "./function-words.ts";

/* What became of those who are counted: words around "were killed", "have been freed". */

/** Behind a verb these begin its object: "12 gunmen killed the guard". */
export const OBJECTS = list(`
  the a an their his her its our my this that these those him them us me you it at up more nearly about some
`);

/** These end the reach of a predicate: another clause begins. */
export const CLAUSE_STARTS = list(
  "but when while after because as since if until following amid although though whereas",
);

/** Before a word for what became of people these make a noun of it: "buried **those** killed", "a camp for **the** displaced". */
export const HEADS_OF_STATES = list("those the for");

/** Of several the finite verb of a passive: "21 girls abducted by raiders **have** been freed". */
export const THEIR_VERBS = list("have had were are");

/** Behind "the" and these another clause may begin with no word of its own: "the **day** hostages were freed". */
export const WHEN_NOUNS = list("day night week month year moment time place way raid");

/** Before such a participle, behind a wish: "asked **to be** rescued". */
export const TO_BE = new Set(["to be"]);
export const ASKING_FOR = list(
  "ask asks asked asking want wants wanted wanting hope hopes hoped hoping beg begged begging",
);

/** Of those who were **ordered** to be deported nobody is told to be gone. */
export const ORDERED_TO = list("ordered");

/** Behind "died" these tell of no dead: "the shocks have died **down**". */
export const AWAY_AND_DOWN = list("down away out off");

/** They end like plurals and are no objects: "killed **overseas**". */
export const NO_PLURAL_ENDS = /(?:wards|seas|times|ways)$/;

/** May stand inside a predicate: "have also been taken to hospital". */
export const INSIDE_PREDICATES = list(`
  also still already now since to being found this last week month year weekend on taken rushed brought among the not all either both reportedly allegedly in
  into treated lost their
`);

/** "at least 86 are **infected**" */
export const ILL = list(
  "infected sick ill hospitalised hospitalized quarantined isolated vaccinated unemployed jobless",
);

/** "the 21 **victims** of the massacre" */
export const VICTIMS = list("victim victims");

/** "were **among** the dead" */
export const AMONG_THE = list("among");

/** "among the 41 who **died**" */
export const DIED_SO = list("died drowned perished");

/** Of them those that do so only before a bound: "wounded **at** least 12"; not "killed **at** the gate". */
export const BEFORE_BOUNDS = list("at up");
export const BOUNDED = list("least most to");

/** "a **group** of 12 soldiers was captured": they are one, and what is told of it is told of them. */
export const GROUPS_OF = list("group family team gang patrol unit pair trio party band class number further");

/** "Three **have since** died": no other clause begins. */
export const HAVE_SINCE = /^(?:have|has|had) since$/;

/** "lost one man, **and another** was hurt": of somebody else. */
export const ANOTHER = list("another");
/** "A **driver** of 12 students was killed", "a **statue** of two boys": it is not what so many make up. */
export const NOT_OF_MANY = /(?:er|or|ist|ian|man|statue|study|portrait|painting)$/;

/** "They have **so far** been killed" */
export const SO_FAR: ReadonlySet<string> = new Set(["so far"]);

/** "A boat **carrying** 40 migrants was rescued": what is told of it is told of those in it. */
export const CARRYING = list("carrying transporting ferrying");

/** "**taken** from their homes **by gunmen**": they are held, or arrested, and not driven out. */
export const TAKEN_AWAY = list("taken dragged snatched seized hauled led pulled picked removed grabbed");
export const TAKERS: ReadonlyMap<string, string> = new Map([
  ...[..."forces police officers agents soldiers troops policemen gendarmes detectives".split(" ")].map(
    (who): [string, string] => [who, "arrested"],
  ),
  ...[
    ..."gunmen militants rebels raiders kidnappers bandits fighters militiamen insurgents attackers men".split(" "),
  ].map((who): [string, string] => [who, "held"]),
]);

/** Behind a comma these tell what came of it for others: "500 houses were sold**, leading to** families being displaced". */
export const BRINGING_ABOUT = list("leading resulting causing prompting forcing leaving making");

/** "**relatives of** 12 activists were held": what is told of them is told of none of the 12. */
export const THOSE_OF = list(`
  relatives relations families kin wives husbands widows parents mothers fathers children sons daughters brothers sisters
  cousins friends colleagues lawyers supporters neighbours neighbors homes houses offices shops cars aides spokesmen
  identity identities names ages details photos photographs pictures images
`);

/** "the identities of **the other** four" */
export const OTHER_ONES = list("the other these those all");

/** Between those counted and how many places they were in: "marchers **in** nine towns", "passengers **on** two buses". */
export const IN_SO_MANY = list("in at on across from aboard near inside");

/** "remain **hostages to** high prices": in nobody's hands. */
export const IN_HANDS_OF = list("hostages captives hostage captive");

/** "captured two years **ago**" */
export const SO_LONG_BEFORE = list("ago earlier before");

/** "**shot** and 10 people killed": what was done to the first, of whom it is not told that they died. */
export const HURT_OR_NOT = list("shot stabbed beaten robbed attacked injured wounded hurt");

/** Behind what was done to them: "arrested **and executed**". */
export const AND_THEN_KILLED = list("executed killed murdered slain massacred beheaded");
