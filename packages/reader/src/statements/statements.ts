import {
  type Assertion,
  type Problem,
  type Reading,
  type Source,
  type Span,
  type Statement,
  sourcesInUse,
  stableId,
  type Via,
} from "@according/record";
import { CLAIMS, IS_OWNER, NOBODYS_NAMES, OPENS_DENIED } from "../en/statements.ts";
import type { Attribution, Segmented } from "../layers.ts";
import { Places } from "../text/places.ts";
import type { Entities, Entity } from "../who/entities.ts";
import { joinHeadline } from "../who/headline.ts";
import { type Parties, toCandidates } from "../who/speaker.ts";
import { sourceId, toSource } from "../who/to-source.ts";
import { isAttitude } from "./attitude.ts";
import { type Channel, readChannel } from "./channel.ts";
import { type Aside, resolveParties } from "./parties.ts";
import { beforeSpeaker } from "./told-once.ts";

export interface Resolved {
  readonly entities: Entities;
  readonly statements: readonly Statement[];
  /** Whom the asides mean, in their order. */
  readonly asides: readonly (Entity | null)[];
  readonly problems: readonly Problem[];
}

export interface StatementInput {
  readonly segmented: Segmented;
  readonly attributions: readonly Attribution[];
  /** The report's own. */
  readonly outlet: string | undefined;
  /** Other words for somebody, read along. */
  readonly asides: readonly Aside[];
  /** Id of the report. */
  readonly report: string;
}

/** Attributions with their speakers, chains, addressees and media: the statements of the record, in the same order. */
export function resolveStatements({ segmented, attributions, outlet, asides, report }: StatementInput): Resolved {
  const places = new Places(segmented);
  const channels = attributions.map((attribution) => readChannel(places, attribution));
  const cast = resolveParties({ places, attributions, channels, outlet, asides, report });
  const { parties, entities } = cast;
  joinHeadline({ entities, places, attributions, parties });
  const ids = attributions.map((attribution) => statementId(report, attribution));
  const statements = attributions.map((attribution, i) =>
    statement(attribution, channels[i] as Channel, { ids, i, parties, attributions, text: segmented.text }),
  );
  return { entities, statements, asides: cast.asides, problems: speakersUndecided(statements) };
}

/** The sources that statements, events or figures refer to. */
export function sourcesOf(
  entities: Entities,
  { statements, events, figures }: Pick<Reading, "statements" | "events" | "figures">,
): readonly Source[] {
  const used = sourcesInUse({ statements, events, figures });
  const mentioned = entities.all.filter(({ mentions }) => mentions.length > 0);
  return oneByPlace(mentioned.map(toSource)).filter(({ id }) => used.has(id));
}

/** What is first mentioned with the same words at the same place is the same. */
function oneByPlace(sources: readonly Source[]): readonly Source[] {
  const groups = Map.groupBy(sources, ({ id }) => id);
  return [...groups.values()].map(([first, ...others]) => ({
    ...(first as Source),
    mentions: [...(first as Source).mentions, ...others.flatMap(({ mentions }) => mentions)],
  }));
}

/** Names the report and the place in it. */
const statementId = (report: string, { content, cue, source }: Attribution): string =>
  stableId("st", report, ...(content.length ? content : source).flat(), ...cue.flat());

interface Among {
  readonly ids: readonly string[];
  readonly i: number;
  readonly parties: readonly Parties[];
  readonly attributions: readonly Attribution[];
  readonly text: string;
}

