import type { EventType } from "@according/record";
import { list } from "./function-words.ts";

/**
 * Where the actor and the recipient of an event stand. Of verbs the subject is the actor (in the passive the one after
 * "by"), and the recipient is
 * - `object`: the object (*arrested the printer*, *charged the printer with theft*), or what follows the particle where no
 *   object stands before it (*called on the mayor*, *opened an inquiry into the bank*)
 * - `with`: the one after "with"; of a subject of two names the second (*met with the envoy*, *the two armies clashed*)
 * - `against`, `on`, `of`, `from`: the one after that word (*rallied against the mayor*, *imposed sanctions on Dorrak*, *froze
 *   the assets of the bank* or *the bank's assets*, *recalled its ambassador from Hask*)
 * - `to`: the one after "to", or an object before another object (*sent food to the town*, *sent the town food*)
 * - `for`: an object before "for"; what follows "for" is asked for (*asked the navy for tents*, *appealed for tents*)
 * - `none`: nobody whom the verb names (*withdrew*, *resigned*)
 *
 * Of nouns, the actor is the one after "by", an owner before them (*Dorrak's attack*) or the subject of a verb that only
 * carries them (*held talks*, *carried out an attack*), and the recipient is
 * - `of-by`: the one after "of" (*the arrest of the printer by the harbour police*)
 * - `by-on`: the one after "on" (*an attack by the gang on a bus*)
 * - `with`: the one after "with", or the second of two after "between" (*talks with the lenders*)
 * - `against`: the one after "against"; `to`: the one after "to" or "for" (*a visit to Cadria*, *an amnesty for deserters*)
 * - `for`: the one after "to"; what follows "for" is asked for (*an appeal to the navy for tents*)
 * - `none`: nobody; "of" gives the actor (*the withdrawal of the marines*)
 */
export type EventFrame =
  | "object"
  | "with"
  | "against"
  | "to"
  | "on"
  | "of"
  | "from"
  | "for"
  | "none"
  | "of-by"
  | "by-on";

export interface EventEntry {
  /** A verb's base form, a noun's singular; a noun that means this in the plural alone stands in the plural. */
  readonly lemma: string;
  /** Words that must follow a verb, in this order, others between or not; a noun among them is the subject of a passive. */
  readonly particle?: string;
  readonly type: EventType;
  /** A mode of PLOVER, left out where the word alone does not tell. */
  readonly mode?: string;
  readonly noun: boolean;
  readonly frame: EventFrame;
}

/*
 * One line: type, mode ("-" for none), frame, then lemmas. Of a verb, "+word" must follow; of a noun, "+" joins its words.
 * Compiled for this project from the published definitions of PLOVER's types and modes and from general knowledge of news
 * English; no dictionary of an event coder was used. Words that mostly mean something else in news are left out (*hit*,
 * *beat*, *express*, *host*, *fine*, *fire* of staff, *demand* and *strike* as nouns). Verbs that mean one thing with people
 * and another with things (*meet*, *release*, *seize*, *bomb*, *kill*) are here: whether the parties fit is for the reader
 * to judge, and likewise which of its two entries *attack* is. Mode `strike` is of work; what is struck from the air is
 * ASSAULT.
 */
