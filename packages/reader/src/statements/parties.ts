import { PLAIN, type Span } from "@according/record";
import { isNobodysWord } from "../assertion/saying.ts";
import { OPENS_TO } from "../en/clause-bounds.ts";
import { PREPOSITIONS } from "../en/function-words.ts";

import { WHO } from "../en/subjects.ts";
import type { Attribution } from "../layers.ts";
import type { Places } from "../text/places.ts";
import { isBodyEntity } from "../who/body-kinds.ts";
import { Entities, type Entity } from "../who/entities.ts";
import { headlineEnd, setHeadlineAside } from "../who/headline.ts";
import { mentioning } from "../who/mentions.ts";
import { isOutlet, outletOf } from "../who/outlets.ts";
import { referent } from "../who/referent.ts";
import type { Scene } from "../who/scene.ts";
import { NOBODY, type Parties, type Previous, place, type Speaker } from "../who/speaker.ts";
import { describedMeans } from "../who/whom-described.ts";
import type { Channel } from "./channel.ts";
import { clientOf, whoIs } from "./clients.ts";

const NO_PARTIES: Parties = { speaker: NOBODY, via: [] };

/** Words away from any attribution that are read in their turn, so that they look back to what stands before them. */
export interface Aside {
  readonly span: Span;
  /** Index of the attribution in which they are said, or -1. */
  readonly within: number;
  readonly read: (scene: Scene) => Entity | null;
}

export interface PartyInput {
  readonly places: Places;
  readonly attributions: readonly Attribution[];
  /** One for each attribution. */
  readonly channels: readonly Channel[];
  /** The report's own, which sources may be said to have told. */
  readonly outlet: string | undefined;
  readonly asides: readonly Aside[];
  /** Id of the report. */
  readonly report: string;
}

/** Who has a part in what. */
export interface Cast {
  readonly entities: Entities;
  /** For each attribution. */
  readonly parties: readonly Parties[];
  /** For each of the words besides. */
  readonly asides: readonly (Entity | null)[];
}

/**
 * Who has a part in every attribution: its speaker, the links of its chain, its addressee. In the order of the text, so
 * that "he" and "Voss" look back.
 */
export function resolveParties({ places, attributions, channels, outlet, asides, report }: PartyInput): Cast {
  const entities = new Entities(report);
  const mention = mentioning(entities, places);
  const parties: Parties[] = new Array(attributions.length).fill(NO_PARTIES);
  let spoken: Spoken = { previous: null, open: null };
  let earlier = spoken;
  const meant = new Map<string, Speaker>();
  const sceneOf = (within: number | null, before: Spoken, attribution: Attribution): Scene => {
    const outer = within === null ? null : (parties[within]?.speaker ?? null);
    const issuer = whoHasPutItOut(entities, outlet, parties);
    return { places, entities, ...before, outer, issuer, attribution };
  };
  const readAside = ({ span, within, read }: Aside): Entity | null => {
    mention(span[1]);
    return read(sceneOf(within, spoken, unsaid(span)));
  };
  const { answers, readUntil } = asidesInTurn(asides, attributions, readAside);
  const below = headlineEnd(places.segmented);
  let isAbove = below > 0;
  for (const index of inOrder(places, attributions)) {
    const attribution = attributions[index] as Attribution;
    const at = place(attribution);
    if (isAbove && at >= below) {
      readUntil(below);
      setHeadlineAside(entities, places);
      isAbove = false;
    }
    readUntil(at);
    mention(Math.max(at, attribution.source.at(-1)?.[1] ?? 0));
    const scene = sceneOf(attribution.within, isQuotedBefore(spoken, at) ? earlier : spoken, attribution);
    const begun = attribution.continues === null ? undefined : parties[attribution.continues];
    const here: Parties = begun ?? partiesTo(scene, channels[index] as Channel, outlet, meant);
    parties[index] = here;
    const { entity } = here.speaker;
    if (places.crossHeading(at)) continue;
    const source = attribution.within === null ? attribution.source[0] : undefined;
    if (source) earlier = spoken;
    if (source && !isToldOfInPassing(places, source, entity))
      spoken = afterwards(spoken, places, attribution, here.speaker);
    else if (attribution.continues !== null) spoken = { ...spoken, previous: spokeOn(spoken.previous, entity, at) };
  }
  readUntil(Number.POSITIVE_INFINITY);
  mention(Number.POSITIVE_INFINITY);
  const whole = parties.map((one, i) => parties[attributions[i]?.continues ?? i] ?? one);
  return { entities, parties: whole, asides: answers };
}

