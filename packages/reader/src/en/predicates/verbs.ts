/*
 * Verbs of saying, thinking and doing: a line each, with words that must follow it ("rule out", "lift martial law"; others
 * may stand between). Behind it, in any order and each left out where it does not apply:
 *
 * - `forms PAST [PARTICIPLE]` where they are irregular, `doubles` where a last letter is doubled in a later syllable
 * - `says ACT FRAMES` it tells who said what; `thinks ACT FRAMES` it tells what somebody thinks, wants or shows. Frames:
 *   c a clause or quotation (*said the talks had failed*), i an infinitive (*vowed to return*), o an object (*denied the
 *   charge*), h whoever hears comes first (*told reporters that …*), p the one spoken of comes first (*accused the army of …*)
 * - `hears WORDS` whoever hears may stand before one of the words: *warned residents that*; `is said-to`: or behind "to"
 * - `is plural`: its third person is more often a plural noun (*claims*); `is attitude`: it oftener tells of an attitude or a
 *   deed than of words (*cites*); `is unsaid`: it tells no words at all (*supports*); `is opinion`: it tells what somebody holds to be so;
 *   `is unsourced`: its passive reports though nobody is named (*is expected to*)
 * - `does TYPE[:MODE] FRAME[, …]` it tells an event of PLOVER; frames in `predicate.ts`
 * - `counts KIND` whom a number is of: *killed 12*, *12 were killed*
 * - `is personal` done to people, not to things (an album is released, a chance seized); `is harming` by force, so that
 *   whoever is counted behind it is a person; `is hurting` by accident as often as by force; `is noun-like`: its base form is
 *   more often a noun before a number; `is intransitive`: with an object it means something else (*withdrew cash*);
 *   `is charging`: behind whom it is done to stands for what (*convicted him of arson*)
 *
 * Compiled for this project: verbs of saying from reporting guides and VerbNet's class names (say-37.7, tell-37.2,
 * judgment-33, want-32, conjecture-29.5), and by which verbs head a cue most often in PolNeAR's training split; events from
 * the published definitions of PLOVER's types and modes and from general knowledge of news English; no dictionary of an
 * event coder was used; what one has besides stands in `dictionary.ts`. Verbs that mostly mean something else in news are left out of the events.
 */
