import type { Event, EventType, Reading, Span } from "@according/reader";
import { known } from "./known.ts";
import { placeOf } from "./referred.ts";
import { type Told, voices } from "./voice.ts";

/** An event with the names and words that its line is made of. */
export interface Happened {
  readonly event: Event;
  /** As written. */
  readonly written: string;
  /** Names; null: not told. */
  readonly actor: string | null;
  readonly recipient: string | null;
  /** With its preposition, "in Orlay", or said to be one: "where: Orlay". */
  readonly place?: string;
  /** EDTF. */
  readonly time?: string;
  readonly told: Told;
}

/** Makes the names and words of a reading's events; its entries are looked up once for all of them. */
export function happenings(reading: Reading): (event: Event) => Happened {
  const { text } = reading.report;
  const names = new Map<string | null, string>(reading.sources.map(({ id, name }) => [id, name]));
  const dates = new Map(reading.times.map(({ id, edtf }) => [id, edtf]));
  const voice = voices(reading);
  const cut = ([start, end]: Span) => text.slice(start, end);
  return (event) => ({
    ...{ event, written: cut(event.span) },
    ...{ actor: names.get(event.actor) ?? null, recipient: names.get(event.recipient) ?? null },
    ...known("place", event.place && placeOf(text, event.place)),
    ...known("time", dates.get(event.time ?? "")),
    told: voice(event.statement),
  });
}

/*
 * PLOVER's sixteen types and its modes (its manual and CAMEO2PLOVER-2021): https://github.com/openeventdata/PLOVER. INCIDENT is what
 * nobody does, with the names of IPTC's media topics below "disaster, accident and emergency incident": https://cv.iptc.org/newscodes/mediatopic
 */
const TYPES: Readonly<Record<string, string>> = {
  AGREE: "agreement",
  CONSULT: "talks",
  SUPPORT: "support",
  CONCEDE: "concession",
  COOPERATE: "cooperation",
  AID: "aid",
  RETREAT: "retreat",
  REQUEST: "request",
  ACCUSE: "accusation",
  REJECT: "rejection",
  THREATEN: "threat",
  PROTEST: "protest",
  SANCTION: "sanction",
  MOBILIZE: "mobilisation",
  COERCE: "coercion",
  ASSAULT: "attack",
  INCIDENT: "accident or disaster",
};