const VERBS = `
AGREE      -             none     agree pledge accept+offer accept+proposal accept+invitation
AGREE      -             to       promise offer
AGREE      -             with     reach+deal strike+deal reach+agreement strike+agreement reach+settlement
CONSULT    -             object   meet consult
CONSULT    -             with     meet confer negotiate hold+talks hold+meeting hold+discussions hold+negotiations hold+summit
CONSULT    phone         with     speak+by+telephone speak+by+phone speak+on+phone
CONSULT    phone         object   telephone
CONSULT    visit         object   visit
SUPPORT    -             object   endorse praise commend applaud laud congratulate recognise recognize back express+support+for voice+support+for
SUPPORT    -             with     ratify sign+treaty sign+agreement sign+pact sign+accord establish+relations restore+relations restore+ties normalise+relations normalize+relations express+solidarity
CONCEDE    -             to       apologise apologize grant+amnesty grant+pardon make+concessions
CONCEDE    -             object   pardon acquit
CONCEDE    -             none     express+regret express+remorse lift+curfew ease+curfew lift+state+of+emergency lift+martial+law declare+ceasefire declare+truce call+off+strike call+off+protest suspend+strike end+strike
CONCEDE    -             against  drop+charges
COOPERATE  -             with     cooperate co-operate share+intelligence share+data exchange+intelligence hold+joint+exercises conduct+joint+exercises carry+out+joint+exercises conduct+joint+patrols resume+trade
COOPERATE  -             to       extradite
AID        -             to       donate supply lend send+aid deliver+aid provide+aid send+food deliver+food send+blankets deliver+supplies send+medicine grant+asylum grant+loan
AID        -             object   rescue bail+out arm resettle
AID        -             of       forgive+debt cancel+debt write+off+debt
RETREAT    withdraw      none     withdraw retreat pull+out pull+back withdraw+troops
RETREAT    -             on       lift+sanctions ease+sanctions lift+embargo
RETREAT    -             to       surrender capitulate
RETREAT    release       object   release free set+free let+go repatriate
RETREAT    release       with     swap+prisoners exchange+prisoners
RETREAT    disarm        none     disarm lay+down+arms lay+down+weapons give+up+weapons
RETREAT    disarm        to       surrender+weapons hand+over+weapons hand+in+weapons
RETREAT    ceasefire     none     observe+ceasefire observe+truce
RETREAT    access        object   let+in
RETREAT    access        to       grant+access
RETREAT    resign        none     resign step+down abdicate tender+resignation submit+resignation
REQUEST    -             object   urge implore exhort call+on order
REQUEST    -             with     plead
REQUEST    -             for      ask appeal plead
REQUEST    -             none     demand request call+for
REQUEST    assist        none     seek+asylum request+asylum
REQUEST    meet          with     demand+talks request+talks request+meeting
REQUEST    yield         none     demand+release call+for+release call+for+ceasefire demand+ceasefire
REQUEST    change        of       demand+resignation call+for+resignation
ACCUSE     allege        object   accuse charge+with indict sue prosecute impeach blame take+to+court put+on+trial
ACCUSE     allege        against  file+lawsuit file+charges bring+charges press+charges
ACCUSE     allege        none     allege
ACCUSE     disapprove    object   condemn denounce criticise criticize decry castigate lambast lambaste berate censure rebuke slam attack hit+out+at lash+out+at
ACCUSE     disapprove    with     lodge+protest
ACCUSE     disapprove    of       summon+ambassador
ACCUSE     investigate   object   investigate probe launch+investigation+into open+investigation+into open+inquiry+into
REJECT     -             object   reject rebuff spurn turn+down rule+out bar+from+entering
REJECT     -             none     refuse dismiss+claim dismiss+call dismiss+talk dismiss+proposal decline+invitation decline+offer
REJECT     -             to       refuse+entry deny+entry deny+visa
REJECT     change        object   veto vote+down
REJECT     meet          with     cancel+meeting cancel+talks call+off+talks call+off+meeting break+off+talks
REJECT     meet          none     walk+out+of+talks pull+out+of+talks
THREATEN   -             object   threaten intimidate blackmail
THREATEN   -             to       give+ultimatum issue+ultimatum
THREATEN   violence      none     vow+revenge swear+revenge
THREATEN   arrest        object   issue+arrest+warrant+for
PROTEST    -             against  protest
PROTEST    demo          against  demonstrate rally march stage+protest hold+protest stage+demonstration
PROTEST    demo          on       march
PROTEST    demo          none     take+to+streets
PROTEST    strike        none     strike go+on+strike down+tools stage+walkout
PROTEST    riot          none     riot
PROTEST    hunger        none     go+on+hunger+strike begin+hunger+strike
PROTEST    boycott       object   boycott
PROTEST    obstruct      none     block+road block+railway blockade stage+sit-in
PROTEST    obstruct      object   picket
PROTEST    vandalize     object   vandalise vandalize deface
SANCTION   discontinue   on       impose+sanctions tighten+sanctions impose+embargo impose+tariffs
SANCTION   discontinue   with     break+off+relations break+off+ties sever+relations sever+ties cut+ties suspend+trade downgrade+relations
SANCTION   discontinue   to       suspend+aid cut+off+aid halt+aid halt+exports
SANCTION   discontinue   of       freeze+assets
SANCTION   withdraw      from     recall+ambassador withdraw+ambassador
SANCTION   convict       object   convict find+guilty
SANCTION   expel         object   expel declare+persona+non+grata
MOBILIZE   troops        against  mass+troops amass+troops
MOBILIZE   troops        none     deploy+troops deploy+soldiers deploy+forces send+troops call+up+reservists mobilise+troops mobilize+troops mobilise+reservists mobilize+reservists hold+military+exercises
MOBILIZE   -             none     put+on+alert place+on+alert
MOBILIZE   weapons       none     test-fire deploy+missiles deploy+tanks deploy+warships send+warships scramble+jets
MOBILIZE   police        none     deploy+police send+riot+police
COERCE     arrest        object   arrest detain jail imprison apprehend round+up take+into+custody remand+in+custody put+under+house+arrest
COERCE     seize         object   raid search seize confiscate impound
COERCE     restrict      object   outlaw cordon+off seal+off evict ban
COERCE     restrict      on       impose+restrictions
COERCE     censor        object   censor
COERCE     censor        none     shut+down+newspaper ban+newspaper block+website
COERCE     curfew        on       impose+curfew
COERCE     curfew        none     declare+curfew
COERCE     martial-law   none     declare+martial+law impose+martial+law declare+state+of+emergency
COERCE     deport        object   deport
COERCE     withhold      to       cut+off+power cut+off+water cut+off+electricity
COERCE     withhold      none     shut+down+internet
COERCE     cyber         object   hack hack+into
ASSAULT    -             object   attack assault ambush invade storm kill wound injure besiege ransack ram
ASSAULT    -             object   strike hit strike+at ram+into
ASSAULT    -             on       carry+out+attack launch+attack mount+attack stage+attack launch+assault launch+offensive launch+raid
ASSAULT    aerial        on       carry+out+airstrike launch+airstrike conduct+airstrike carry+out+air+strike launch+air+strike conduct+air+strike
ASSAULT    -             with     clash skirmish
ASSAULT    abduct        object   abduct kidnap hijack take+hostage take+prisoner
ASSAULT    beat          object   punch beat beat+up beat+to+death
ASSAULT    torture       object   torture
ASSAULT    sexual        object   rape
ASSAULT    targeted      object   assassinate massacre murder behead lynch
ASSAULT    firearms      object   shoot gun+down shoot+at fire+on fire+at
ASSAULT    firearms      on       open+fire
ASSAULT    firearms      with     exchange+fire
ASSAULT    primitive     object   stab firebomb torch burn+down set+fire+to set+ablaze throw+stones+at
ASSAULT    explosives    object   bomb blow+up
ASSAULT    explosives    none     detonate+bomb set+off+bomb
ASSAULT    suicide-attack none    blow+himself+up blow+herself+up
ASSAULT    heavy-weapons object   shell bombard fire+rockets+at fire+missiles+at fire+rockets+into fire+missiles+into
ASSAULT    crowd-control object   fire+tear+gas+at fire+rubber+bullets+at
ASSAULT    destroy       object   raze sabotage
`;

