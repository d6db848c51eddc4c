import { words } from "./list.ts";

/* English of linking: what turns what is said, or puts it off. Data, no logic. */

/** They turn what is said into its opposite. */
export const NEGATORS = words(`
  not n't never no nobody nothing none neither nor without isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
  didn't won't wouldn't can't couldn't cannot shouldn't
`);

/** They deny what stands beside them, unless it is denied as such: "dismissed as false". */
export const FALSE = words("false untrue baseless unfounded fabricated refuse refused refuses unable unlikely");

/** What follows them is not so, with the word that must come next: "failed to reach", "far from ready", "wrong to say", not "the bank failed". */
export const SHORT_OF: ReadonlyMap<string, string> = new Map([
  ...["fail", "failed", "fails", "failing", "failure", "refusal"].map((word) => [word, "to"] as const),
  ["far", "from"],
  ...["wrong", "mistaken"].map((word) => [word, "to"] as const),
]);

/** Words that deny by how they begin, and what they deny: "remained unchanged" is "did not change". */
export const UNDONE: ReadonlyMap<string, string> = new Map(
  "changed aware affected resolved paid opened identified verified finished answered clear certain prepared willing touched confirmed"
    .split(" ")
    .map((word) => [`un${word}`, word]),
);

/** After "not" or "never" they take back what follows: "I never said", "it is not true that". */
export const DISOWNED = words(
  "say said says saying claim claimed suggest suggested mean meant think thought believe true case",
);

/** Before what is told, in its sentence: it was told wrongly, and is taken back. */
export const TAKEN_BACK =
  /\b(?:(?:earlier|previous|original|prior) version (?:of (?:this|the|its|our|an?) (?:[\p{L}-]+ )?(?:report|story|article|dispatch|post|piece|item|headline)s? )?(?:(?:in the|on|published|that) [^.;:!?]{0,30})?(?:incorrectly |wrongly |erroneously |mistakenly )?(?:said|stated|reported|wrote|claimed|suggested|gave|quoted)|(?:incorrectly|wrongly|erroneously|mistakenly) (?:said|stated|reported|wrote|claimed|suggested|quoted)|(?:retract|withdr[ae]w|withdrew|t(?:ook|akes?|aken) back|apologi[sz])\w*(?: for)? (?:its|their|his|her|the|an?) (?:[\p{L}-]+ ){0,3}?(?:report|story|article|claim|allegation|accusation|assertion)s?(?: saying| which said)?)(?: that)? (?:[^.;:!?,]{0,60})$/iu;

/** The same, by whoever said it: "**took back his statement that**", "no longer stands by his remark that". */
export const TAKEN_BACK_OWN =
  /\b(?:(?:retract|recant|disown|renounc)\w*|withdr[ae]w\w*|(?:t(?:ook|akes?|aken|aking)|walk(?:s|ed|ing)?) back|(?:no longer|not) st(?:ands?|ood) by|(?:backtrack(?:s|ed)?|back-pedall?ed|backed away|rowed back) (?:on|from)) (?:its|their|his|her) (?:(?:own|earlier|previous|original|first|recent) )*(?:reports?|claims?|allegations?|accusations?|assertions?|statements?|remarks?|comments?|suggestions?|testimony|account|words)(?: (?:on|of|last|made) (?:\p{L}+ ){0,2}\p{L}+)?(?: saying)?(?: that)? (?:[^.;:!?,]{0,60})$/iu;

/** Verbs by which what follows is denied, whatever else they do. */
export const DENYING =
  /\b(?:rul(?:e[sd]?|ing) out|dismiss\w*|disput\w*|refut\w*|rebut\w*|debunk\w*|contradict\w*|retract\w*|recant\w*)\b/i;

/** Of these, by which somebody takes back what he said. */
export const RETRACTS = /\b(?:retract|recant)\w*\b/i;

/** What somebody has said he says still: "**refused to retract** his statement that". */
export const STANDS_BY =
  /^(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|(?:did|does|do|would|will|has|have) (?:not|never)|(?:did|does|do|would|has|have)n['’]t|won['’]t) (?:to )?(?:retract|recant|withdr[ae]w|tak(?:e|en) back)\w*/iu;

