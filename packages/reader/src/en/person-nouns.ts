import { list } from "./function-words.ts";

/*
 * Nouns for people, in the singular: those whose first sense in WordNet 3.1 is a person, that its definitions use at least
 * three times and that are oftener nouns than anything else; without insults, gods and what people seldom are in the news.
 * With a hundred words of the last decades added. WordNet 3.1, copyright 2011 by Princeton University, all rights reserved;
 * it may be used, copied and modified for any purpose without fee, and comes without any warranty.
 */
export const PERSON_NOUNS = list(`
  abbess abbot abolitionist aboriginal accomplice accountant accused accuser acrobat activist actor actress addict adherent
  administrator admirer adolescent adulterer adventurer adversary adviser advisor advocate aggressor aide alchemist
  alcoholic alderman ally amateur ambassador anaesthetist analyst anarchist anatomist ancestor angler announcer antagonist
  anthropologist apologist apothecary applicant appointee apprentice arbiter archaeologist archbishop archdeacon archduke
  archeologist architect aristocrat arsonist artisan artist ascetic assailant assassin assemblyman assemblywoman assessor
  assignee assistant astronaut astronomer athlete attacker attendant attorney auditor aunt author auxiliary avatar aviator
  ayatollah baby babysitter bachelor backbencher backer bacteriologist bailiff baker ballerina ballplayer bandit bandleader
  banker bargainer baron baronet barrister bartender bather batsman bearer beggar beginner beholder believer benefactor
  beneficiary bereaved besieger bicyclist bidder billionaire biochemist biologist bishop blackmailer blogger boarder
  boatswain bobby bodybuilder bodyguard booker bookkeeper bootlegger borrower boss botanist bowler boy boyfriend brewer
  bridegroom brigadier broker buddy buffoon bullfighter bureaucrat burglar busboy businessman businessperson businesswoman
  buyer bystander cabinetmaker caliph caller cameraman camerawoman camper candidate cannibal captain captive captor
  cardiologist caregiver carer caretaker carpenter cartoonist cashier catcher cavalryman celebrant celebrity centrist
  chairman challenger chap chaplain charlatan chauffeur checker cheerleader chef chemist chieftain child childminder
  choreographer citizen claimant clarinetist classmate clergyman cleric clerk client climatologist clown coach cobbler
  cofounder collaborator colleague collector colonel colonist coloratura columnist comedian comedienne commander commando
  commentator commenter commissioner committeeman commoner commuter companion competitor composer compositor concessionaire
  conductor confectioner confessor confidant confidante conformist congressman congressperson connoisseur conqueror
  conservative conspirator consul consultant consumer contender contestant contractor contralto contributor controller
  coordinator coquette coroner corporal correspondent cosmonaut cosmopolitan councilman councilwoman counsel counselor
  counterrevolutionary countess countryman courier courtier cousin cowboy craftsman creditor cricketer criminal
  criminologist critic crook culprit curator custodian customer cyclist czar dad daddy dame dancer daughter deacon dealer
  debtor decorator defector defendant defender delegate delinquent demographer demonstrator dentist departed depositor
  deputy dermatologist dervish descendant descendent designer despot detainee detective developer devotee dictator dignitary
  diplomat director disciple disciplinarian discoverer disputant dissenter dissident distributor divorcee donor doorman
  draftsman dramatist drinker driver drummer drunkard duchess duke dweller earl earner eccentric ecclesiastic economist
  editor educator egotist elder electrician emir employee employer empress engineer engraver entertainer enthusiast
  entrepreneur environmentalist envoy epidemiologist escapee essayist ethnographer evacuee examiner executioner executive
  executor expatriate experimenter expert exponent exporter extremist fanatic fella feminist fiance fiancee fiduciary fiend
  fighter filmmaker financier finder firefighter firstborn fisher fisherman fledgling foe follower forebear forecaster
  forefather foreigner foreman fortuneteller foundling freeman freshman friar frontbencher frontiersman fugitive gambler
  gangster gardener gatekeeper generalist geneticist genie genius gentleman geographer geologist geophysicist girl
  girlfriend godchild goddaughter golfer governor grammarian grandchild granddaughter grandfather grandma grandmother
  grandparent grandson granny grantor grocer groom grownup guard guardian guardsman guerilla guerrilla guitarist gunman
  gunner gunwoman gymnast gynaecologist hacker hairdresser harper headmaster healer hearer heir helper heretic hermit
  heroine herpetologist highwayman hijacker hiker histologist historian hitter homeowner homesteader horseman host hostage
  hostess householder housewife huckster humanist humorist huntsman husband hypnotist hypocrite idealist idler illustrator
  imam immigrant impresario impressionist incumbent individualist industrialist infant infantryman infielder influencer
  informant informer inhabitant inmate insider insolvent inspector instructor instrumentalist insurgent insurrectionist
  intellectual intermediary intern interpreter intruder invader inventor investigator investor janitor jester jeweler
  jihadist jockey journalist juggler jurist juror keeper kidnapper killer knight laborer lad landlady landlord landowner
  laureate lawman lawyer layman leader learner lecturer leftist legislator lender lexicographer liar liberal librarian
  librettist lieutenant lifeguard linebacker lineman linguist listener lobbyist lodger logger logician longshoreman looter
  loser loyalist lyricist madam madman magician magistrate maid maiden manager maniac manservant mariner marksman marshal
  martyr marxist masseur matador mathematician matriarch mayor mechanic meddler mediator member mendicant mentor mercenary
  merchant messenger meteorologist midshipman militiaman millionaire miner minister minstrel missionary mistress moderate
  monarch monarchist monitor mother motorcyclist motorist mountaineer mourner mover mufti mugger murderer musician
  nationalist naturalist navigator negotiator neighbor neighbour nephew netizen neurologist neuroscientist newcomer niece
  nobleman nobody nomad nominee nonpartisan notable novelist nun nurse nursemaid oarsman observer obstetrician occupant
  oceanographer offender officer official offspring oldster oligarch oncologist onlooker operative ophthalmologist opponent
  optimist orator organist organizer originator orphan outcast outfielder outlaw outsider overnighter owner paediatrician
  painter paleontologist pamphleteer parachutist paramedic parent parishioner parliamentarian parson participant partisan
  partner passenger passerby pathologist patient patriarch patriot patrolman patron patronne peasant peddler pedestrian
  pediatrician performer perpetrator personage petitioner pharmacist philanthropist philologist philosopher phonetician
  photographer physician physicist physiologist pianist pickpocket pilot pimp pioneer pirate pitcher plaintiff planner
  planter player playmate playwright plumber podcaster poet policeman policewoman politician pollster practitioner preacher
  predecessor prefect prelate premier priest priestess primate prince princess prisoner prizefighter proconsul producer
  professor progenitor programmer progressive propagandist prophet proponent proprietor prosecutor prostitute protagonist
  protector protege psephologist psychiatrist psychic psychoanalyst psychologist pundit pupil pursuer quack quarterback
  questioner racist racketeer radiologist rancher reactionary reader receptionist recipient recluse redcoat referee refugee
  regent registrant regulator reporter representative rescuer researcher resident retailer returnee reveler rider rifleman
  rightist rioter rival archrival robber rookie roommate rowdy royalist ruler runner rustler sailor salesgirl saleslady salesman
  salesperson satirist saxophonist schemer scholar schoolboy schoolgirl schoolmate scientist seamstress secretary sectarian
  secular seeker seismologist seller senator senior sentinel sentry separatist serf sergeant servant serviceman settler
  shareholder shepherd sheriff shoemaker shopkeeper shopper shortstop showman sibling signer sinner skater skeptic skier
  skirmisher smuggler sniper socialist sociologist soldier solicitor soloist songwriter sophomore soprano sorcerer sovereign
  specialist spectator speculator spokesman spokesperson sportsman spouse spy squatter squire stabber staffer statesman
  statistician stepdaughter stepmother stepson steward stockbroker stockholder stooge storyteller straggler stranger striker
  student subordinate subscriber suburbanite subversive successor sufferer suffragist suitor sultan superdelegate
  superintendent supervisor supplier supporter surgeon surrogate surveyor survivor suspect sweetheart swimmer taxonomist
  taxpayer teacher teammate teamster technician technologist teen teenager telegrapher tenant terrorist testator theologian
  theorist therapist thief thinker thrower thug toddler tormentor tourist townsman trader traditionalist trafficker
  tragedian traitor translator trapper traveler traveller treasurer tribesman trillionaire trooper troublemaker trucker
  trumpeter trustee tweeter tycoon typist tyrant umpire uncle undergraduate unionist untouchable user vagrant vassal
  vegetarian vendor vet veteran veterinarian vicar victim victor viewer vigilante villager villain villein violinist
  associate insider star celebrity realtor virologist virtuoso viscount visionary visitor vlogger volcanologist votary voter voyeur waiter waitress wanderer warlord
  warrior watchdog watcher watchman watercolorist wearer whip whistleblower wholesaler widow wife winner witch witness
  wizard woman woodworker worker workman worshipper wrestler writer youngster youth youtuber zoologist
  rapper skateboarder snowboarder sprinter hurdler footballer midfielder winger rower biker bassist vocalist cellist
  screenwriter showrunner animator streamer gamer restaurateur hotelier winemaker astrophysicist immunologist hydrologist
  ecologist entomologist ethicist biographer migrant pensioner widower stylist supermodel socialite heiress
  conservationist eyewitness pilgrim evangelist pastor seminarian sergeant-major reservist peacekeeper litigant paralegal
  fireman stuntman newsreader anchorman guru yogi swami valet cabbie alumnus magnate stringer individual narrator
  nutritionist senator-elect convener convenor chairperson sub-inspector provost ombudsperson comptroller headman oba gallerist
  sommelier sherpa marathoner all-rounder publicist fishmonger hawker passer-by headteacher rector counsellor protester
  commodore fraudster frogman cfo coo cto sultan apostle reverend pro-vice-chancellor
`);

/** "Chiku, **another** domestic worker" */
export const ONE_OF_A_KIND = list("a an another");

/** Of these what a state, a body, a firm, a horse or a thing is called, too: "Kolm, an **ally** of Tesmar". */
export const STATES_AND_FIRMS_TOO = list(`
  adversary aggressor ally antagonist baby backer beneficiary bidder borrower broker buyer carrier champion client competitor
  contender contractor creditor customer debtor defender developer donor employer enemy exporter favorite favourite forerunner
  founder giant grower guarantor hero holder host importer insurer intermediary investor landlord leader lender loser maker
  manufacturer mediator member neighbor neighbour newcomer occupier operator opponent organizer outsider owner participant
  partner patron peacemaker pioneer player predecessor producer protector provider publisher purchaser retailer rival runner
  seller shareholder signatory sponsor star stronghold successor supplier supporter survivor tenant trader user vendor victim
  villain winner
`);