const NOUNS = `
AGREE      -             with     agreement accord pact
CONSULT    -             with     meeting talks negotiations summit
CONSULT    phone         with     telephone+call phone+call
CONSULT    visit         to       visit
SUPPORT    -             of-by    endorsement ratification
CONCEDE    -             to       apology amnesty
CONCEDE    -             of-by    pardon acquittal
COOPERATE  -             with     joint+exercises joint+patrols
COOPERATE  -             of-by    extradition
AID        -             to       food+aid emergency+aid humanitarian+aid military+aid
AID        -             of-by    rescue
RETREAT    withdraw      none     withdrawal
RETREAT    -             none     surrender
RETREAT    release       of-by    release repatriation
RETREAT    release       with     prisoner+swap prisoner+exchange
RETREAT    ceasefire     with     ceasefire cease-fire truce armistice
RETREAT    resign        none     resignation abdication
REQUEST    -             for      appeal plea
ACCUSE     allege        against  accusation allegation lawsuit
ACCUSE     allege        of-by    indictment prosecution impeachment
ACCUSE     disapprove    of-by    condemnation denunciation criticism
ACCUSE     investigate   of-by    investigation
REJECT     -             of-by    rejection
REJECT     change        of-by    veto
THREATEN   -             against  threat
THREATEN   violence      against  death+threat bomb+threat
THREATEN   -             to       ultimatum
THREATEN   arrest        to       arrest+warrant
PROTEST    -             against  protest
PROTEST    demo          against  demonstration protest+march
PROTEST    strike        none     general+strike walkout
PROTEST    hunger        none     hunger+strike
PROTEST    riot          none     riot
PROTEST    boycott       of-by    boycott
PROTEST    obstruct      none     sit-in
SANCTION   discontinue   by-on    sanctions embargo
SANCTION   convict       of-by    conviction
SANCTION   expel         of-by    expulsion
MOBILIZE   troops        of-by    mobilisation mobilization
MOBILIZE   troops        none     troop+build-up military+exercise
MOBILIZE   weapons       none     missile+test
COERCE     arrest        of-by    arrest detention imprisonment
COERCE     seize         of-by    seizure confiscation
COERCE     seize         by-on    raid
COERCE     restrict      of-by    eviction
COERCE     restrict      by-on    crackdown
COERCE     deport        of-by    deportation
COERCE     cyber         by-on    cyberattack cyber-attack
ASSAULT    -             by-on    attack assault ambush
ACCUSE     disapprove    by-on    attack
ASSAULT    -             with     clash skirmish
ASSAULT    -             of-by    killing invasion siege
ASSAULT    abduct        of-by    kidnapping abduction hijacking
ASSAULT    beat          of-by    beating
ASSAULT    torture       of-by    torture
ASSAULT    sexual        of-by    rape
ASSAULT    targeted      of-by    assassination massacre murder
ASSAULT    firearms      of-by    shooting
ASSAULT    firearms      with     gunfight firefight shootout
ASSAULT    primitive     of-by    stabbing
ASSAULT    primitive     by-on    arson+attack knife+attack
ASSAULT    explosives    of-by    bombing
ASSAULT    suicide-attack by-on   suicide+bombing suicide+attack
ASSAULT    aerial        by-on    airstrike air+strike air+raid
ASSAULT    drone         by-on    drone+strike drone+attack
ASSAULT    heavy-weapons of-by    shelling bombardment
ASSAULT    heavy-weapons by-on    rocket+attack missile+strike
`;

