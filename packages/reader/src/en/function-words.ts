/* Closed word classes of English. */

export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = list(`
  the a an this that these those some any each every no another such both all my your his her its our their
  several many few most much more other
`);

export const POSSESSIVES = list("my your his her its our their whose 's ’s");

export const SUBJECT_PRONOUNS = list(
  "i you he she it we they who this that one everyone everybody nobody someone somebody others i'm i've i'd i'll he's she's we've we're they're you're",
);

export const PERSONAL_PRONOUNS = list("i you he she it we they me him her us them");

export const RELATIVES = list("who which that whom whose where when");

export const PREPOSITIONS = list(`
  of in on at to for from by with about against between into through during before after above below over under near
  since without within among across behind beyond despite toward towards upon amid outside inside via per like unlike
  regarding concerning including following around throughout
`);

export const COORDINATORS = list("and or but nor yet so");

/** Words that open a subordinate clause. */
export const SUBORDINATORS = list(`
  that if whether because although though while when where after before since unless until as once whereas how why what
  which who whom whose
`);

export const AUXILIARIES = list(`
  is are was were be been being am has have had having do does did will would can could may might shall should must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot mightn't
  shouldn't mustn't
`);

export const NEGATIONS = list(
  "not n't never no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't",
);

/** Words that are capitalised only because they begin a sentence. */
export const SENTENCE_STARTERS = list(`
  the a an this that these those he she it they we i you his her its their our my in on at by for from with as but and
  or so yet if when while after before since although though because however meanwhile then there here what who why how
  where which some many most few several all both each every one two three no not such another other also still even
  now today yesterday earlier later last next more less about according despite during under over until once among
  asked speaking
`);

/** Of these, those that no name has inside: "at the White House **His** optimism" has lost the end of a sentence. */
export const NEVER_INSIDE = list(`
  his her their he she they it its some these those but because however meanwhile when while although though since
`);

/** Behind a verb of saying these are no name's: "Voss said **The** plan". */
export const NOT_AFTER_SAYING = list("the a an in on at this that as but and if after before there");

/** Behind a name in capitals they begin a sentence: "Corvin Photo **The** mayor said". */
export const NOT_BEHIND_NAMES = list("the an but");

/** Adverbs that stand in a verb group or open a clause and do not end in -ly. */
export const ADVERBS = list(`
  also then later once again already now just still even never always often sometimes soon ever further first twice
  meanwhile however instead therefore thus nonetheless nevertheless moreover yet too only earlier since so far
`);

/** Nouns of time that stand beside a verb without a preposition: *said Tuesday*. */
export const TIME_NOUNS = list(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow
  mon. tue. wed. thu. fri. sat. sun. january february april june july august september october november december
`);
