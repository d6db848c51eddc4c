import { keptByWord } from "./by-word.ts";
import { ADJECTIVES_ED, NOT_GERUNDS, NOT_PASTS } from "./parts.ts";
import { type Inflection, inflect } from "./predicates/inflect.ts";
import { PREDICATES } from "./predicates/table.ts";

/*
 * Verbs by their base forms, beside those that are cues or tell events: by their forms a word is seen to be a verb where it
 * stands. Compiled for this project from general knowledge of news English.
 */

/** Verbs whose bare and -s forms are hardly ever nouns. */
const VERBS = `
  abolish alienate amplify articulate assuage backfire brace breach buckle bypass caricature coalesce complicate condone contradict
  cool crisscross cuff deceive deflect deter detect depose derail dictate discourage discredit dispel disqualify dislodge disparage
  distract drum eclipse embarrass embody empathize encompass energize envision equate eradicate excite expire fade fare fend flip
  forge galvanize garner hammer hedge incite invoke legalize maximize minimize moan navigate near nod obscure outsource outweigh
  overreach pivot presume prioritize punish quash rail rein remake repay republish represent reshape resonate rethink rewrite rid
  romp scrutinize scuttle sharpen shove skip soften solicit solidify specialize spit stabilize straighten stride sway tarnish thwart
  underestimate underscore undo unfold unify unite unravel upend validate vet wield wrest
  boost offset bundle cede unseal sow exist get go look make need live own abandon absorb accelerate accept accommodate accompany accomplish achieve acknowledge acquire activate adapt add adhere adjust
  administer admire admit adopt advance advertise advise advocate affect afford agree aim alert align allege allocate allow
  alter amass amend amount analyze announce annoy anticipate apologise apologize appear appease apply appoint appreciate
  approach approve arise arm arrange arrest arrive ascend ask assemble assert assess assign assist associate assume assure
  attach attain attempt attend attract attribute authorise authorize avert avoid await awaken award balloon banish base batter
  be bear become befriend beg begin behave behold believe belong benefit bestow betray bewilder blend bless boast bolster borrow
  bother break breathe bring broadcast broaden build burn bury buy calculate cancel captivate capitalise carry cater cease
  celebrate characterise cherish choose cite clarify classify cling coincide collaborate collapse collect collide combine come
  comfort command commemorate commence commit communicate compare compel compensate compete compile complain complete comply
  compose comprise compromise concede conceive concentrate conclude condemn conduct confer confess confine confirm confiscate
  conform confront confuse connect conquer consent conserve consider consist consolidate constitute construct consult consume
  contact contain contemplate contend continue contract contribute convene convert convey convict convince cook cooperate
  coordinate cope correct correspond create criticise criticize crumble cultivate curb curtail damage dare decide declare
  decline decrease dedicate deem deepen defeat defend defer define defy delay delegate delete deliver demonstrate denounce deny
  depart depend depict deploy deport deprive derive descend describe deserve designate destroy detain deteriorate determine
  devastate develop deviate devise devote diagnose die differ dig digest diminish disagree disappear disappoint disapprove
  discard discharge disclose discover discuss dismantle dismiss disperse display disrupt distinguish distort distribute disturb
  divert divide divorce do dominate donate double draw drive drown earn eat educate elect elevate eliminate emanate embark embrace
  emerge emphasise emphasize employ empower enable enact encounter encourage end endanger endorse endure enforce engage enhance
  enjoy enlarge enlist enquire enrich enrol ensue ensure entail enter entertain entitle envisage equip erect erode erupt
  escalate establish evacuate evade evaluate evolve exacerbate examine exceed excel exclude execute exert exhaust exist
  expand expect expel experience explain explode exploit explore expose express extend extinguish extract face facilitate fail
  fall falter feature fetch fill finalise finalize finance find finish fire flee flourish fly follow forbid forget forgive form
  formulate foster fulfil fulfill function gain gather generate get give go govern grab graduate grant grapple grow guarantee
  halt handle happen harass harm hate have hear heat help hesitate hide highlight hinder hire hold hurt identify ignite ignore
  illustrate impede implement imply impose impress imprison improve include incorporate incur indicate induce inflict inform
  inherit inhibit initiate inject injure insert insist inspect inspire install instruct integrate intend intensify intercept
  interfere interpret interrogate interrupt intervene intimidate introduce invade invent invest investigate invite involve
  isolate issue jeopardise jeopardize join judge justify keep kill kneel know lack last launch lead lean leap learn leave lend
  lessen let lift like limp linger listen live locate lock look loom loosen lose lower lurk maintain make manage manifest
  manipulate manufacture marry match mean measure meet melt mention merge mislead mitigate mobilise mobilize modify monitor
  motivate mourn move multiply murder narrow neglect negotiate nominate normalise notice notify obey oblige observe obstruct
  obtain occupy occur offend omit open operate oppose oppress opt orchestrate organise organize originate oust outline outlaw
  outnumber outrage overcome overhaul overlook override oversee overshadow overtake overthrow overturn overwhelm owe own pack
  participate pay penetrate perceive perform perish permit perpetuate persecute persist persuade pertain pick place plead please
  plunge portray pose possess postpone pour practise precede preclude predict prefer prepare prescribe present preserve preside
  prevail prevent proceed proclaim produce prohibit prolong prompt pronounce propel prosecute protect protest prove provide
  provoke publicise publish pull purchase pursue push put qualify quell quit race raise reach react read realise realize reassure
  rebuild recall receive reclaim recognise recognize recommend reconcile reconsider reconstruct recount recover recruit rectify
  recruit redeem reduce refer reflect refrain refuse regain register regret regulate reinforce reinstate reiterate reject relate
  relax release relieve relinquish relocate rely remain remember remind remove render renew renounce renovate rent reopen
  reorganise repair repatriate repeal repel replace replicate reply repress reproduce require rescue resemble reside resign resist
  resolve resort respect respond restore restrain restrict result resume retain retaliate retire retreat retrieve return reunite
  reveal reverse revert revisit revive revoke ride rise rob roll rule ruin run rush sack sacrifice safeguard sail satisfy save
  say scare scatter scramble scrap scrutinise seal seat secure see seek seem seize select sell send separate serve set settle
  shake shape share shed shift shine shoot shorten shout show shrink shut sign simplify sing sink sit sleep slip smash smell soar
  socialise solve spark speak specialise specify speculate spend spill split spoil sponsor spread spring stab stand start starve
  stay steal steer stem step stick stimulate stop store strengthen stress stretch strip strive struggle submit subscribe
  substitute succeed sue suffer suffice summon supervise supply suppose suppress surge surpass surrender surround survive suspend
  sustain swallow swear sweep swell swim switch symbolise take talk teach tear tell tempt tend terminate terrify test testify
  thank think threaten thrive throw tighten tolerate topple tour toughen trace train transfer transform translate transmit
  transport trap travel treat trigger triumph try turn undergo undermine understand undertake unite unleash unveil update uphold
  upset urge use utilise utter vacate vanish vary venture vindicate violate visit volunteer vow wait walk wander want warn warrant
  wash watch weaken wear weigh welcome widen win withdraw withhold withstand witness wonder work worry worsen worship write yield
`;

