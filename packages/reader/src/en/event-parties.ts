import { list } from "./function-words.ts";

/*
 * Who may act, and what words of the table do not mean. Compiled for this project from general knowledge of news English and
 * from errors seen on invented passages.
 */

/** They end like words for people and are things. */
export const THINGS = list(`
  agreement statement document report letter paper number order matter power weather water winter summer river border tower
  letter computer computers chapter factor sector accident incident event moment movement amendment investment settlement
  treatment payment department-store content extent percent cent parent-company shelter shoulder finger error terror horror
  motor tractor tractors engine-door door floor color colour behavior behaviour labor labour humor humour favor favour mirror corridor
  counter corner character charter center centre disaster danger anger fever cancer hunger monster offer answer boiler
  container trailer poster banner layer filter meter parliament-order talent present element moment environment rent front
  list lists twist mist wrist server servers paper papers letter letters order orders border borders number numbers offer offers
  plant grant makeover restaurant tenant-law warrant giant covenant election fee fees boundary boundaries
`);

/** Groups of people who act, in the plural or collective, beyond those who speak. */
export const ACTING = list(`
  police troops soldiers rebels militants gunmen gunman militiamen militia fighters insurgents terrorists terrorist
  extremists army navy marines marine forces military coastguards coastguard guards bandits gang mob mobs crowd crowds
  protesters demonstrators students workers teachers dockers farmers miners villagers residents prosecutors prosecutor
  authorities agents detectives officers jihadists separatists smugglers pirates rioters strikers nurses doctors bakers
  junta regime government cabinet parliament council congress senate court courts judge jury jurors tribunal union league
  club company bank firm airline ministry party coalition opposition committee commission board guild federation alliance
  police-officer attacker attackers assailant assailants suspect suspects robber robbers raiders hackers hacker burglars
  refugees migrants prisoners hostages captors kidnappers lawmakers mp mps deputies senators ministers leaders activists
  divers firefighters rescuers paramedics vigilantes settlers colonists gamekeeper port city town state country nation
  people men women man woman boy girl boys girls children child family families couple citizens civilians delegation
  department agency bureau office administration newspaper hospital school university church somebody someone fan fans
  sergeant colonel clerk bishop mayor governor captain voters supporters nations countries states allies ally brigade
  battalion regiment column squad patrol convoy crew team owners owner lenders growers heirs creditors shareholders
  clinic camp pickets herders lancers conscripts deserters stallholders sentries snipers heirs widows orphans islanders
  fusiliers locals legislature electors victims victim passengers passenger tourists journalists reporters envoy envoys
`);

/** Who is urged and warned, and seldom does anything: "urged the **public** to". */
export const ONLY_URGED = list("public media press audience congregation");

/** Objects with which a verb means something else: chances are seized, films are shot, time is killed. */
export const IDIOM_OBJECTS = list(`
  chance chances opportunity opportunities moment initiative control lead victory mood attention imagination heart hearts
  film movie scene video documentary photo photos picture pictures album single song trailer statement report details data
  figures results document documents transcript tape tapes email emails information book memoir ad time hope hopes deal
  bill deadline deadlines target targets goal goals needs demands requirements criteria challenge expectations standard
  standards record innocence glue parachute fridge stops breath tension pressure line web internet site share bottle
  goal penalty campaigns look glance interest doubt fears momentum funds money cash look soul spotlight website page stage day campaign balloon volume lane
`);

/** Where the missing are looked for: "searched the **rubble**". */
export const SEARCHED_FOR_SOMEBODY = list(`
  rubble debris ruins wreckage wreck mud water waters sea lake river bay coast coastline beach shore area site scene woods forest
  mountain mountains hills valley desert ocean seabed canal reservoir swamp snow sky skies crowd crowds
`);

/** After a verb of speech or force they say that the matter was words, or sport, or markets. */
export const IDIOM_SUBJECTS = list(`
  shares stocks markets market prices price index crown dollar euro pound yields oil futures bonds album film book song
  jingle storm storms inflation time weather demand whoever hurricane landslide flood fire earthquake virus disease tide wave
`);

/** Who, or what, shows that an attack is one with force. */
export const ARMED_PARTIES = list(`
  police troops soldiers rebels militants gunmen gunman militia fighters insurgents terrorists army navy marines forces gang
  mob convoy village villages base outpost checkpoint embassy consulate mosque synagogue church school hospital bus train
  ship ferry tanker town towns camp patrol barracks attackers assailants assailant attacker pirates bandits knife gun man
  civilians villagers civilian villager worshippers commuters
  post posts dam bridge pipeline plant station market hall building home house houses headquarters parliament palace
  base bases positions troop vehicle car truck boat vessel synagogue temple monastery shrine school outposts
  sergeant constable guard guards officer officers captors jailers warders supporter supporters protesters
  woman teenager dog airport nightclub bar hotel separatists jihadists extremists
`);

/** Beside them, people are killed or hurt by somebody's will. */
export const VIOLENT_WORDS = list(`
  bomber bombers bombed shelled shot gunman gunmen gunfire gun guns militants insurgents rebels terrorists terrorist jihadists
  militia militiamen soldiers troops army fighters sniper snipers attackers attacker stabbed stabbing knife knifeman ambushed
  explosives massacre murder war battle battles crossfire suicide hostage hostages offensive invasion siege bombardment
  protesters protester demonstrators demonstrator marchers marcher civilians peacekeepers
`);