export const VERBS = `
abdicate | does RETREAT:resign none
abduct | does ASSAULT:abduct object | counts held | is personal harming
accept | says agree o
accept invitation | does AGREE none
accept offer | does AGREE none
accept proposal | does AGREE none
accuse | says accuse p | does ACCUSE:allege object | is unsourced charging
acknowledge | says confirm co
acquit | doubles | does CONCEDE object | is personal charging
add | says state c
address | says state o | is attitude
admit | doubles | says confirm co | is said-to
adopt | does SUPPORT object
advise | says request p | hears to not that against
affirm | says confirm co
agree | says agree ico | does AGREE none
agree with | says agree o
aim gun | does THREATEN at
aim handgun | does THREATEN at
aim rifle | does THREATEN at
allege | says accuse co | does ACCUSE:allege none | is unsourced
amass troops | does MOBILIZE:troops against
ambush | does ASSAULT object | counts attacked | is noun-like
announce | says announce coi | is said-to
annul | doubles | does REJECT object
answer | says state c | is plural
apologise | does CONCEDE to
apologize | does CONCEDE to
appeal | does REQUEST for
appeal against | does REJECT none
appeal case | does REJECT none
appeal conviction | does REJECT none
appeal decision | does REJECT none
appeal ruling | does REJECT none
appeal sentence | does REJECT none
appeal verdict | does REJECT none
applaud | says praise o | does SUPPORT object | is personal
apprehend | does COERCE:arrest object | is personal
apprise | says state h
approve | says agree o | does SUPPORT object | is attitude unsaid
argue | says state c
arm | does AID object | is personal
arraign | does ACCUSE:allege object | is personal
arrest | does COERCE:arrest object | counts arrested | is personal harming noun-like
ask | says request pc | does REQUEST for | hears to whether if about for why how what when | is personal
ask for | says request o
assail | says criticise o | does ACCUSE:disapprove object | is personal
assassinate | does ASSAULT:targeted object | counts killed | is personal
assault | does ASSAULT object
assert | says state c
assure | says state h
attack | does ACCUSE:disapprove object, ASSAULT object | counts attacked | is noun-like
attest | says confirm c
aver | says state c | doubles
award contract | does AGREE to
award grant | does AID to
back | says agree o | does SUPPORT object | is personal attitude unsaid
bail out | does AID object
ban | does COERCE:restrict object
ban newspaper | does COERCE:censor none
bar from entering | does REJECT object
beat | forms beat beaten | does ASSAULT:beat object | is personal
beat to death | does ASSAULT:beat object
beat up | does ASSAULT:beat object
beg | says request p | hears to not that against
begin hunger strike | doubles | forms began begun | does PROTEST:hunger none
behead | does ASSAULT:targeted object | counts killed | is personal
believe | thinks state c | is opinion unsourced
bemoan | says criticise o
berate | does ACCUSE:disapprove object
besiege | does ASSAULT object
blackmail | does THREATEN object
blame | says accuse p | does ACCUSE:allege object
blast | does ACCUSE:disapprove object | is personal
blast with artillery | does ASSAULT:heavy-weapons object
block | does REJECT object
block bridge | does PROTEST:obstruct none
block entrance | does PROTEST:obstruct none
block highway | does PROTEST:obstruct none
block railway | does PROTEST:obstruct none
block road | does PROTEST:obstruct none
block street | does PROTEST:obstruct none
block website | does COERCE:censor none
blockade | does PROTEST:obstruct none
blow herself up | forms blew blown | does ASSAULT:suicide-attack none
blow himself up | does ASSAULT:suicide-attack none
blow up | does ASSAULT:explosives object, INCIDENT:explosion undergoer | befalls volatile
boast | says state c | is said-to
bomb | does ASSAULT:explosives object | counts attacked | is noun-like
bombard | does ASSAULT:heavy-weapons object
boycott | does PROTEST:boycott object
brag | says state c | is said-to
break off relations | forms broke broken | does SANCTION:discontinue with
break off talks | does REJECT:meet with
break off ties | does SANCTION:discontinue with
brief | says state h | does CONSULT object | is plural personal
bring charges | forms brought | does ACCUSE:allege against
burn alive | does ASSAULT:primitive object | is personal
burn down | forms burned | does ASSAULT:primitive object, INCIDENT:fire undergoer | befalls premises structures vessels
burn to ground | does INCIDENT:fire undergoer | befalls premises structures vessels
burst banks | forms burst | does INCIDENT:flood undergoer | befalls waters
calculate | says estimate co
call | says state o | is unsourced
call for | says request o | does REQUEST none
call for ceasefire | does REQUEST:yield none
call for release | does REQUEST:yield none
call for resignation | does REQUEST:change of
call off meeting | does REJECT:meet with
call off protest | does CONCEDE none
call off strike | does CONCEDE none
call off talks | does REJECT:meet with
call on | says request p | does REQUEST object
call up reservists | does MOBILIZE:troops none
cancel agreement | doubles | does SANCTION:discontinue with
cancel contract | does SANCTION:discontinue with
cancel debt | does AID of
cancel meeting | does REJECT:meet with
cancel talks | does REJECT:meet with
capitulate | does RETREAT to | is intransitive
capsize | does INCIDENT:transport-accident undergoer | befalls vessels
capture | does COERCE:seize object | counts held
carry out air strike | does ASSAULT:aerial on
carry out airstrike | does ASSAULT:aerial on
carry out attack | does ASSAULT on
carry out joint exercises | does COOPERATE with
castigate | does ACCUSE:disapprove object
catch fire | forms caught | does INCIDENT:fire undergoer | befalls premises structures vessels vehicles volatile
caution | says state c | hears that to against about
cave in | does INCIDENT:structural-failure undergoer | befalls structures
celebrate | says praise o | is attitude unsaid
censor | does COERCE:censor object
censure | does ACCUSE:disapprove object
certify | says confirm co
challenge in court | does REJECT object
chant | says state c | is plural
characterise | says state o
characterize | says state o
charge | says accuse co | does ACCUSE:allege object | is personal plural
charge over | does ACCUSE:allege object
charge with | does ACCUSE:allege object
chide | says criticise o
cite | says state co | is attitude
claim | says state c | is plural
clarify | says state c
clash | does ASSAULT with | is intransitive
close border | does COERCE:restrict with
co-operate | does COOPERATE with | is intransitive
collapse | does INCIDENT:structural-failure undergoer | befalls structures
collide | does INCIDENT:transport-accident undergoer | befalls vehicles vessels
commend | says praise o | does SUPPORT object | is personal
comment | says state c | is plural
compare | says state p
complain | says state c | is said-to
concede | says confirm co | is said-to
conclude | says state c | is opinion
condemn | says criticise o | does ACCUSE:disapprove object
conduct air strike | does ASSAULT:aerial on
conduct airstrike | does ASSAULT:aerial on
conduct joint exercises | does COOPERATE with
conduct joint patrols | does COOPERATE with
confer | doubles | does CONSULT with | is intransitive
confess | says confirm co | is said-to
confide | says state c | is said-to
confirm | says confirm co
confiscate | does COERCE:seize object
congratulate | says praise o | does SUPPORT object | is personal
consider | thinks state cp | is unsourced
consult | does CONSULT object, CONSULT with | is personal
contend | says state c
continue | says state c | is attitude
convict | does SANCTION:convict object | is personal charging
cooperate | does COOPERATE with | is intransitive
cordon off | does COERCE:restrict object
counter | says state c | is plural attitude
crash | does INCIDENT:transport-accident undergoer | befalls vehicles
criticise | says criticise o | does ACCUSE:disapprove object
criticize | says criticise o | does ACCUSE:disapprove object
cry | says state c | is plural
cut off aid | forms cut | does SANCTION:discontinue to
cut off electricity | does COERCE:withhold to
cut off power | does COERCE:withhold to
cut off water | does COERCE:withhold to
cut ties | does SANCTION:discontinue with
deadpan | doubles | says state c
decide | thinks state c
declare | says state c
declare ceasefire | does CONCEDE none
declare curfew | does COERCE:curfew none
declare martial law | does COERCE:martial-law none
declare persona non grata | does SANCTION:expel object
declare state of emergency | does COERCE:martial-law none
declare truce | does CONCEDE none
decline invitation | does REJECT none
decline move | does REJECT none
decline offer | does REJECT none
decline proposal | does REJECT none
decline request | does REJECT none
decry | says criticise o | does ACCUSE:disapprove object
deem | says state p
deface | does PROTEST:vandalize object
defend | says state o | is attitude
deliver aid | does AID to
deliver food | does AID to
deliver supplies | does AID to
demand | says request co | does REQUEST none | is plural
demand ceasefire | does REQUEST:yield none
demand release | does REQUEST:yield none
demand resignation | does REQUEST:change of
demand talks | does REQUEST:meet with
demolish | counts destroyed
demonstrate | does PROTEST:demo against | is intransitive
denounce | says criticise o | does ACCUSE:disapprove object
deny | says deny co
deny entry | does REJECT to
deny visa | does REJECT to
deploy forces | does MOBILIZE:troops none
deploy missiles | does MOBILIZE:weapons none
deploy police | does MOBILIZE:police none
deploy soldiers | does MOBILIZE:troops none
deploy tanks | does MOBILIZE:weapons none
deploy troops | does MOBILIZE:troops none
deploy warships | does MOBILIZE:weapons none
deport | does COERCE:deport object | counts displaced | is personal harming
derail | does INCIDENT:transport-accident undergoer | befalls vehicles
deride | says criticise o
describe | says state o | is attitude unsourced
destroy | counts destroyed
detain | does COERCE:arrest object | counts arrested | is personal harming
determine | thinks state c
detonate bomb | does ASSAULT:explosives none
direct | does REQUEST object | is personal
disarm | does RETREAT:disarm none
disavow | says deny co
disclose | says state co | is said-to
discover | thinks state c
discuss | says state o | is attitude
dismiss | says reject o
dismiss appeal | does REJECT none
dismiss call | does REJECT none
dismiss case | does REJECT none
dismiss charges | does REJECT none
dismiss claim | does REJECT none
dismiss lawsuit | does REJECT none
dismiss petition | does REJECT none
dismiss proposal | does REJECT none
dismiss talk | does REJECT none
disperse | does COERCE:restrict object | is personal
displace | counts displaced
dispute | says deny co
disrupt | does PROTEST:obstruct none
donate | does AID to
doubt | thinks state c | is opinion
down tools | does PROTEST:strike none
downgrade relations | does SANCTION:discontinue with
drop charges | does CONCEDE against
dub | says state p
ease curfew | does CONCEDE none
ease sanctions | does RETREAT on
elaborate | says state c
email | says state c | is plural attitude
embrace | says agree o | is attitude unsaid
emphasise | says state c
emphasize | says state c
encircle | does ASSAULT object
encourage | says request p | hears to not that against
end strike | does CONCEDE none
endorse | says agree o | does SUPPORT object | is personal
enquire | says request c
enthuse | says praise c
erupt | does INCIDENT:volcanic-eruption undergoer | befalls volcanoes
establish relations | does SUPPORT with
estimate | says estimate co | is plural
evacuate | does AID object | counts evacuated | is personal
evict | does COERCE:restrict object | is personal
exchange fire | does ASSAULT:firearms with
exchange intelligence | does COOPERATE with
exchange prisoners | does RETREAT:release with
exclaim | says state c
execute | does ASSAULT:execute object | counts killed | is personal
execute search warrant | does COERCE:seize on
exhort | does REQUEST object | is personal
expect | thinks state icp | is unsourced
expel | doubles | does SANCTION:expel object | counts displaced | is personal harming
explain | says state c | is said-to
explode | does INCIDENT:explosion undergoer, ASSAULT:explosives undergoer | befalls volatile bombs
express | says state o | is attitude
express concern | does ACCUSE:disapprove none
express regret | does CONCEDE none
express remorse | does CONCEDE none
express solidarity | does SUPPORT with
express support for | does SUPPORT object
extend contract | does AGREE of
extradite | does COOPERATE to | is personal
fault | says accuse p
favor | says agree o | is attitude unsaid
favour | says agree o | is attitude unsaid
fear | thinks state c | is opinion unsourced
feel | forms felt | thinks state c
file appeal | does REJECT none
file charges | does ACCUSE:allege against
file complaint | does ACCUSE:allege against
file lawsuit | does ACCUSE:allege against
find | forms found | thinks state c | is personal
find guilty | does SANCTION:convict object
fine | does SANCTION object | is personal
fire at | does ASSAULT:firearms object
fire back | says state c
fire missiles at | does ASSAULT:heavy-weapons object
fire missiles into | does ASSAULT:heavy-weapons object
fire on | does ASSAULT:firearms object
fire rockets at | does ASSAULT:heavy-weapons object
fire rockets into | does ASSAULT:heavy-weapons object
fire rubber bullets at | does ASSAULT:crowd-control object
fire tear gas at | does ASSAULT:crowd-control object
fire tear gas into | does ASSAULT:crowd-control object
fire water cannon at | does ASSAULT:crowd-control object
firebomb | does ASSAULT:primitive object
flatten | counts destroyed
flood | does INCIDENT:flood undergoer | befalls premises places structures
forbid | doubles | forms forbade forbidden | does COERCE:restrict object
forecast | forms forecast | says estimate co | is plural
forgive debt | forms forgave forgiven | does AID of
free | does RETREAT:release object | counts released | is personal
freeze assets | forms froze frozen | does SANCTION:discontinue of
fret | says state c
fume | says state c | is plural
give ultimatum | forms gave given | does THREATEN to
give up weapons | does RETREAT:disarm none
give way | forms gave given | does INCIDENT:structural-failure undergoer | befalls structures
gloat | says state c | is plural
go off | forms went gone | does ASSAULT:explosives undergoer | befalls bombs
go on hunger strike | forms went gone | does PROTEST:hunger none
go on strike | does PROTEST:strike none
go up in flames | does INCIDENT:fire undergoer | befalls premises structures vessels vehicles
grant access | does RETREAT:access to
grant amnesty | does CONCEDE to
grant asylum | does AID to
grant clemency | does CONCEDE to
grant loan | does AID to
grant pardon | does CONCEDE to
gripe | says state c | is plural
grouse | says criticise c | is plural
growl | says state c | is plural
grumble | says state c
guarantee | says promise ic
gun down | does ASSAULT:firearms object
gush | says praise c | is plural
hack | does COERCE:cyber object
hack into | does COERCE:cyber object
hail | says praise o
halt aid | does SANCTION:discontinue to
halt exports | does SANCTION:discontinue to
hand in weapons | does RETREAT:disarm to
hand over weapons | does RETREAT:disarm to
harass | does COERCE object | is personal
highlight | says state co | is attitude
hijack | does ASSAULT:abduct object
hint | says state c | is plural
hit | forms hit | does ASSAULT object
hit back | forms hit | says state c
hit out at | does ACCUSE:disapprove object
hold captive | forms held | does ASSAULT:abduct object | is personal
hold demonstration | does PROTEST:demo against
hold discussions | does CONSULT with
hold hostage | does ASSAULT:abduct object | is personal
hold in custody | does COERCE:arrest object | is personal
hold in jail | does COERCE:arrest object | is personal
hold joint exercises | does COOPERATE with
hold meeting | does CONSULT with
hold military exercises | does MOBILIZE:troops none
hold negotiations | does CONSULT with
hold protest | does PROTEST:demo against
hold summit | does CONSULT with
hold talks | does CONSULT with | is personal
hold without bail | does COERCE:arrest object | is personal
hope | thinks state ic | is opinion
hospitalise | counts injured
hospitalize | counts injured
hurl bricks at | does ASSAULT:primitive object
hurl stones at | does ASSAULT:primitive object
hypothesise | says state c
hypothesize | says state c
imagine | thinks state c
impeach | does ACCUSE:allege object | is personal
implore | says request p | does REQUEST object | hears to not that against | is personal
imply | says state c
impose ban | does COERCE:restrict on
impose blockade | does COERCE:restrict on
impose curfew | does COERCE:curfew on
impose duties | does SANCTION:discontinue on
impose duty | does SANCTION:discontinue on
impose embargo | does SANCTION:discontinue on
impose fine | does SANCTION on
impose levy | does SANCTION:discontinue on
impose martial law | does COERCE:martial-law none
impose restrictions | does COERCE:restrict on
impose sanctions | does SANCTION:discontinue on
impose tariffs | does SANCTION:discontinue on
impound | does COERCE:seize object
imprison | does COERCE:arrest object | counts held | is personal
indicate | says state c
indict | does ACCUSE:allege object | is personal
inform | says state h
injure | does ASSAULT object | counts injured | is personal harming hurting
inquire | says request c
insist | says state c | is said-to
instruct | says request p | does REQUEST object | hears to not that against | is personal
intend | thinks state ic
interject | says state c
intern | counts held | is noun-like
intimidate | does THREATEN object
intone | says state c
invade | does ASSAULT object
investigate | does ACCUSE:investigate object
invite | does REQUEST:meet object | is personal
issue arrest warrant for | does THREATEN:arrest object
issue ultimatum | does THREATEN to
issue warning | does REQUEST to
jail | does COERCE:arrest object | counts held | is personal harming noun-like
join demonstration | does PROTEST:demo none
join march | does PROTEST:demo none
join protest | does PROTEST:demo none
joke | says state c | is plural
kidnap | doubles | does ASSAULT:abduct object | counts held | is personal harming
kill | does ASSAULT object | counts killed | is personal harming hurting
know | forms knew known | thinks state c | is unsourced
label | says state p
lambast | says criticise o | does ACCUSE:disapprove object
lambaste | does ACCUSE:disapprove object
lament | says state c | is plural
lash out at | does ACCUSE:disapprove object
laud | says praise o | does SUPPORT object | is personal
launch air strike | does ASSAULT:aerial on
launch airstrike | does ASSAULT:aerial on
launch assault | does ASSAULT on
launch attack | does ASSAULT on
launch counterattack | does ASSAULT on
launch counteroffensive | does ASSAULT on
launch drones at | does ASSAULT:aerial object
launch investigation into | does ACCUSE:investigate object
launch missile at | does ASSAULT:heavy-weapons object
launch missiles at | does ASSAULT:heavy-weapons object
launch offensive | does ASSAULT on
launch raid | does ASSAULT on
launch rockets at | does ASSAULT:heavy-weapons object
lay down arms | forms laid | does RETREAT:disarm none
lay down weapons | does RETREAT:disarm none
lead demonstration | forms led | does PROTEST:demo none
lead march | does PROTEST:demo none
lead protest | does PROTEST:demo none
learn | thinks state c
lend | forms lent | does AID to
let go | forms let | does RETREAT:release object | is personal
let in | does RETREAT:access object | is personal
lift ban | does CONCEDE on
lift blockade | does RETREAT of
lift curfew | does CONCEDE none
lift embargo | does RETREAT on
lift martial law | does CONCEDE none
lift restrictions | does CONCEDE on
lift sanctions | does RETREAT on
lift siege | does RETREAT of
lift state of emergency | does CONCEDE none
lift tariffs | does RETREAT on
liken | says state p
lodge appeal | does REJECT none
lodge complaint | does ACCUSE:allege against
lodge protest | does ACCUSE:disapprove with
loot | does ASSAULT:primitive object
lynch | does ASSAULT:targeted object | is personal
maim | counts injured
maintain | says state c
make concessions | forms made | does CONCEDE to
make phone call | does CONSULT:phone to
march | does PROTEST:demo against, PROTEST:demo on | is intransitive
marvel | doubles | says state c | is plural
mass troops | does MOBILIZE:troops against
massacre | does ASSAULT:targeted object | counts killed
meet | forms met | does CONSULT object, CONSULT with | is personal
mention | says state co
mobilise reservists | does MOBILIZE:troops none
mobilise troops | does MOBILIZE:troops none
mobilize reservists | does MOBILIZE:troops none
mobilize troops | does MOBILIZE:troops none
mock | says criticise o
mount attack | does ASSAULT on
mumble | says state c
murder | does ASSAULT:targeted object | counts killed | is personal harming
murmur | says state c | is plural
muse | says state c
mutter | says state c
nab | does COERCE:arrest object | is personal
negotiate | does CONSULT with | is intransitive
normalise relations | does SUPPORT with
normalize relations | does SUPPORT with
note | says state c | is plural
notify | says state h
observe | says state c
observe ceasefire | does RETREAT:ceasefire none
observe truce | does RETREAT:ceasefire none
occupy | does COERCE:seize object
offer | says offer io | does AGREE to | is attitude
open border | does RETREAT:access none
open fire | does ASSAULT:firearms on
open fire into | does ASSAULT:firearms on
open inquiry into | does ACCUSE:investigate object
open investigation into | does ACCUSE:investigate object
opine | says state c
oppose | says reject o | is attitude unsaid
order | says request p | does REQUEST object | hears to not that against | is personal plural attitude
organise protest | does PROTEST:demo against
organize protest | does PROTEST:demo against
oust | does SANCTION object | is personal
outlaw | does COERCE:restrict object
outline | says state co
overflow | does INCIDENT:flood undergoer | befalls waters
overrun | doubles | forms overran overrun | does COERCE:seize object
overshoot runway | forms overshot | does INCIDENT:transport-accident undergoer | befalls vehicles
overturn | does REJECT object, INCIDENT:transport-accident undergoer | befalls vehicles vessels
pardon | does CONCEDE object | counts released | is personal
pass | does SUPPORT object
pelt | does ASSAULT:primitive object
pepper-spray | does ASSAULT:crowd-control object
phone | does CONSULT:phone object | is personal
picket | does PROTEST:obstruct object
place in custody | does COERCE:arrest object | is personal
place on alert | does MOBILIZE none
place under arrest | does COERCE:arrest object
place under custody | does COERCE:arrest object | is personal
plan | thinks state io
plead | does REQUEST with, REQUEST for
pledge | says promise ic | does AGREE none
plunge into | does INCIDENT:transport-accident undergoer | befalls vehicles
plunge off | does INCIDENT:transport-accident undergoer | befalls vehicles
point gun | does THREATEN at
point handgun | does THREATEN at
point out | says state c
point pistol | does THREATEN at
point rifle | does THREATEN at
point to | says state o
portray | says state o
posit | says state c
post | says state c | is plural
praise | says praise o | does SUPPORT object | is personal
predict | says estimate co
prefer | doubles | thinks state io
press | says request p | hears to not that against | is plural attitude
press charges | does ACCUSE:allege against
presume | thinks state c | is unsourced
probe | does ACCUSE:investigate object
proclaim | says announce co
prohibit | does COERCE:restrict object
project | says estimate co | is plural
promise | says promise ic | does AGREE to | hears that | is plural
propose | says request co
prosecute | does ACCUSE:allege object | is personal
protest | does PROTEST against
provide aid | does AID to
pull back | does RETREAT:withdraw none | is intransitive
pull out | does RETREAT:withdraw none
pull out of talks | does REJECT:meet none
punch | does ASSAULT:beat object | is personal
push for | says request o | is attitude unsaid
put behind bars | forms put | does COERCE:arrest object
put in custody | does COERCE:arrest object | is personal
put in detention | does COERCE:arrest object
put in jail | does COERCE:arrest object | is personal
put on alert | does MOBILIZE none
put on trial | does ACCUSE:allege object
put under house arrest | does COERCE:arrest object
quash | does REJECT object
question | says request co | is plural attitude
quip | doubles | says state c | is plural
quote | says state co | is plural attitude
raid | does COERCE:seize object | counts attacked | is noun-like
raise concern | does ACCUSE:disapprove none
rally | does PROTEST:demo against | is intransitive
ram | does ASSAULT object
ram into | does ASSAULT object
ransack | does ASSAULT object
rape | does ASSAULT:sexual object | is personal
ratify | does SUPPORT with
raze | does ASSAULT:destroy object
reach agreement | does AGREE with
reach deal | does AGREE with
reach settlement | does AGREE with
read | forms read | says state c | is plural attitude
reaffirm | says confirm co
realise | thinks state c
realize | thinks state c
reason | says state c | is plural
reassert | says state c
reassure | says state h
rebuff | says reject o | does REJECT object
rebuke | says reject o | does ACCUSE:disapprove object
rebut | says deny co | doubles
recall | says state c | is plural
recall ambassador | does SANCTION:withdraw from
recapture | does COERCE:seize object
reckon | thinks state c
recognise | says confirm co | does SUPPORT object | is personal attitude unsaid
recognize | says confirm co | does SUPPORT object | is personal attitude unsaid
recommend | says request co
recount | says state c
refer to | doubles | says state o
reference | says state o | is attitude
refuse | does REJECT none
refuse entry | does REJECT to
refute | says deny co
regard | thinks state p
regret | thinks state c
reiterate | says state c
reject | says reject o | does REJECT object
rejoin | says state c
relate | says state c
release | does RETREAT:release object | counts released | is personal noun-like
remand | does COERCE:arrest object | is personal
remand in custody | does COERCE:arrest object | is personal
remark | says state c | is plural
remember | says state c | is attitude
remind | says state hp
reminisce | says state c
remove from office | does SANCTION object | is personal
reopen border | does RETREAT:access with
repatriate | does RETREAT:release object | is personal
repeal | does REJECT object
repeat | says state c
reply | says state c | is plural
report | says state c | is plural unsourced
repudiate | says deny o
request | says request co | does REQUEST none | is plural
request asylum | does REQUEST:assist none
request meeting | does REQUEST:meet with
request talks | does REQUEST:meet with
request that | says request p
rescue | does AID object | counts rescued | is personal harming
resettle | does AID object | is personal
resign | does RETREAT:resign none
respond | says state c
restore relations | does SUPPORT with
restore ties | does SUPPORT with
resume trade | does COOPERATE with
retake | forms retook retaken | does COERCE:seize object
retort | says state c
retreat | does RETREAT:withdraw none | is intransitive
reveal | says state co | is attitude said-to
revoke bail | does COERCE:restrict of
revoke licence | does COERCE:restrict of
revoke license | does COERCE:restrict of
revoke permit | does COERCE:restrict of
revoke visa | does COERCE:restrict of
ridicule | says criticise o
riot | does PROTEST:riot none | is intransitive
round up | does COERCE:arrest object | is personal
rule out | says reject o | does REJECT object
run aground | forms ran run | does INCIDENT:transport-accident undergoer | befalls vessels
sabotage | does ASSAULT:destroy object
sack | does SANCTION object | is personal
say | forms said | says state c | is said-to unsourced
scoff | says state c
scramble jets | does MOBILIZE:weapons none
seal off | does COERCE:restrict object
search | does COERCE:seize object
see | forms saw seen | thinks state po | is unsourced
seek | forms sought | says request o | is attitude unsaid
seek asylum | does REQUEST:assist none
seize | does COERCE:seize object
seize control of | does COERCE:seize object
send aid | forms sent | does AID to
send blankets | does AID to
send food | does AID to
send medicine | does AID to
send riot police | does MOBILIZE:police none
send to jail | does SANCTION:convict object | is personal
send to prison | does SANCTION:convict object | is personal
send troops | does MOBILIZE:troops none
send warships | does MOBILIZE:weapons none
sentence | does SANCTION:convict object | is personal
serve search warrant | does COERCE:seize on
set ablaze | forms set | does ASSAULT:primitive object
set alight | does ASSAULT:primitive object
set fire to | does ASSAULT:primitive object
set free | does RETREAT:release object
set off bomb | does ASSAULT:explosives none
sever relations | does SANCTION:discontinue with
sever ties | does SANCTION:discontinue with
share data | does COOPERATE with
share intelligence | does COOPERATE with
shell | does ASSAULT:heavy-weapons object | counts attacked | is noun-like
shoot | forms shot | does ASSAULT:firearms object | is personal
shoot and injured | forms shot | does ASSAULT:firearms object | is personal
shoot and killed | forms shot | does ASSAULT:firearms object | is personal
shoot and wounded | forms shot | does ASSAULT:firearms object | is personal
shoot at | does ASSAULT:firearms object
shoot back | forms shot | says state c
shoot dead | forms shot | does ASSAULT:firearms object | is personal
shoot down | does ASSAULT object
shoot into | does ASSAULT:firearms object
shout | says state c | is plural
show | forms showed shown | thinks state co
shut down internet | forms shut | does COERCE:withhold none
shut down newspaper | does COERCE:censor none
sign accord | does SUPPORT with
sign agreement | does SUPPORT with
sign cease-fire | does AGREE with
sign ceasefire | does AGREE with
sign deal | does AGREE with
sign into law | does SUPPORT object
sign memorandum | does AGREE with
sign pact | does SUPPORT with
sign treaty | does SUPPORT with
sign truce | does AGREE with
signal | says state c | is plural
sink | forms sank sunk | does INCIDENT:transport-accident undergoer | befalls vessels
skid off | doubles | does INCIDENT:transport-accident undergoer | befalls vehicles
skirmish | does ASSAULT with | is intransitive
slam | says criticise o | does ACCUSE:disapprove object
slaughter | does ASSAULT object | counts killed | is personal
slay | forms slew slain | does ASSAULT object | counts killed | is personal
snap | says state c | is plural
snarl | says state c | is plural
sneer | says state c | is plural
speak about | forms spoke spoken | says state o
speak by phone | does CONSULT:phone with
speak by telephone | does CONSULT:phone with
speak on phone | does CONSULT:phone with
specify | says state co
speculate | says state c
spurn | does REJECT object
stab | does ASSAULT:primitive object | is personal
stage attack | does ASSAULT on
stage demonstration | does PROTEST:demo against
stage march | does PROTEST:demo against
stage protest | does PROTEST:demo against
stage sit-in | does PROTEST:obstruct none
stage walkout | does PROTEST:strike none
stammer | says state c | is plural
state | says state c | is plural
step down | does RETREAT:resign none | is intransitive
stipulate | says state c
storm | does ASSAULT object
strangle | does ASSAULT:primitive object | counts killed | is personal harming
stress | says state c | is plural said-to
strike | forms struck | does PROTEST:strike none, ASSAULT object | is intransitive
strike agreement | does AGREE with
strike at | does ASSAULT object
strike deal | does AGREE with
strike down | does REJECT object
stutter | says state c | is plural
submit complaint | doubles | does ACCUSE:allege against
submit request | does REQUEST to
submit resignation | does RETREAT:resign none
sue | does ACCUSE:allege object | is personal
suffocate | does ASSAULT:primitive object | is personal harming
suggest | says state c | thinks state c | is said-to
summon | does REQUEST:meet object | is personal
summon ambassador | does ACCUSE:disapprove of
supply | does AID to
support | says agree o | is attitude unsaid
surmise | says state c
surrender | does RETREAT to | is intransitive
surrender weapons | does RETREAT:disarm to
suspect | thinks state c | is opinion
suspend | does SANCTION object | is personal
suspend aid | does SANCTION:discontinue to
suspend strike | does CONCEDE none
suspend trade | does SANCTION:discontinue with
swap prisoners | does RETREAT:release with
swear | forms swore sworn | says promise ic
swear revenge | does THREATEN:violence none
take control of | forms took taken | does COERCE:seize object
take hostage | does ASSAULT:abduct object | is personal
take into custody | does COERCE:arrest object
take part in demonstration | does PROTEST:demo none
take part in march | does PROTEST:demo none
take part in protest | does PROTEST:demo none
take prisoner | does ASSAULT:abduct object | is personal
take to court | does ACCUSE:allege object
take to streets | does PROTEST:demo none
talk about | says state o | is attitude
tear-gas | doubles | does ASSAULT:crowd-control object
tease | says state c | is plural
telephone | does CONSULT:phone object | is personal
tell | forms told | says state h
tender resignation | does RETREAT:resign none
terminate agreement | does SANCTION:discontinue with
terminate contract | does SANCTION:discontinue with
terminate lease | does SANCTION:discontinue with
test-fire | does MOBILIZE:weapons none
testify | says state c | is said-to
thank | says praise o
theorise | says state c
theorize | says state c
think | forms thought | thinks state c | is opinion unsourced
threaten | says threaten ic | does THREATEN object | is personal
throw bottles at | forms threw thrown | does ASSAULT:primitive object
throw bricks at | does ASSAULT:primitive object
throw out case | does REJECT none
throw out lawsuit | does REJECT none
throw stones at | does ASSAULT:primitive object
throw support behind | does SUPPORT object
thunder | says state c | is plural
tighten sanctions | does SANCTION:discontinue on
torch | does ASSAULT:primitive object
torture | does ASSAULT:torture object | is personal
tout | says praise o | is plural
turn down | does REJECT object
tweet | says state c | is plural
underline | says state c
understand | forms understood | thinks state c | is unsourced
unveil | says announce coi
uphold | forms upheld | does SUPPORT object
uproot | counts displaced
urge | says request p | does REQUEST object | hears to not that against | is personal
use tear gas against | does ASSAULT:crowd-control object
use tear gas on | does ASSAULT:crowd-control object
vandalise | does PROTEST:vandalize object
vandalize | does PROTEST:vandalize object
veer off | does INCIDENT:transport-accident undergoer | befalls vehicles
verify | says confirm co
veto | does REJECT:change object
view | thinks state p
visit | does CONSULT:visit object | is personal
voice | says state o
voice concern | does ACCUSE:disapprove none
voice support for | does SUPPORT object
vote against | does REJECT object
vote down | does REJECT:change object
vote for | does SUPPORT object
vote in favor of | does SUPPORT object
vote in favour of | does SUPPORT object
vow | says promise ic | is plural
vow revenge | does THREATEN:violence none
walk off job | does PROTEST:strike none
walk out | does PROTEST:strike none
walk out of talks | does REJECT:meet none
want | thinks state iop
warn | says threaten c | does REQUEST object | hears that to against about | is personal
welcome | says agree o | is attitude
whisper | says state c | is plural
wish | thinks state io
withdraw | forms withdrew withdrawn | does RETREAT:withdraw none | is intransitive
withdraw ambassador | does SANCTION:withdraw from
withdraw troops | does RETREAT:withdraw none
wonder | says state c
worry | thinks state c
wound | does ASSAULT object | counts injured | is personal harming hurting noun-like
write | forms wrote written | says state co | is said-to
write off debt | does AID of
yell | says state c | is plural
`;