/** Verbs whose bare and -s forms are nouns as often: one is a verb where its neighbours say so. */
const NOUN_VERBS = `
  abuse access accident account ache act address advance advise advocate age aid aim air ally anger answer appeal approach arrest
  arm ask assault attack attempt attribute auction award back balance ban bank bar base battle bear beat benefit bet bid bill bite
  blame blast blaze bless block bloom blow board bomb book border boss bottle bound bow box brand bribe bridge brief broadcast brush
  burden burn burst bust cake call calm camp campaign cap care cast catch cause challenge chance change charge charm chart chase
  chat cheat check cheer chill claim clash clean clear climb clinch close cloud club coach coast code collapse colour color combat
  command comment commission comply compromise concern condition conduct conflict contact contest contract contrast control
  cook copy corner cost counsel count counter couple course court cover crack craft crash credit criticise cross crowd cruise
  crush cry cure curb curse cut cycle dam damage dance dare date deal debate decay decline decrease deck default defeat defect
  delay delegate delight demand deposit design desire despair detail detour dice diet discharge discipline discount display dispute
  distance ditch divide divorce document dog donate doubt draft drain draw dream dress drift drill drink drive drop drug dump dust
  ease echo edge effect effort elbow embrace empty end envelope envy escape estimate excuse exercise exhibit exile exit experience
  experiment export extract eye face factor fall falter farm fashion fast fault favor favour fear feature feed feel fence field
  fight figure file fill film filter finance find fine finger finish fire fish fit fix flag flame flash flight float flood
  floor flow fly focus fold fool force forecast form found frame freeze front frown fuel function fund gain gamble gap gather gaze
  gift glance glimpse glow grade grant grasp grip ground group guard guess guide gun halt hand handle harm harvest haste hate haul
  head heal heap hear heat help hike hint hire hit hold honor honour hook hope host house hug hunt hurry hurt impact import impress
  increase index influence initiate insult interest interview invite iron issue jail jam join joke journey judge jump keep key
  kick kidnap kill kiss knock label labor labour lack lament land lapse last laugh launch lay lead leak lean lease leave lecture
  level licence license lift light limit line link list load loan lobby lock log loot loss love mail major man
  mandate map march mark market mask mass master match matter measure meet mend merit mess mind mine mirror miss mistake mix model
  monitor moot motion mount mourn move murder name neglect nest network note notice number object offer open operate orbit
  order outline outrage pace pack package page paint pair panic paper parade pardon park part partner pass patch patrol pause pay
  peak perfect permit phase phone photograph pick picture pile pilot pin pioneer pitch place plan plant play plead pledge plot
  plough plunge pocket point poison police poll pool post pound pour power practice praise pray premier presence present press
  pressure prey price pride print prize probe process produce profile profit program project promise promote prompt protest
  prove pull pump punch purchase push puzzle quarrel question queue quote race raid rain raise rally range rank rape rate read
  reason rebel rebound rebuke recall record recruit refund refuse regard regret reign release relief remark repair repeal reply
  report request rescue research reserve resort respect rest result retreat return reverse review revolt reward ride riot
  rise risk rival rock roll root round route row ruin rule rumour run rush sack sail sale sample sanction save scale scan scar
  scare scheme scope score scrap scream screen seal search search season seat sense sentence service set shadow shake shape share shell
  shelter shield shift ship shock shoot shop shore shot shout show shower shut side sign signal silence sin slap slash
  sleep slice slide slip slope slow slump smell smile smoke snap soldier sort sound spare spark speculate speed spell spend spin
  split sponsor sport spot spray spread spur spy squad squeeze stable staff stage stake stall stamp stand star start state stay
  steam step stick stop store storm strain stream stress stretch strike string strip stroke structure struggle study stuff style
  subject sue suit supply support surge surprise surrender survey suspect sweep swing switch tackle tag tail talk tap target task
  taste tax team tear tease tempt term test text thank theme threat throw tie time tip toast toll top torture toss total touch tour
  tower toy trace track trade traffic trail train transfer transit transport trap travel treat trek trial trick trigger trip
  triumph trouble trust try turn tutor tweet twist undercut upset use value venture view visit voice vote vow wage wait wake walk
  wall want war warrant wash waste watch water wave wear weather weight whip whisper win wind wing wire wish witness wonder work
  worry worship wound wrap wreck yield zone
`;