/** A ministry whose own statement the report is, where it has spoken in it by name: no paper, which tells of others. */
function whoHasPutItOut(entities: Entities, outlet: string | undefined, parties: readonly Parties[]): Entity | null {
  const named = outlet === undefined ? undefined : entities.named(outlet.replace(/^The /, ""));
  const speaks =
    named && isBodyEntity(named) && named.kind !== "outlet" && parties.some(({ speaker }) => speaker.entity === named);
  return speaks ? named : null;
}

/** "He met a governor **who** had backed him. He": who is described so has said something, and does not go on. */
const isToldOfInPassing = ({ segmented: { text } }: Places, source: Span, entity: Entity | null): boolean =>
  entity?.kind === "unnamed" &&
  entity.sex === "unknown" &&
  WHO.has(text.slice(...source).toLowerCase()) &&
  /[^,] $/.test(text.slice(0, source[0]).slice(-2));

/** Who spoke last in the report's own voice. */
type Spoken = Pick<Scene, "previous" | "open">;

/** "“**He** says it is late,” Moro said": who speaks behind a place has not spoken before it. */
const isQuotedBefore = ({ previous, open }: Spoken, at: number): boolean =>
  Math.max(previous?.at ?? 0, open?.at ?? 0) > at;

function afterwards(spoken: Spoken, places: Places, attribution: Attribution, speaker: Speaker): Spoken {
  const { entity } = speaker;
  const [at, source] = [place(attribution), attribution.source[0] as Span];
  const turns = entity !== null || isNobodys(places, attribution);
  return {
    previous: turns ? entity && { entity, at, attribution } : spoken.previous,
    open: entity ? null : { speaker, at, source },
  };
}

/** A speaker whose quotation goes on has last spoken there. */
const spokeOn = (previous: Previous | null, entity: Entity | null, at: number): Previous | null =>
  previous && entity === previous.entity ? { ...previous, at } : previous;

interface Turn {
  readonly aside: Aside;
  readonly index: number;
  /** Where it is read: at its place, or behind the source of what it stands in. */
  readonly at: number;
}

/** Reads the asides that stand before a place, each once; `answers`: for each, in the order given. */
function asidesInTurn(
  asides: readonly Aside[],
  attributions: readonly Attribution[],
  read: (aside: Aside) => Entity | null,
): { readonly answers: readonly (Entity | null)[]; readonly readUntil: (until: number) => void } {
  const answers: (Entity | null)[] = new Array(asides.length).fill(null);
  const waiting = turnsOf(asides, attributions);
  let next = 0;
  const readUntil = (until: number): void => {
    for (; next < waiting.length && (waiting[next] as Turn).at < until; next++) {
      const { index, aside } = waiting[next] as Turn;
      answers[index] = read(aside);
    }
  };
  return { answers, readUntil };
}

function turnsOf(asides: readonly Aside[], attributions: readonly Attribution[]): readonly Turn[] {
  return asides
    .map((aside, index) => {
      const within = attributions[aside.within];
      return { aside, index, at: Math.max(aside.span[0], within ? place(within) + 1 : 0) };
    })
    .sort((a, b) => a.at - b.at || a.index - b.index);
}

/** Words that nobody says anything with, in the form of an attribution. */
const unsaid = (span: Span): Attribution => ({
  form: "indirect",
  source: [span],
  cue: [],
  content: [],
  act: "state",
  assertion: PLAIN,
  confidence: 1,
  by: "",
  within: null,
  continues: null,
});

