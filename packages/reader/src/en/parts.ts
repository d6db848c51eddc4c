import { list } from "./function-words.ts";

/* Words by which the part of speech of their neighbours is told. Compiled for this project from general knowledge. */

/** Always prepositions, where in small letters. */
export const PREPOSITION_WORDS = list(`
  of in at for from by with about against between into through during above below under near without within among across
  behind beyond despite toward towards upon amid throughout per alongside onto via
`);

export const SUBORDINATOR_WORDS = list(`
  if whether because although though while when where unless until as whereas how why what which who whom whose than
`);

export const PRONOUNS = list(`
  who's everyone everybody nobody someone somebody anyone anybody something anything nothing everything himself herself itself
  themselves myself yourself ourselves mine yours ours theirs there i'm i've i'd i'll he's she's it's we've we're they're you're he'd
  she'd they'd we'd they've he'll she'll we'll they'll it'll you've you'd you'll
`);

export const ADVERB_WORDS = list(`
  not never also then again already still just even always often sometimes soon ever perhaps maybe very too quite rather so
  meanwhile however instead therefore thus nonetheless nevertheless moreover yet now here once almost nearly n't
  together apart abroad ahead else indeed away back ago
`);

export const NOUN_WORDS = list(`
  people police government staff thing things morning evening spring king ring wing building meeting hearing feeling
  wedding painting ceiling hundred deed weed reed shed speed seed bed breed creed steed dead east west north south
`);

export const ADJECTIVES = list(`
  new old good bad big small great long young late early high low large own former military political public local national
  foreign federal presidential human social economic private general special recent real hard
  senior chief main major several many few most more other same such last next first second least
`);

export const PARTICLE_WORDS = list("off out up down away back apart aside along forward over in on around through by");

/** Prepositions before a noun phrase, else particles of a verb. */
export const ADVERBIAL = list("off out up down");

/** Nouns where a determiner stands before them. */
export const NOUN_AUXILIARIES = list("will can may might must do");
export const HAVE_AS_PART = list("have has had having haven't hasn't hadn't 've i've we've they've you've");
export const BE_AS_PART = list(
  "is are was were be been being am isn't aren't wasn't weren't 're 's 'm get gets got getting",
);
/** Past forms that are nouns as often. */
export const NOUN_PASTS = list(
  "bit left found ground wound felt saw rose lit cast cost cut hit hurt put read set shed shut split spread broadcast forecast bet bid burst upset",
);
/** "do" where it may be a verb of its own. */
export const PLAIN_DO = list("do does did");

/** Bare forms of auxiliaries, behind "to". */
export const BARE_AUXILIARIES = list("be have do");

/** "'s" behind them is "is" or "has". */
export const BEFORE_COPULA = list("it he she that what there who here where how");

/** Behind them "to" is followed by a noun. */
export const BEFORE_TO_NOUN = list(
  "due according response respond responded access thanks back close addition attention",
);

export const SUBJECT_RELATIVES = list("who which that what");
export const SINGULAR_SUBJECTS = list(
  "he she it who which that what everyone everybody nobody someone somebody anyone something nothing everything this",
);
export const OBJECT_PRONOUNS = list("him her them me us himself themselves");

/** Behind them and their object a bare form: "let him go". */
export const CAUSING = list("let lets make makes made help helps helped have has had saw see hear heard");

export const PLURALS = list(
  "people police men women children they we you others some many both critics few media officials",
);

/** They look like pasts and are none. */
export const NOT_PASTS = list(
  "hundred indeed need speed seed feed breed deed weed greed creed bleed reed shed bed red sacred naked wicked beloved",
);
export const NOT_GERUNDS = list(
  "during morning evening king thing nothing something anything everything spring string ring wing ceiling sibling being",
);
/** Adjectives in -ed that are no participles. */
export const ADJECTIVES_ED = list(
  "unmanned unarmed unemployed united aged sacred naked wicked beloved so-called unprecedented uninsured",
);

/** Nouns in -ing, unless an object follows. */
export const NOUNS_ING = list(`
  meeting building hearing feeling wedding painting shooting bombing killing stabbing shelling fighting briefing funding housing training
  rating ruling finding warning filing landing opening beginning polling hiring voting planning spending banking trading advertising
  understanding gathering crossing setting standing reading writing recording marketing engineering bearing morning
`);

/** Participles that stand before nouns as adjectives. */
export const ATTRIBUTIVE = list(
  "armed injured wounded limited detailed increased continued alleged suspected unnamed elected",
);

/** Past forms that are hardly ever a noun's participle. */
export const SAID_AS_PART = list(
  "said told added noted argued insisted claimed thought believed wanted became began went had",
);

/** Behind a verb they open what is said. */
export const CONTENT_OPENERS = list("that whether how");

/** Ends of nouns for people in the plural, also as names of a party. */
export const PLURAL_ENDS = /(?:ers|ians|cans|crats|ists)$/;

/** Ends of adjectives of more than five letters. */
export const ADJECTIVE_ENDS = /^(?!.*native$)(?=.{6}).*(?:ful|ous|able|ible|ical|less|ive|ish)(?<!ative)$/;

export const FIRST_PERSON = /^I(?:$|['’])/;