/** Past and participle of irregular verbs; one word stands for both. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `
  arise arose arisen|awake awoke awoken|be was been|bear bore born|beat beat beaten|become became become|begin began begun
  |behold beheld|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
  |bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung
  |come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
  |eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
  |forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
  |give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held
  |hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|leave left|lend lent|let let|lie lay lain
  |light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|outdo outdid outdone
  |overcome overcame overcome|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken
  |overthrow overthrew overthrown|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|ride rode ridden|ring rang rung
  |rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed
  |shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept
  |slide slid|speak spoke spoken|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|sting stung|steal stole stolen
  |stick stuck|strike struck|stride strode stridden|strive strove striven|undo undid undone|rewrite rewrote rewritten|remake remade|repay repaid|rethink rethought|strew strewed strewn|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung
  |take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undercut undercut|undergo underwent undergone
  |understand understood|undertake undertook undertaken|uphold upheld|upset upset|wake woke woken|wear wore worn|weep wept|win won
  |wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written
  `
    .split("|")
    .map((line) => line.trim().split(/\s+/) as [string, string, string?])
    .map(([base, past, participle = past]) => [base, [past, participle]]),
);

/* They double their last letter before -ed and -ing, as words of one syllable and a short vowel do. */
const DOUBLING: ReadonlySet<string> = new Set(
  "admit submit permit commit omit transmit regret refer prefer defer confer infer occur incur recur deter compel expel propel rebel repel control patrol enrol cancel travel label model level counsel quarrel equip kidnap worship abet format program".split(
    " ",
  ),
);