/** The same, before what was said. */
export const STILL_STANDS_BY =
  /(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|\b(?:not|never)|n['’]t) (?:to )?(?:retract|recant|withdr[ae]w|tak(?:e|en) back|walk(?:ed)? back|disown|renounce|backtrack)\b/iu;

/** "**Denied** having said". */
export const DENIES = /\bden(?:y|ies|ied|ying)\b/i;

/** Words for one thing of which only one holds, the alternatives of a line parted by bars. */
export const ALTERNATIVES: readonly (readonly ReadonlySet<string>[])[] = `
  north northern northwards | south southern southwards
  east eastern eastwards | west western westwards
  upper uppermost | lower lowermost
  left-hand left | right-hand right
  raise increase grow climb gain | fall cut shrink
  open reopen | close closed shut
  begin start launch resume | end stop halt finish
  accept approve support welcome | reject oppose
  win | lose
  buy | sell
  arrive enter return | leave
  guilty | innocent
  safe | unsafe dangerous
  injured wounded hurt harmed | unharmed uninjured unhurt unscathed safe
  legal lawful | illegal unlawful
  stronger strengthen | weaker weaken
  inner | outer
  old oldest | new newest
  morning | afternoon | evening | night
  spring | summer | autumn | winter
  first | second | third | fourth | fifth
  praise welcome commend applaud hail thank | condemn criticise criticize denounce deplore blame
  lift ease waive | extend tighten impose renew
  free release liberate | hold detain arrest jail imprison kill shoot execute
  dead died killed die | alive survived unharmed
  found | missing
  allow permit | ban forbid bar prohibit
  hire appoint | sack dismiss
  join | quit
  advance | retreat withdraw
  attack | defend
  lock | unlock
  build | demolish destroy
  succeed | fail
  pass adopt | defeat scrap
  grant | revoke deny withhold
  deploy | withdraw
  keep retain preserve | cut axe shed lose abandon scrap
  caught arrested captured detained | sought hunted
  more most | fewer less least
  all every | most majority | some several few half
  before | after
  above | below
  inside | outside
  man men | woman women
  lasting permanent | temporary interim provisional short-lived
  boy boys | girl girls
  son | daughter
  brother | sister
  husband | wife
  father | mother
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map(words));

/** Of what may last or not, "of three days" tells that it does not. */
export const TEMPORARY_FOR = words("truce ceasefire pause halt ban closure suspension");
export const SPANS = words("hours days weeks months");
export const TEMPORARY = "temporary";

/** What somebody may or could do is not what they will. */
export const POSSIBLE = words("could may might can possibly perhaps maybe potentially likely couldn't possible");

/** What is to come. */
export const COMING = words("will shall won't going plans plan planned intends intend expects expected");

/**
 * Words that hold off what they stand beside, a line each: one who leaves out such a word, or puts one in, tells something
 * else. Forms are listed, for "planned" may be a plan and "called" a name.
 */
export const HOLDING_OFF: readonly ReadonlySet<string>[] = `
  could may might can possibly perhaps maybe potentially likely couldn't possible probably
  will would shall won't wouldn't going plan plans planned planning intend intends intended intends expect expects expected due
  promise promises promised vow vows vowed pledge pledges pledged
  threaten threatens threatened threatening
  try tries tried trying attempt attempts attempted attempting seek seeks sought
  almost nearly partly partially
  fear fears feared hope hopes hoped believe believes believed suspect suspects suspected think thinks thought
  alleged allegedly reportedly apparently supposedly
  if unless provided
  should must ought need needs
  all every each entire whole
  some several few many most half part
  only
  order orders ordered ask asks asked urge urges urged demand demands demanded want wants wanted request requests requested
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** Words that make something else of what they stand beside, a line each: what one only hopes for, or on a condition, another tells. */
export const WEAKENING: readonly ReadonlySet<string>[] = `
  almost nearly
  hope hopes hoped fear fears feared
  suspect suspects suspected
  try tries tried trying attempt attempts attempted attempting
  if provided whether
  unless
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** They open what is not told, or only asked. */
export const ASKED = words("whether if");

/** It opens a condition as well. */
export const IF = "if";

/** Verbs after which "if" opens what is asked, or not told: "asked if the dam had held". */
export const ASKING = words(`
  ask asks asked asking wonder wonders wondered inquire inquired enquire enquired question questions questioned know knows
  knew
`);

/** Verbs by which something is neither said nor denied where they are negated: "did not say that", "refused to confirm". */
export const NOT_TOLD = words(`
  say says said saying confirm confirms confirmed confirming verify verified tell told comment commented disclose disclosed
  reveal revealed specify specified know knows knew elaborate
`);

/** Verbs by which something is less than denied: "experts doubt that". */
export const UNSURE_OF = words("doubt doubts doubted doubting");

/** What should be is not what is. */
export const DUE = words("should shouldn't ought must mustn't");

/** What should be may be told in these words, and what had to be as well. */
export const MAYBE_DUE = words(`
  need needs needed required necessary vital essential important crucial right wrong let urge urges urged call
  calls called demand demands demanded duty obliged supposed time
`);

/** What a denial calls what it denies, where it does not say it again. */
export const CLAIMED = words(`
  claim claims accusation accusations allegation allegations assertion assertions charge charges report reports suggestion
  suggestions rumour rumours rumor rumors criticism account accounts version story involvement wrongdoing statement statements
  remark remarks comment comments
`);

const CLAIM =
  "(?:claims?|accusations?|allegations?|assertions?|charges?|reports?|suggestions?|rumou?rs?|accounts?|version|story|statements?|remarks?|comments?|counts?|tolls?|figures?|tally|tallies|estimates?)";

/** What a denial calls what it denies: "as false", "as too low". */
export const AS_FALSE = /,? as (?:(?:\p{Ll}|-)+ ){0,3}(?:\p{Ll}|-)+$/u;

/** How a denial begins that names whose claim it denies, with what it says of it: "the **hospital**'s claim of **an overdose**". */
export const CLAIM_OF: readonly RegExp[] = [
  new RegExp(
    `^(?:the |an? |any )?((?:[\\p{L}.-]+ ){0,4}?[\\p{L}-]+)(?:['’]s|(?<=s)['’]) (?:[\\p{Ll}-]+ ){0,2}?${CLAIM}\\b(.*)$`,
    "su",
  ),
  new RegExp(
    `^(?:the |an? |any )?(?:[\\p{Ll}-]+ ){0,2}?${CLAIM} (?:made |given |published |carried )?(?:by|from|in) ((?:(?:the |an? )?(?:[\\p{L}.'’-]+ ){0,4}?[\\p{L}.'’-]+))(?=$|[,;]| that\\b| of\\b| about\\b)(.*)$`,
    "su",
  ),
  new RegExp(`^(?:the |an? )((?:\\p{Lu}[\\p{L}.-]+ )+)${CLAIM}\\b(.*)$`, "su"),
];

/** What a denial calls a number that it denies: "disputed the count". */
export const NUMBERED = words("count counts toll tolls figure figures number numbers tally tallies estimate estimates");

/** It is no claim of what is so. */
export const CRITICISED = "criticism";

/** Whoever speaks means themselves. */
export const SPEAKERS = words("i we it he she they");

/** They stand for somebody or something that was named before. */
export const STANDING_FOR = words("them him those these");

/** With "the" or "this" they stand for what was told before: "the move was down to prices". */
export const STANDING_FOR_ALL = words(
  "move change step decision measure action matter issue situation incident development",
);
/** Behind them, these tell which one: "the decision to close". */
export const TELLING_WHICH = words("to of by that on in for");

/** They open why something is so: "the move was **due to** prices". */
export const WHY: readonly (readonly string[])[] = [
  ["due", "to"],
  ["down", "to"],
  ["owing", "to"],
  ["because", "of"],
  ["caused", "by"],
  ["result", "of"],
];

/** When, as near as need not be told: "a rise in recent months". */
export const LATELY = words(
  "recent recently last past latest current currently day days week weeks month months year years",
);

/** They open what is said of somebody or something beside. */
export const RELATIVE = words("that which who");

/** Small words that carry no content and turn what they are put into. */
export const TURNING = words(
  "against before after until without more less fewer up down out inside outside except instead",
);

/** After a word after which another has "against": "voted for". */
export const IN_FAVOUR = words("for in with");

/** Beside a time or a deed they tell that it was not then, whatever else is the same. */
export const OTHER_TIME = words("before after until");

/** Deeds that harm whom they are done to, a line each of those that may be one. */
export const HARMS: readonly ReadonlySet<string>[] = `
  killed slain murdered
  injured wounded hurt
  arrested detained held captured caught seized jailed imprisoned
  charged indicted prosecuted
  convicted
  shot
  stabbed
  poisoned
  kidnapped abducted
  sacked dismissed fired
  expelled deported
  tortured
  executed
  withdrawn revoked
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** What is done to somebody by law or by who employs him, and what by force: none of the one is told of who suffers the other. */
export const DONE_BY_LAW = words(
  "arrested detained charged indicted prosecuted convicted sentenced acquitted sacked dismissed deported fined",
);
export const DONE_BY_FORCE = words(
  "killed slain murdered injured wounded hurt shot stabbed poisoned kidnapped abducted beaten attacked robbed raped",
);

/** Nothing is left out. */
export const ALL = words("all every each");

/** They stand for who does it, or to whom it is done. */
export const NOBODY = words("nobody nothing none neither");
/** Verbs after which stands who is accused, then "of". */
export const ACCUSING = words("accuse accuses accused accusing");

/** Made passive, they tell of whom they are done to what this verb tells: "will be given" is "will receive". */
export const GIVEN = words("given handed");
export const RECEIVE = "receive";

/** Before a participle they make it passive. */
export const BEING = words("was were been be is are being");
/** Behind a word for having it makes it a duty: "they had to leave". */
export const TO = "to";

/** Before a verb: what is to be done, and what has been. */
export const WILL = words("will would shall won't wouldn't");
export const HAS = words("has have had");

/** Before a noun, they tell nothing of what it is. */
export const DETERMINERS = words("the a an this that these those its his her their our my your");

/** With "of" behind them they name a deed: "the sale of the mill". */
export const DEEDS_NAMED = words(
  "sale closure opening purchase release dismissal withdrawal construction demolition repair",
);

/** Before what something is beside, a line each: what is of one line is not of another. */
export const SIDE_BY_SIDE: readonly ReadonlySet<string>[] = `
  near beside outside
  inside within
`
  .trim()
  .split("\n")
  .map((line) => words(line));

/** Between something and where it is, or what it is of. */
export const PLACED_BY = words("of in at");

/** Before the name of a place, they tell where something is. */
export const STANDING_IN = words("in near outside at");

/** Before a verb. */
export const AUXILIARIES = words(
  "was were is are be been had has have would will could can may might did does do shall should",
);