/** Modes that say it better than type and mode side by side. */
const MODES: Readonly<Record<string, string>> = {
  "CONSULT visit": "visit",
  "CONSULT host": "reception of a visit",
  "CONSULT phone": "talks by telephone",
  "CONSULT multilateral": "talks of several parties",
  "CONSULT third-party": "talks through a third party",
  "RETREAT withdraw": "withdrawal",
  "RETREAT release": "release",
  "RETREAT return": "return",
  "RETREAT ease": "easing of restrictions",
  "RETREAT disarm": "disarmament",
  "RETREAT ceasefire": "ceasefire",
  "RETREAT access": "access granted",
  "RETREAT resign": "resignation",
  "REQUEST assist": "request for help",
  "REQUEST change": "request for change",
  "REQUEST yield": "demand to give way",
  "REQUEST meet": "request to meet",
  "ACCUSE disapprove": "criticism",
  "ACCUSE investigate": "investigation",
  "ACCUSE allege": "allegation",
  "REJECT assist": "refusal to help",
  "REJECT change": "refusal to change",
  "REJECT yield": "refusal to give way",
  "REJECT meet": "refusal to meet",
  "THREATEN violence": "threat of violence",
  "THREATEN relations": "threat to break relations",
  "THREATEN restrict": "threat of restrictions",
  "THREATEN ban": "threat of a ban",
  "THREATEN expel": "threat of expulsion",
  "THREATEN territory": "threat of occupation",
  "THREATEN arrest": "threat of arrest",
  "PROTEST demo": "demonstration",
  "PROTEST riot": "riot",
  "PROTEST vandalize": "vandalism",
  "PROTEST strike": "strike",
  "PROTEST hunger": "hunger strike",
  "PROTEST boycott": "boycott",
  "PROTEST obstruct": "blockade in protest",
  "SANCTION convict": "conviction",
  "SANCTION expel": "expulsion",
  "SANCTION withdraw": "withdrawal from relations",
  "SANCTION discontinue": "end of relations, trade or aid",
  "MOBILIZE troops": "mobilisation of troops",
  "MOBILIZE weapons": "mobilisation of weapons",
  "MOBILIZE police": "mobilisation of police",
  "MOBILIZE militia": "mobilisation of militia",
  "COERCE withhold": "withholding",
  "COERCE seize": "seizure",
  "COERCE confiscate": "confiscation",
  "COERCE curfew": "curfew",
  "COERCE restrict": "restriction",
  "COERCE ban": "ban",
  "COERCE censor": "censorship",
  "COERCE martial-law": "martial law",
  "COERCE arrest": "arrest",
  "COERCE deport": "deportation",
  "COERCE misinformation": "disinformation",
  "COERCE cyber": "cyberattack",
  "ASSAULT aerial": "air attack",
  "ASSAULT drone": "drone attack",
  "ASSAULT targeted": "targeted attack",
  "ASSAULT abduct": "abduction",
  "ASSAULT beat": "beating",
  "ASSAULT destroy": "destruction",
  "ASSAULT torture": "torture",
  "ASSAULT execute": "execution",
  "ASSAULT sexual": "sexual violence",
  "ASSAULT assassinate": "assassination",
  "ASSAULT primitive": "attack with simple weapons",
  "ASSAULT firearms": "attack with firearms",
  "ASSAULT explosives": "attack with explosives",
  "ASSAULT suicide-attack": "suicide attack",
  "ASSAULT heavy-weapons": "attack with heavy weapons",
  "ASSAULT crowd-control": "violent crowd control",
  "ASSAULT unconventional": "attack with unconventional weapons",
  "INCIDENT avalanche": "avalanche",
  "INCIDENT crush": "crush",
  "INCIDENT earthquake": "earthquake",
  "INCIDENT explosion": "explosion",
  "INCIDENT fire": "fire",
  "INCIDENT flood": "flood",
  "INCIDENT landslide": "landslide",
  "INCIDENT storm": "storm",
  "INCIDENT structural-failure": "collapse",
  "INCIDENT transport-accident": "transport accident",
  "INCIDENT tsunami": "tsunami",
  "INCIDENT volcanic-eruption": "volcanic eruption",
};

/** What happened, in plain words: "attack with explosives"; what this does not know as the record has it. */
export function kindOf({ type, mode }: { readonly type: string; readonly mode?: string }): string {
  const plain = TYPES[type] ?? type.toLowerCase();
  if (!mode) return plain;
  const known = mode.toLowerCase().replaceAll(/[\s_]+/g, "-");
  return MODES[`${type} ${known}`] ?? `${plain} (${known.replaceAll("-", " ")})`;
}

/** Every kind that has a name of its own, in the order of the names. */
export const EVENT_KINDS: readonly { readonly type: EventType; readonly mode?: string; readonly name: string }[] = [
  ...Object.keys(TYPES),
  ...Object.keys(MODES),
]
  .map((known) => known.split(" ") as [EventType, string?])
  .map(([type, mode]) => ({ type, ...(mode && { mode }), name: kindOf({ type, ...(mode && { mode }) }) }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** "Northern Front → not told"; of what nobody does the thing that it befell, if any is told: "the ferry". */
export const partiesOf = ({ event, actor, recipient }: Happened): string =>
  isIncident(event.type) ? (recipient ?? "") : `${actor ?? NOT_TOLD} → ${recipient ?? NOT_TOLD}`;

/** Is it what nobody does: an accident, a disaster? */
export const isIncident = (type: string | undefined): boolean => type === "INCIDENT";

/** Of whom or what the text does not say. */
export const NOT_TOLD = "not told";

const STATUSES: Readonly<Record<Event["assertion"]["mode"], string | undefined>> = {
  actual: undefined,
  possible: "possible, not told as having happened",
  planned: "planned, not told as having happened",
  threatened: "threatened, not told as having happened",
};

/** What keeps it from being told as something that happened: negated, only possible, planned, long past. */
export function doubtsOfEvent({ event: { assertion, historical }, told }: Happened): readonly string[] {
  const negated = assertion.polarity === "negated" && told.manner !== "denied";
  const past = historical ? "of two years ago or more" : undefined;
  return [negated ? "said not to have happened" : undefined, STATUSES[assertion.mode], past].filter(
    (one) => one !== undefined,
  );
}
