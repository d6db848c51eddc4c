import { list } from "./function-words.ts";

/** "an aide **to** Omar Diallo": what follows is never the office's own. */
export const BEFORE_ANOTHER_NAME = list("to by under who that which whose against familiar close loyal");

/** "the ambassador **to** Merland Dara Voss": of these it is the office's own. */
export const ENVOYS = list("ambassador envoy representative consul delegate secretary commissioner");

/** "the head of the Centre **for** Orlay Studies": the name behind it is no holder's. */
export const LINKS_NAME = list("of for at with in on and the");

/** "the leader of the opposition in the **senate** Dara Voss": of these the name behind is none. */
export const ASSEMBLIES = list("senate parliament congress assembly house cabinet court council");

/** Offices and places that are surnames as well: "Mr. **King**", "Charlie **Hill**". */
export const SURNAMES_TOO = list(`
  king prince bishop pope judge justice marshal baker mason carpenter farmer butcher barber painter banker driver
  miner skinner fisher sheriff chaplain abbot porter page steward ward marine ranger forester sexton vicar
  hill hall park lane street west north castle camp banks rivers lake forest cape beach bridge york kingdom hampshire
  fox bloomberg power steel bell
`);

/** What people are called right before a full name, and much else where none stands there: "boxing **champion** Dara Voss". */
export const BEFORE_FULL_NAME = list(
  "champion principal model barista guide anchor cleaner exile private convict dj gp peer accused coastguard brewer graduate",
);

/** Inside a name they make it a person's: "Piet **van der** Lint", "Yusuf **bin** Salem". */
export const PARTICLES_OF_PEOPLE = list("bin ibn binti von van der den ter");

/** First words of names that are people's: "**Abdul** Rahman al-Kadiri". */
export const OPENS_ARABIC_NAME = list("abdul abdel abdal abdoul abdoulaye abdulaziz abdulrahman abdelaziz abdelrahman");

/** Behind them somebody's other name stands: "Ida Moro **née** Berg". */
export const FORMER_NAME = list("née nee né alias aka a.k.a. a.k.a");

/** First words of names that are a body's or a place's: "**Amnesty** International", "**Grand** Central". */
export const OPENS_BODY_NAME = list(`
  north south east west northern southern eastern western central upper lower new old big great grand little long wide
  white black red blue green yellow orange golden silver grey gray dark bright high deep open free first second third one
  two three four five seven all every whole zero real true good better best next last early late modern future world
  global international national federal regional local public private social civil royal united democratic republican
  people human animal women men children youth student workers labour labor trade general standard common amnesty radio
  save stop defend protect reclaim working rising fresh clean clear safe fair equal american european african asian arab
  islamic christian catholic jewish muslim hindu british english scottish welsh irish french german russian chinese
  japanese indian israeli palestinian turkish iranian spanish italian canadian australian saudi puerto costa sri st. saint
  port fort mount lake cape wall main market union pacific atlantic mediterranean baltic super even meanwhile then yet
  still also only since top such everything nothing
`);

/** First words of places of two words: "**San** Orlay", and no given names. */
export const OPENS_PLACE_NAME = list(`
  san santa santo são los las el la le les nova nueva novo bad st ste upper papua burkina sierra cabo cape côte trinidad antigua
  bosnia guinea timor hong mount isle ile baja buenos rio
`);

/** Last words of names that are a body's: "Coresight **Research**". */
export const ENDS_BODY_NAME = list(`
  international research watch action rising now today tomorrow news media press post times herald tribune ventures hedge
  rights project initiative network centre center central square exchange studio theatre theater museum gallery library
  festival games cup awards prize act bill deal plan agreement treaty accord index report review survey study poll fund
  trust relief aid rescue response support services service security intelligence affairs health education housing justice
  peace nations international worldwide global online digital labs lab bell airways express railway line lines rail city
  funds guide united rovers wanderers rangers hotspur argyle celtic athletic albion fc afc sc open campaign voters republicans democrats lawmakers officials
  conservatives liberals socialists heavyweights groups states members residents families victims police troops forces
  rebels fighters wolf fuel edition pollster wire agency daily telekom data show voice voices
  christians muslims jews hindus sikhs catholics protestants buddhists shiites sunnis
  tonight hour weekend special desk room week night newsnight panorama
`);

/** "Orsk", "O'Dell", "McCrae", "J.", "T.R.", "Dae-sik" */
export const NAME_SHAPE =
  /^(?:(?:\p{Lu}\.)+|(?:\p{Lu}['’]|Mc|Mac)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*|\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6})$/u;

/** Given names that are places or clubs as well, and so say nothing alone. */
export const PLACES_TOO = list(`
  jordan georgia chad israel india kenya cuba china america asia africa virginia carolina dakota florida california montana
  nevada tennessee washington lincoln madison austin phoenix dallas houston denver orlando charlotte savannah jackson
  sydney adelaide victoria alexandria florence paris london milan verona vienna geneva odessa sofia valencia santiago
  salvador carmen chelsea everton preston bradford lancaster kent devon clare kerry limerick derry tyrone lourdes
  holland ireland france britain bristol brooklyn bronx cairo damascus medina aden amman lima rio cali juarez
`);

/** Places of two words, the first of which is a given name, too. */
export const PLACES_OF_TWO: ReadonlySet<string> = new Set([
  "sri lanka",
  "costa rica",
  "abu dhabi",
  "ivory coast",
  "marshall islands",
  "solomon islands",
  "virginia beach",
]);

/** Given names that alone are mostly a state: "Israel said". */
export const STATES_TOO = list("israel cuba china kenya america");

/** "**RTV** Norvia": capitals without a vowel. */
export const LETTERS_ALONE = /^[BCDFGHJKLMNPQRSTVWXZ]{3,}$/u;

/** "**Police** Norvia": before the name of where a force serves. */
export const NAMES_FORCE = new Set(["Police"]);

/** "the High Court, Lisk **Division**" */
export const DIVISIONS = list("division divisions registry");