function statement(attribution: Attribution, channel: Channel, among: Among): Statement {
  const { ids, i, parties, attributions, text } = among;
  const { speaker, via, addressee } = parties[i] as Parties;
  const { chain, medium, hedge } = channel;
  const candidates = toCandidates(speaker);
  return {
    id: ids[i] as string,
    form: attribution.form,
    content: beforeSpeaker(text, attribution.content, chain.speaker),
    cue: attribution.cue,
    source: chain.speaker ? [chain.speaker] : attribution.source,
    speaker: speaker.entity && !NOBODYS_NAMES.has(speaker.entity.name.toLowerCase()) ? sourceId(speaker.entity) : null,
    ...(candidates.length ? { candidates } : {}),
    confidence: speaker.entity ? (attribution.asIssued ?? attribution.confidence) : attribution.confidence,
    by: attribution.by,
    via: [
      ...via.map(({ entity, relation, span }) => ({ source: sourceId(entity), relation, span })),
      ...reporters(attribution, speaker.entity, attributions, parties),
    ],
    ...(speaker.onBehalfOf ? { onBehalfOf: sourceId(speaker.onBehalfOf) } : {}),
    ...(channel.addressee
      ? { addressee: { span: channel.addressee, ...(addressee ? { source: sourceId(addressee) } : {}) } }
      : {}),
    ...(medium ? { medium } : {}),
    act: attribution.act,
    ...(isAttitude(text, attribution, channel, speaker.entity) ? { attitude: true as const } : {}),
    assertion: deniesOwn(attribution, speaker.entity, attributions, parties)
      ? { ...attribution.assertion, polarity: "negated" as const }
      : assertionWithin(attribution, among),
    ...(hedge ? { hedge } : {}),
    within: attribution.within === null ? null : (ids[attribution.within] ?? null),
    continues: attribution.continues === null ? null : (ids[attribution.continues] ?? null),
  };
}

/** "The Front denied **it ever said** that …": whoever denies having said it has not said it. */
function deniesOwn(
  { within }: Attribution,
  speaker: Entity | null,
  attributions: readonly Attribution[],
  parties: readonly Parties[],
): boolean {
  const outer = within === null ? undefined : attributions[within];
  const isDenial = outer?.act === "deny" && outer.assertion.polarity === "asserted";
  return isDenial && within !== null && areSame(parties[within]?.speaker.entity ?? null, speaker);
}

/**
 * "denied that **Moro had promised**": what it is denied that somebody says he does not say; "would not say that **Moro had promised**":
 * whether he says it is not told. Somebody further on in it, "a claim by Moro that", is not spoken of so, and "**Western claims** that" were made.
 */
function assertionWithin(
  { within, source: [source], cue: [cue], assertion }: Attribution,
  { attributions, text }: Among,
): Assertion {
  const outer = within === null ? undefined : attributions[within];
  const opening = outer?.content[0]?.[0];
  if (!outer || opening === undefined || !source || !cue || source[0] < opening || cue[0] < source[1]) return assertion;
  const denied = text.slice(opening, source[0]);
  if (!OPENS_DENIED.test(denied) || IS_OWNER.test(text.slice(source[0], cue[0]))) return assertion;
  if (denied === "" && CLAIMS.test(text.slice(...cue))) return assertion;
  if (CLAIMS.test(text.slice(...cue))) return { ...assertion, mode: "possible" };
  if (outer.assertion.polarity === "negated") return { ...assertion, mode: "possible" };
  const isOtherwise = outer.act === "deny" && assertion.polarity === "asserted";
  return isOtherwise ? { ...assertion, polarity: "negated" } : assertion;
}

/** Whoever passes on what this statement stands in, the nearest first: an outlet, or anybody else who tells what another says. */
function reporters(
  { within }: Attribution,
  speaker: Entity | null,
  attributions: readonly Attribution[],
  parties: readonly Parties[],
): readonly Via[] {
  const outer = within === null ? undefined : attributions[within];
  const around = within === null ? undefined : parties[within];
  if (!outer || !around) return [];
  const { entity } = around.speaker;
  const passes = entity && (entity.kind === "outlet" || tellsAnother(entity, speaker)) && outer.source[0];
  const further = around.via.filter(({ relation }) => relation !== "told");
  return [
    ...(passes && entity
      ? [{ source: sourceId(entity), relation: "reported" as const, span: outer.source[0] as Span }]
      : []),
    ...further.map(({ entity: link, relation, span }) => ({ source: sourceId(link), relation, span })),
  ];
}

/** Somebody who tells what somebody else says; a document only holds it. */
const tellsAnother = (teller: Entity, speaker: Entity | null): boolean =>
  speaker !== null && !areSame(teller, speaker) && teller.kind !== "document";

/** Somebody who was described first has turned out to be who is named later. */
const areSame = (a: Entity | null, b: Entity | null): boolean =>
  a !== null && b !== null && (a.same ?? a) === (b.same ?? b);

const speakersUndecided = (statements: readonly Statement[]): readonly Problem[] =>
  statements.flatMap(({ speaker, candidates, source: [span] }) =>
    speaker === null && span
      ? [
          {
            code: "speaker-undecided",
            message: candidates?.length
              ? "More than one person may be meant here."
              : "Who is meant here cannot be told from the report.",
            span,
          },
        ]
      : [],
  );