/** Beside them, people are killed or hurt by nobody's will, or it is left open. */
export const ACCIDENTS = list(`
  crash crashed accident accidents earthquake quake flood floods flooding landslide avalanche storm hurricane typhoon cyclone
  tornado lightning collapse collapsed derailment derailed wildfire wildfires capsized shipwreck eruption stampede overturned miners
  mudslide mudslides landslides tsunami blaze inferno sank
`);

/** They are attacked with words. */
export const TALK = list(`
  budget plan plans policy policies bill bills law laws record remarks comments speech proposal proposals decision decisions
  rhetoric character qualifications contributions life record statement stance views position campaign critics opponents rival
  rivals handling response performance deal agreement reform reforms idea claims criticism
`);

/** What is lent, asked or offered when nobody is helped, asked for anything or made an offer. */
export const SMALL_WORDS = list(`
  support voice hand credence weight name ear question questions opinion opinions view views thoughts prayers condolences
  evaluation assessment explanation glimpse glimpses clue clues details insight insights embrace praise criticism examples
  example evidence messages message hints hint reasons reason apology apologies analysis comment comments
  anonymity anonymous named identified unnamed
`);

/** Nobody is bombarded who is bombarded with these. */
export const SENT = list(`
  email emails e-mail e-mails question questions call calls message messages request requests letter letters love kindness
  praise gift gifts flower flowers
`);

/** They kill without anybody named: "a car **bomb** killed four", "the **raid** wounded two". Who was behind them is not told. */
export const WEAPONS_OF_DEEDS = list(`
  bomb bombs missile missiles rocket rockets drone drones airstrike airstrikes shell shells mortar mortars shelling gunfire
  landmine landmines mine mines grenade grenades bullet bullets shrapnel bombing bombings attack attacks raid raids assault
  salvo salvos volley volleys barrage jets ambush shooting shootings shootout shootouts gunfight gunfights gunbattle firefight firefights stabbing stabbings clash clashes fighting violence strike strikes warplane warplanes
`);

/** "artillery **fire**" */
export const SHOTS_OF_GUNS = "fire";
export const GUNS_FIRED = list("artillery mortar rocket tank sniper shell machine-gun cannon missile");

/** What kind of attack each makes. */
export const WEAPONS_BY_MODE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    explosives: "bomb bombs landmine landmines mine mines grenade grenades",
    "heavy-weapons":
      "missile missiles rocket rockets shell shells mortar mortars shelling fire salvo salvos volley volleys barrage",
    drone: "drone drones",
    aerial: "airstrike airstrikes jets warplane warplanes",
    firearms: "gunfire bullet bullets",
  }).flatMap(([mode, words]) => words.split(" ").map((word) => [word, mode] as const)),
);

/** Of them those whose owner is who used them: "**its** drones"; "the town's bombing" may be done to the town. */
export const OWNED_WEAPONS = list(`
  bomb bombs missile missiles rocket rockets drone drones airstrike airstrikes shell shells mortar mortars jets warplane
  warplanes bullet bullets
`);

/** Before a noun for a deed they say who does it: "the **police** killing of Lew Corran". */
export const ARMED_BODIES = list("police army navy military");

/** Of these a state's adjective says who does it; an attack may have been in that state only. */
export const DEEDS_OF_STATES: ReadonlySet<string> = new Set([
  ...list("invasion airstrike bombardment shelling sanctions embargo siege withdrawal raid"),
  ...["air strike", "air raid", "missile strike", "drone strike", "drone attack", "rocket attack"],
]);

/** Names of states that stand as adjectives too: "the **US** raid on". */
export const STATES_AS_ADJECTIVES = list("us u.s. uk u.k. eu nato un u.n.");

/** They are passed, voted on, vetoed and struck down. */
export const DECIDED_ON = list(`
  bill bills law laws act statute statutes ordinance ordinances amendment amendments budget budgets measure measures motion
  motions resolution resolutions legislation plan plans proposal proposals levy levies tax taxes tariff tariffs ban bans
  decree decrees order orders rule rules regulation regulations restriction restrictions ruling rulings verdict verdicts
  conviction convictions sentence sentences decision decisions constitution treaty pact deal agreement merger rezoning
  application applications request requests appeal appeals petition petitions charter reform reforms package scheme
  referendum result results
`);

/** They are shot down by force; an idea is not. */
export const AIRCRAFT = list(`
  plane planes jet jets aircraft airliner airliners helicopter helicopters drone drones missile missiles warplane warplanes
  fighter fighters bomber bombers rocket rockets airship airships glider gliders
`);

/** Who disrupts and blocks to protest. */
export const PROTESTING = list(`
  protesters protester demonstrators demonstrator marchers activists activist campaigners campaigner strikers pickets
  students farmers hecklers
`);

/** Who is told something that others are to know. */
export const TOLD_AS_PRESS = list(`
  reporters journalists media press correspondents newspapers reporter journalist correspondent editor writer newspaper
`);

/** Who goes on strike, told of as one. */
export const UNIONS = list("union unions staff workforce federation");

/** Where somebody is attacked by force: "in the **street**". */
export const WALKED_IN = list(`
  street streets road alley park home house apartment flat car cell prison jail school bar pub hotel shop market station
`);

/** Behind "charged" they tell a price: "charged **for** parking", "charged **more**". */
export const PRICE_WORDS = list("for more less extra double fees rent interest somewhere between about nothing");

/** Who does something when nobody is named by it: "accused **by many**". */
export const SOME_OF_THEM = list("many some several others both most all");

/** They are hit and shot without any force: "**shares** were hit". */
export const MARKETS = list("shares stocks market markets profits sales prices");
