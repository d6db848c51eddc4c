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

/** "**extremely** careless" */
export const MANNER = /ly$/;

/** "Heroic rescuers **saved** two": it is told what was done. */
export const PAST = /ed$/;

/** "was **to blame** for", "was **at fault**": what somebody is charged with. */
export const LAID_CHARGES =
  / (?:is|are|was|were|partly|solely|squarely|entirely|largely|mainly) (?:to blame|at fault|guilty of|complicit in|behind the (?:attack|killing|murder|raid|bombing|blast|explosion|shelling|strike)) /;
