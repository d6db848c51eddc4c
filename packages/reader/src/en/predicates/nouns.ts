/*
 * Nouns of saying and doing, in the singular unless they mean this in the plural alone. `says ACT WORDS`: they carry a
 * content behind one of the words (*the minister's claim that …*, *its refusal to …*);
 * `owned ACT WORDS`: whose it is stands after "by" or "from" before them (*a claim by the union that …*; from NomBank's nouns
 * of communication). `does` as in `verbs.ts`; `is two-sided`: who stands behind "of" may be
 * who did it (*the endorsement of the senator*); `is done-alone`: it is told with nobody but who does it; `is
 * owner-undergoes`: done to its owner (*Corran's arrest*); `is of-things`: told only with what it befalls (*the collapse of a bridge*); `is held-by-all`: who stands behind "of" is in it (*a meeting of the board*). Compiled for this
 * project like them; *demand* is left out of the events, since it mostly means something else.
 */
export const NOUNS = `
abdication | does RETREAT:resign none
abduction | does ASSAULT:abduct of-by | is owner-undergoes
accord | does AGREE with
accusation | says accuse that of | owned accuse that | does ACCUSE:allege against
acknowledgement | owned confirm that
acknowledgment | says state that | owned confirm that
acquittal | does CONCEDE of-by
admission | says state that | owned confirm that
agreement | does AGREE with
air raid | does ASSAULT:aerial by-on
air strike | does ASSAULT:aerial by-on
airstrike | does ASSAULT:aerial by-on
allegation | says accuse that of | owned accuse that | does ACCUSE:allege against
ambush | does ASSAULT by-on
amnesty | does CONCEDE to
announcement | says announce that | owned announce that
apology | does CONCEDE to
appeal | says request for to that | owned request that to | does REQUEST for
argument | says state that
armistice | does RETREAT:ceasefire with
arrest | does COERCE:arrest of-by | is owner-undergoes
arrest warrant | does THREATEN:arrest to
arson attack | does ASSAULT:primitive by-on
assassination | does ASSAULT:targeted of-by | is owner-undergoes
assault | does ASSAULT by-on
assertion | says state that | owned state that
assurance | owned promise that to
attack | does ASSAULT by-on, ACCUSE:disapprove by-on
avalanche | does INCIDENT:avalanche happens
beating | does ASSAULT:beat of-by
belief | says state that | is unsaid
bid | owned request that to
blast | does INCIDENT:explosion happens, ASSAULT:explosives happens | befalls structures premises vehicles vessels
blaze | does INCIDENT:fire happens | befalls structures premises vessels vehicles
bomb threat | does THREATEN:violence against
bombardment | does ASSAULT:heavy-weapons of-by
bombing | does ASSAULT:explosives of-by
boycott | does PROTEST:boycott of-by | is done-alone
bush fire | does INCIDENT:fire happens
bushfire | does INCIDENT:fire happens
call | says request for to that | owned request that to
cave-in | does INCIDENT:structural-failure happens
cease-fire | does RETREAT:ceasefire with
ceasefire | does RETREAT:ceasefire with
charge | owned accuse that
claim | says state that | owned state that
clash | does ASSAULT with
collapse | does INCIDENT:structural-failure happens | befalls structures | is of-things
collision | does INCIDENT:transport-accident happens | befalls vehicles vessels
commitment | owned promise that to
complaint | owned accuse that
concern | says state that about | is unsaid
conclusion | says state that
condemnation | does ACCUSE:disapprove of-by | is two-sided
confirmation | owned confirm that
confiscation | does COERCE:seize of-by
conviction | does SANCTION:convict of-by | is owner-undergoes
crackdown | does COERCE:restrict by-on
crash | does INCIDENT:transport-accident happens | befalls vehicles
criticism | says criticise of that | owned criticise that | does ACCUSE:disapprove of-by | is two-sided
cyber-attack | does COERCE:cyber by-on
cyberattack | does COERCE:cyber by-on
cyclone | does INCIDENT:storm happens
death threat | does THREATEN:violence against
decision | says state to | is unsaid
demand | says request for to that | owned request that to
demonstration | does PROTEST:demo against | is done-alone
denial | owned deny that
denunciation | does ACCUSE:disapprove of-by | is two-sided
deportation | does COERCE:deport of-by
derailment | does INCIDENT:transport-accident happens | befalls vehicles
desire | says state to | is unsaid
detention | does COERCE:arrest of-by | is owner-undergoes
doubt | says state that about | is unsaid
drone attack | does ASSAULT:drone by-on
drone strike | does ASSAULT:drone by-on
earthquake | does INCIDENT:earthquake happens
effort | says state to | is unsaid
embargo | does SANCTION:discontinue by-on
emergency aid | does AID to
endorsement | does SUPPORT of-by | is two-sided
estimate | owned estimate that
eviction | does COERCE:restrict of-by
explosion | does INCIDENT:explosion happens, ASSAULT:explosives happens | befalls structures premises vehicles vessels
expulsion | does SANCTION:expel of-by | is owner-undergoes
extradition | does COOPERATE of-by
fact-check | says state that
fear | says state that about | is unsaid
fire | does INCIDENT:fire happens | befalls structures premises vessels vehicles
firefight | does ASSAULT:firearms with
flash flood | does INCIDENT:flood happens
flood | does INCIDENT:flood happens
flooding | does INCIDENT:flood happens
floodwater | does INCIDENT:flood happens
food aid | does AID to
forecast | owned estimate that
forest fire | does INCIDENT:fire happens
general strike | does PROTEST:strike none
gunfight | does ASSAULT:firearms with
hijacking | does ASSAULT:abduct of-by
hope | says state that about | is unsaid
humanitarian aid | does AID to
hunger strike | does PROTEST:hunger none
hurricane | does INCIDENT:storm happens
idea | says state that | is unsaid
impeachment | does ACCUSE:allege of-by
imprisonment | does COERCE:arrest of-by | is owner-undergoes
indictment | does ACCUSE:allege of-by
inferno | does INCIDENT:fire happens | befalls structures premises vessels vehicles
intention | says state to | is unsaid
invasion | does ASSAULT of-by
investigation | does ACCUSE:investigate of-by | is two-sided done-alone
joint exercises | does COOPERATE with
joint patrols | does COOPERATE with
kidnapping | does ASSAULT:abduct of-by | is owner-undergoes
killing | does ASSAULT of-by | is owner-undergoes
knife attack | does ASSAULT:primitive by-on
landslide | does INCIDENT:landslide happens
landslip | does INCIDENT:landslide happens
lawsuit | does ACCUSE:allege against
massacre | does ASSAULT:targeted of-by
meeting | does CONSULT with | is held-by-all done-alone
military aid | does AID to
military exercise | does MOBILIZE:troops none
missile strike | does ASSAULT:heavy-weapons by-on
missile test | does MOBILIZE:weapons none
mobilisation | does MOBILIZE:troops of-by
mobilization | does MOBILIZE:troops of-by
mudslide | does INCIDENT:landslide happens
murder | does ASSAULT:targeted of-by | is owner-undergoes
negotiations | does CONSULT with
notion | says state that | is unsaid
offer | owned offer to
opposition | says reject to of | is unsaid
pact | does AGREE with
pardon | does CONCEDE of-by
phone call | does CONSULT:phone with
pile-up | does INCIDENT:transport-accident happens
plan | says state to | is unsaid
plea | owned request that to | does REQUEST for
pledge | says promise to that | owned promise that to
prisoner exchange | does RETREAT:release with
prisoner swap | does RETREAT:release with
promise | says promise to that | owned promise that to
proposal | owned state to
prosecution | does ACCUSE:allege of-by | is two-sided
protest | does PROTEST against | is done-alone
protest march | does PROTEST:demo against
quake | does INCIDENT:earthquake happens
raid | does COERCE:seize by-on
rape | does ASSAULT:sexual of-by
ratification | does SUPPORT of-by | is two-sided
refusal | says reject to
rejection | does REJECT of-by | is two-sided
release | does RETREAT:release of-by
repatriation | does RETREAT:release of-by
report | owned state that
request | says request for to that | owned request that to
rescue | does AID of-by | is two-sided
resignation | does RETREAT:resign none
riot | does PROTEST:riot none
rocket attack | does ASSAULT:heavy-weapons by-on
rockfall | does INCIDENT:landslide happens
rockslide | does INCIDENT:landslide happens
sanctions | does SANCTION:discontinue by-on
seizure | does COERCE:seize of-by
shelling | does ASSAULT:heavy-weapons of-by
shipwreck | does INCIDENT:transport-accident happens
shooting | does ASSAULT:firearms of-by
shootout | does ASSAULT:firearms with
siege | does ASSAULT of-by
sinking | does INCIDENT:transport-accident happens | befalls vessels | is of-things
sit-in | does PROTEST:obstruct none
skirmish | does ASSAULT with
stabbing | does ASSAULT:primitive of-by
stampede | does INCIDENT:crush happens
statement | says state that | owned state that
storm | does INCIDENT:storm happens
strike | does PROTEST:strike against | is done-alone
suggestion | says state that | owned state that
suicide attack | does ASSAULT:suicide-attack by-on
suicide bombing | does ASSAULT:suicide-attack by-on
summit | does CONSULT with | is held-by-all done-alone
support | says agree for | is unsaid
surrender | does RETREAT none
talks | does CONSULT with
telephone call | does CONSULT:phone with
testimony | owned state that
threat | says threaten to that | owned threaten that to | does THREATEN against
tornado | does INCIDENT:storm happens
torture | does ASSAULT:torture of-by
troop build-up | does MOBILIZE:troops none
truce | does RETREAT:ceasefire with
tsunami | does INCIDENT:tsunami happens
typhoon | does INCIDENT:storm happens
ultimatum | does THREATEN to
veto | does REJECT:change of-by | is done-alone
view | says state that | is unsaid
visit | does CONSULT:visit to
vow | says promise to that | owned promise that to
walkout | does PROTEST:strike none
warning | owned threaten that to
wildfire | does INCIDENT:fire happens
willingness | says state to | is unsaid
withdrawal | does RETREAT:withdraw none
`;
