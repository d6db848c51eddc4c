/* Words around numbers that tell how they are meant. Compiled for this project from news usage. */

import { list } from "./function-words.ts";

/** Before a bare number at the end of a clause these count: "they sent seventeen", "the quay bears twenty". */
export const BEFORE_COUNTS = list(`
  hold holds held holding take takes took taken taking lose loses losing find finds found finding see saw seen seeing
  build builds built buy buys bought sell sells sold keep keeps kept keeping leave leaves left leaving bring brings
  brought counted counts counting free frees freed freeing make makes made give gives gave given giving bear bears
  bore carry carries carried carrying seat seats seated employ employs employed need needs needed want wants wanted have
  has had send sends sent sending order orders ordered bury buries buried burying kill kills killed killing wound wounded
  wounding injure injured injuring rescue rescued arrest arrested arresting detain detained recover recovered receive
  received treat treated evacuate evacuated hire hired fire fired expel expelled produce produced add added admit
  admitted discharge discharged release released claim claims claimed claiming save saved feed fed house houses housed
  cost costs totalling totaling numbering discharging got get gets heard hears hear
`);

/** Verbs and nouns of change, before "from … to …": two figures, and no range. */
export const CHANGING = list(`
  rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing drop drops dropped dropping
  climb climbs climbed climbing jump jumped jumps increase increases increased increasing decrease decreased decline
  declined declines cut cuts cutting raise raised raises raising reduce reduced reduces lift lifted lower lowered expand
  expanded extend extended shorten shortened went go goes going gone up down shrink shrank shrunk double doubled soared
  soar plunged surged surge slid plummeted swelled ballooned
  moved changed came revised slowed eased edged quickened accelerated narrowed widened
  tumbled crept sink sinks sank sunk sinking slip slips slipped slipping climbing
`);

/** "declined **to** 653": what something has come to; not "moved to 40 Mill Lane". */
export const CHANGED_TO_SO_MANY = list(`
  rises rose risen rising falls fell fallen falling grows grew grown growing dropped dropping climbed climbing jumped increased
  increasing decreased decreasing declined declining soared surged plunged plummeted swelled shrank shrunk dwindled
`);

/** Between two numbers of which the second is not sure: "one and **perhaps** two shots". */
export const PERHAPS = list("perhaps possibly maybe");

/** Before "from" these make a range of it: "ranging from 20 to 30". */
export const RANGING = list("range ranges ranged ranging vary varies varied varying anything anywhere");

/** After these "over", "around", "under" tell where or about what: "hung over 12 islands", "a row over $3m". */
export const PLACED = list(`
  hung hang hangs hanging flew fly flies flown flying hover hovered hovers hovering circled circling loom loomed looms
  rained passed passing spread climbed jumped jumping sailed tower towered towering stretched laid lay lain built placed
  gathered wrapped huddled drawn erected put scattered draped fought fighting row rows dispute disputes disputed
  arrested questioned charged sued suing fined quarrel quarrelled argue argued arguing argument protests protest
  protested clash clashed clashes battle battles collapsed resigned resign talks concerns anger outrage lawsuit case war
  details information data news questions stories evidence warning warnings
  buried trapped hidden circling revolve revolves circle ring fence
`);

/** Behind these "over two days" is in the course of them, and no bound: "a meeting that took **place** over two days". */
export const IN_THE_COURSE = list("place out");

/** Participles and pasts behind which "over two hours" is a bound all the same: "**waited** over two hours". */
export const SO_LONG_AT_LEAST = list(`
  lasted waited took served spent needed required been jailed imprisoned sentenced delayed extended exceeded stayed lived
  worked slept stood sat talked spoke walked travelled traveled drove ran flew married aged owed missed lost elapsed passed
  had was were said added ended continued went remained kept survived trained studied taught
`);

/** Behind "over two years" these make a bound of it: "over two years **ago**". */
export const BOUNDED_BY_EVENT = list("ago later earlier before after since long late old older younger of");

/** After "one" and "one of the" these are no count: "one way", "one of the reasons". */
export const UNCOUNTED = list(`
  day days thing things way ways reason reasons hand side sides point points time times word words night morning afternoon
  evening example examples kind sort step steps issue issues question questions problem problems option options factor
  factors sign signs key keys area areas aspect aspects minute second moment moments instance respect sense part area level place
  party-line stage swoop stroke stop size matter idea ideas lesson lessons fact facts elsewhere anyone anything long last
  final big major key common theory guy possibility breath voice case cases hallmark name names hell
`);

/** Joined to digits these make no count: "34-something", "16-bit". */
export const NOT_COMPOUNDS = list(`
  old olds something ish fold bit time timer way star point pointer all love some th odd to and or on in by of for eleven
  style class type grade series based magnitude storey story storeys stories
`);

/** Joined to a number in words these are counted; so many other such words are no counts: "two-way", "one-sided". */
export const SPELT_COMPOUNDS = list(`
  member person people man woman page bed bedroom seat room vehicle car lane vessel boat ship nation country
  part volume episode vote bus truck aircraft count judge
`);