/** What a word form may be a form of, as bits; `noun` where the word is a noun as often. */
export const VerbForm = { base: 1, third: 2, past: 4, participle: 8, gerund: 16, noun: 32 } as const;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Of what verb a word is a form, and of which; several of "found", "lay". */
type OfVerb = readonly [lemma: string, form: number];

const lemmas = new Map<string, OfVerb[]>();

function index(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const nouns = new Set(words(NOUN_VERBS));
  const listed = [...new Set([...words(VERBS), ...nouns, ...IRREGULAR.keys()])].map((lemma) => {
    const irregular = IRREGULAR.get(lemma);
    return { lemma, doubles: DOUBLING.has(lemma), ...(irregular && { irregular }) };
  });
  for (const verb of [...PREDICATES.filter(({ noun }) => !noun), ...listed])
    for (const [inflection, form] of Object.entries(inflect(verb)) as [Inflection, string][]) {
      const noun = nouns.has(verb.lemma) && NOUNS_TOO.has(inflection) ? VerbForm.noun : 0;
      found.set(form, (found.get(form) ?? 0) | VerbForm[inflection] | noun);
      lemmas.set(form, [...(lemmas.get(form) ?? []), [verb.lemma, VerbForm[inflection]]]);
    }
  return found;
}

/** Every form of these verbs, "hit strike" and so on. */
export const everyFormOf = (verbs: string): ReadonlySet<string> =>
  new Set(
    words(verbs).flatMap((lemma) => {
      const irregular = IRREGULAR.get(lemma);
      return Object.values(inflect({ lemma, doubles: DOUBLING.has(lemma), ...(irregular && { irregular }) }));
    }),
  );

const NOUNS_TOO: ReadonlySet<Inflection> = new Set(["base", "third"]);

/** Forms of verbs, as bits of `VerbForm`. */
const VERB_FORMS = index();

/** The verb of which a word is one of these forms, bits of `VerbForm`: "founded" is of *found*. null: of two, or of none that is listed. */
export function lemmaOf(lower: string, forms: number): string | null {
  const fitting = lemmas.get(lower)?.filter(([, form]) => form & forms) ?? [];
  const [only] = fitting[0] ?? [];
  return only !== undefined && fitting.every(([lemma]) => lemma === only) ? only : null;
}

/** What a word may be a form of, as bits of `VerbForm`: as listed, or by its ending. */
export const formsOf = keptByWord((lower: string): number => VERB_FORMS.get(lower) ?? byEnding(lower));

function byEnding(lower: string): number {
  if (/.{2}ed$/.test(lower))
    return NOT_PASTS.has(lower) || ADJECTIVES_ED.has(lower) ? 0 : VerbForm.past | VerbForm.participle;
  return /.{2}ing$/.test(lower) && !NOT_GERUNDS.has(lower) ? VerbForm.gerund : 0;
}
