import { list } from "./function-words.ts";

/*
 * What is plainly hostile or kind when it is said of somebody or something, and how the one or the other is said of what
 * happened. Only words that judge by themselves; what merely is bad (a death, a war) is a fact and in no list. Compiled for
 * this project.
 */

export const HOSTILE = list(`
  absurd abhorrent abysmal amateurish appalling arrogant atrocious awful bogus callous careless clueless contemptible cowardly
  crass craven cynical deceitful despicable deplorable disgraceful disgusting dishonest disingenuous dismal dreadful dumb
  evil farcical fascist feckless foolish grotesque heartless hideous horrendous horrid hypocritical idiotic immoral inept
  incompetent inexcusable inhumane insane insulting intolerable irresponsible laughable ludicrous misguided monstrous
  mean-spirited naive nonsense nonsensical obscene outrageous pathetic pitiful pointless racist reckless repugnant repulsive
  reprehensible ridiculous scandalous selfish shabby shambolic shameful shameless short-sighted shortsighted silly sloppy
  stupid tasteless treacherous tyrannical unacceptable unconscionable underhanded unethical unforgivable unjust unjustified
  unpatriotic unprofessional vile woeful wrongheaded
  betrayal coward cowards charade clown disgrace dictator embarrassment farce fiasco fool fools hypocrite hypocrites
  hypocrisy insult joke knock-off liar liars mockery outrage rip-off scam sham shambles stunt traitor traitors travesty thug
  thugs
`);

/** Hostile where it is a name that somebody gives; elsewhere it may be a plain fact: "the road was **dangerous**". */
export const HOSTILE_NAMES = list(`
  blunder catastrophic corrupt criminal criminals cruel dangerous disappointing disaster disastrous divisive extremist failure
  fraud horrible illegal mess misleading mistake monster monsters offensive provocation scandal senseless shame
  terrorist terrorists toxic ugly unfair unfounded unlawful vicious waste worst worthless wrong
`);

export const KIND = list(`
  admirable amazing awesome brave brilliant commendable courageous delightful dignified excellent exemplary fabulous fantastic
  generous heroic honourable honorable impressive inspiring inspirational invaluable kindest magnificent marvellous marvelous
  outstanding phenomenal selfless splendid superb talented terrific tireless wonderful
  bravo congratulations genius hero heroes heroine inspiration masterpiece
`);

/** Kind where it is a name that somebody gives. */
export const KIND_NAMES = list(
  "beautiful champion great greatest historic incredible remarkable triumph tremendous welcome",
);

/** Words before which something is said of its subject: "it **looks** stupid". */
export const LINKING = list(`
  is are was were be been being isn't it's that's he's she's they're you're i'm we're look looks looked seem seems seemed sound
  sounds sounded feel feels felt remains remained
`);

/** "I do **n't** think it is a disgrace": who says so does not judge. */
export const UNJUDGED = list(
  "no nobody none neither not n't never don't doesn't didn't isn't wasn't aren't weren't hardly if whether",
);

/** What may stand between such a word and what is said: "is **just a complete** farce". */
export const INTENSIFYING = list(`
  a an the so very just plain utterly completely absolutely totally simply really truly deeply quite rather too such absolute
  complete total utter real nothing more less than but like one of simply both also always pretty
`);

/** "**called** the move obscene", "**described** it as stupid": a word for somebody or something is given. */
export const DESCRIBING = list(`
  call calls called calling describe describes described describing brand brands branded branding label labels labelled
  labeled labelling labeling dub dubs dubbed dubbing deem deems deemed deeming
`);

/** "such a **great** product", "a **lovely** man": kind before a noun, but for "a great deal". */
export const KIND_BEFORE_NOUNS = list("great lovely nicer kinder");
export const KIND_ARTICLES = /^(?:such a|a very|a really|a truly|what a|a great|a lovely)$/;
export const NOT_PRAISED = list(`
  deal number many risk danger threat loss pity shame concern disappointment day difficulty harm cost pressure distance extent
  length part fear fire war famine flood idea question reason chance start year time way
`);

/** "**couldn't have been nicer**" */
export const COULD_NOT_BE =
  /(?:couldn't|could not) (?:have been|be) (?:nicer|kinder|better|happier|more (?:helpful|generous|gracious|kind))/;

/** "**Why couldn't you just** lose one?" */
export const REPROACHES = /^why (?:(?:couldn't|didn't) (?:you|they|he|she|it) |mess with|on earth)/;

/** Deeds that somebody's harm is laid to: "his **letter** stopped our momentum". */
export const DEEDS_LAID = list(`
  letter letters announcement announcements intervention decision decisions policy policies statement statements remarks comments
  ban tariffs tariff ruling law lies lie inquiry investigation refusal neglect failure leak leaks advert adverts ad ads move
  campaign tactics orders order interference meddling
`);

/** What such a deed has done to somebody's own. */
export const HARMS = list(`
  reversed stopped halted derailed cost ruined wrecked destroyed undermined damaged hurt harmed sabotaged crippled doomed
  robbed cheated betrayed depressed depress attack attacked stole
`);

/** Of whoever speaks, behind such a verb. */
export const OWN_HARMED = list("our my her his its their us me");

/** What is laid to somebody with a noun: "it was the mayor's **neglect** that". */
export const FAULTS = list(`
  neglect negligence recklessness incompetence mismanagement greed inaction lies cowardice complacency
  indifference carelessness
`);

/** Before such a noun, of somebody else: "the mayor**'s** neglect", "**their** greed". */
export const OWNED_BY_ANOTHER = /(?:'s|s')$|^(?:his|her|their|its|your)$/;

/** Before what somebody did himself: "**my** letter". */
export const OWN_DEEDS = list("my our");

/** Behind a form of "be" these charge somebody unnamed: "the vote was **rigged**". */
export const CHARGED_STATES = list("rigged stolen fabricated staged doctored falsified");

/** "**extremely** careless" */
export const MANNER = /ly$/;

/** "Heroic rescuers **saved** two": it is told what was done. */
export const PAST = /ed$/;

/** "was **to blame** for", "was **at fault**": what somebody is charged with. */
export const LAID_CHARGES =
  / (?:is|are|was|were|partly|solely|squarely|entirely|largely|mainly) (?:to blame|at fault|guilty of|complicit in|behind the (?:attack|killing|murder|raid|bombing|blast|explosion|shelling|strike)) /;