function entries(table: string, noun: boolean): EventEntry[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [type, mode, frame, ...written] = line.split(/\s+/) as [EventType, string, EventFrame, ...string[]];
      return written.map((words): EventEntry => {
        const [first, ...rest] = words.split("+") as [string, ...string[]];
        const lemma = noun ? words.replaceAll("+", " ") : first;
        const particle = noun ? "" : rest.join(" ");
        return { lemma, ...(particle && { particle }), type, ...(mode !== "-" && { mode }), noun, frame };
      });
    });
}

export const EVENT_ENTRIES: readonly EventEntry[] = [...entries(VERBS, false), ...entries(NOUNS, true)];

/** Verbs of what is done to people, not to things: an album is released, a chance seized. */
export const PERSONAL = list(`
  arrest detain jail imprison apprehend release free let repatriate kill wound injure kidnap abduct murder assassinate deport
  expel convict pardon acquit extradite rescue arm resettle meet rape torture punch stab lynch behead sue indict prosecute
  impeach urge order ask exhort implore telephone congratulate charge threaten shoot evict remand find round hold beat take
  visit consult praise commend applaud laud endorse back recognise recognize
`);

/** Verbs of force against people: whoever is counted in numbers behind them is a person, whatever they are called. */
export const HARMING = list("arrest detain jail kill wound injure kidnap abduct murder deport expel rescue");

/** Verbs of what happens by accident as often as by force. */
export const HURTING = list("kill wound injure");