/** As they stand in the text, but for what is quoted: "“He says it is late,” **Moro** said" is read when Moro is known. */
function inOrder(places: Places, attributions: readonly Attribution[]): readonly number[] {
  const turns = attributions.map((attribution, index) => ({
    index,
    at: readAt(places, attributions, attribution),
    depth: depthOf(attributions, index),
    own: place(attribution),
  }));
  const sorted = turns.sort((a, b) => a.at - b.at || a.depth - b.depth || a.own - b.own || a.index - b.index);
  return sorted.map(({ index }) => index);
}

/** Its place; of what somebody says in quotation marks that of who says it, if that is later. */
function readAt(places: Places, attributions: readonly Attribution[], attribution: Attribution): number {
  const at = place(attribution);
  const outer = attribution.within === null ? undefined : attributions[attribution.within];
  return outer && places.quoted(at) ? Math.max(at, readAt(places, attributions, outer)) : at;
}

/** In so many others something stands. */
const depthOf = (attributions: readonly Attribution[], index: number): number => {
  const within = attributions[index]?.within ?? null;
  return within === null ? 0 : 1 + depthOf(attributions, within);
};

/** `meant`: whom words that were read before mean. "**He** said A, adding B" is one *he*. */
function partiesTo(
  scene: Scene,
  { chain, addressee, behalf }: Channel,
  outlet: string | undefined,
  meant: Map<string, Speaker>,
): Parties {
  const written = chain.speaker ?? nearestToCue(scene.attribution, scene.places);
  const speaker = written ? standing(scene, written, behalf, meant) : NOBODY;
  if (speaker.entity?.kind === "organisation" && isOutlet(scene.places.segmented.text, written as Span))
    speaker.entity.kind = "outlet";
  const told = addressee && outletOf(scene, addressee, outlet);
  const links = chain.links.flatMap(({ span, relation }) => {
    const entity = outletOf(scene, span, outlet) ?? referent(scene, span).entity;
    return entity && entity !== speaker.entity ? [{ entity, relation, span }] : [];
  });
  const first = told ? [{ entity: told, relation: "told" as const, span: addressee }] : [];
  const via = [...first, ...links];
  return { speaker, via, ...(told ? { addressee: told } : {}) };
}

/**
 * Of a source in pieces the one next to the cue says who; in "users lined up before **the board** to denounce it" none behind a
 * preposition.
 */
function nearestToCue({ source, cue }: Attribution, { segmented: { text } }: Places): Span | undefined {
  const [[at, end] = [0, 0]] = cue;
  const distance = ([from, to]: Span): number => Math.min(Math.abs(at - to), Math.abs(at - from));
  const wordAhead = (before: number): string =>
    LAST_WORD.exec(text.slice(Math.max(0, before - LONGEST_WORD), before))?.[0].trim() ?? "";
  const subjects = OPENS_TO.test(text.slice(at, end))
    ? source.filter(([from]) => !PREPOSITIONS.has(wordAhead(from)))
    : [];
  return [...(subjects.length > 0 ? subjects : source)].sort((a, b) => distance(a) - distance(b))[0];
}

const LAST_WORD = /\p{Ll}+\s$/u;
const LONGEST_WORD = 16;

/** "No official said": nobody, and after that nobody is spoken of any longer. */
const isNobodys = ({ segmented: { text } }: Places, { source }: Attribution): boolean => isNobodysWord(text, source);

/** Who speaks, and for whom: by office, or this once. */
function standing(scene: Scene, written: Span, behalf: Span | undefined, meant: Map<string, Speaker>): Speaker {
  if (isNobodys(scene.places, scene.attribution)) return NOBODY;
  const speaker = meant.get(written.join()) ?? describedMeans(scene, written, referent(scene, written));
  meant.set(written.join(), speaker);
  const { entity } = speaker;
  if (!entity) return speaker;
  const client = clientOf(scene, written);
  if (client !== undefined) entity.speaksFor = client;
  const range = behalf && scene.places.tokens(behalf);
  const onBehalfOf = (range && whoIs(scene, range)) ?? entity.speaksFor;
  return onBehalfOf && onBehalfOf !== entity ? { ...speaker, onBehalfOf } : speaker;
}
