import { stableId } from "../model/id.ts";
import type { Attribution, Segmented } from "../model/layers.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Addressee, Statement, Via } from "../model/statement.ts";
import { afterCue, fromCue, hearer, hedge, isOutlet, medium, occasion } from "./circumstances.ts";
import { type Entities, sourceId, toSource } from "./entities.ts";
import { resolveSpeakers, type Speaker, toCandidates } from "./speakers.ts";

export interface Resolved {
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

/** Attributions with their speakers, chains, addressees and media: the statements of the record. */
export function resolveStatements(
  segmented: Segmented,
  attributions: readonly Attribution[],
  outlet?: string,
): Resolved {
  const { speakers, entities } = resolveSpeakers(segmented, attributions);
  const ids = attributions.map(({ content, cue }) =>
    stableId("st", ...content.flat(), ...cue.flat(), segmented.text.slice(...(content[0] as Span))),
  );
  const statements = attributions.map((attribution, i) =>
    statement(segmented, entities, attribution, { ids, i, speakers, attributions, outlet }),
  );
  const used = new Set(
    statements.flatMap(({ speaker, candidates, via, onBehalfOf, addressee }) => [
      speaker,
      onBehalfOf,
      addressee?.source,
      ...via.map(({ source }) => source),
      ...(candidates ?? []).map(({ source }) => source),
    ]),
  );
  const sources = uniqueSources(entities).filter(({ id }) => used.has(id));
  return { sources, statements, problems: undecided(statements) };
}

interface Place {
  readonly ids: readonly string[];
  readonly i: number;
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly Attribution[];
  /** The report's own, which sources may be said to have told. */
  readonly outlet: string | undefined;
}

function statement(segmented: Segmented, entities: Entities, attribution: Attribution, place: Place): Statement {
  const speaker = place.speakers[place.i] as Speaker;
  const after = afterCue(segmented, attribution);
  const words = fromCue(segmented, attribution, after);
  const heard = hearer(attribution, words);
  const told = heard && occasion(segmented, heard);
  const addressee = heard && !told ? addressed(segmented, entities, heard, place.outlet) : undefined;
  const through = told ?? medium(words);
  const reserve = hedge(segmented, attribution, after);
  const candidates = toCandidates(speaker);
  return {
    id: place.ids[place.i] as string,
    form: attribution.form,
    content: attribution.content,
    cue: attribution.cue,
    source: attribution.source,
    speaker: speaker.entity ? sourceId(speaker.entity) : null,
    ...(candidates.length ? { candidates } : {}),
    confidence: attribution.confidence,
    via: chain(segmented, attribution, addressee, place),
    ...(speaker.onBehalfOf ? { onBehalfOf: sourceId(speaker.onBehalfOf) } : {}),
    ...(addressee ? { addressee } : {}),
    ...(through ? { medium: through } : {}),
    act: attribution.act,
    ...(attribution.polarity ? { polarity: attribution.polarity } : {}),
    ...(attribution.status ? { status: attribution.status } : {}),
    ...(reserve ? { hedge: reserve } : {}),
    within: attribution.within === null ? null : (place.ids[attribution.within] ?? null),
    continues: attribution.continues === null ? null : (place.ids[attribution.continues] ?? null),
  };
}

function addressed({ text }: Segmented, entities: Entities, span: Span, outlet: string | undefined): Addressee {
  const own = text.slice(...span).toLowerCase() === outlet?.toLowerCase();
  if (!own && !isOutlet(text, span)) return { span };
  const name = own ? (outlet as string) : text.slice(...span).replace(/^the\s+/i, "");
  const entity = entities.mention(entities.named(name) ?? entities.add(name, "outlet", span[0]), { span, as: "name" });
  return { span, source: sourceId(entity) };
}

/** Told to an outlet; reported or first reported by one. */
function chain(
  { text }: Segmented,
  attribution: Attribution,
  addressee: Addressee | undefined,
  place: Place,
): readonly Via[] {
  const via: Via[] = [];
  if (addressee?.source) via.push({ source: addressee.source, relation: "told", span: addressee.span });
  const speaker = place.speakers[place.i]?.entity;
  const cue = attribution.cue.map((span) => text.slice(...span).toLowerCase()).join(" ");
  const [source] = attribution.source;
  if (speaker && source && /first reported$/.test(cue))
    via.push({ source: sourceId(speaker), relation: "first-reported", span: source });
  const outer = attribution.within === null ? null : place.attributions[attribution.within];
  const reporter = attribution.within === null ? null : place.speakers[attribution.within]?.entity;
  if (outer?.source[0] && reporter?.kind === "outlet")
    via.push({ source: sourceId(reporter), relation: "reported", span: outer.source[0] });
  return via;
}

function uniqueSources(entities: Entities): readonly Source[] {
  const byId = new Map<string, Source>();
  for (const source of entities.all.filter(({ mentions }) => mentions.length).map(toSource)) {
    const known = byId.get(source.id);
    byId.set(source.id, known ? { ...known, mentions: [...known.mentions, ...source.mentions] } : source);
  }
  return [...byId.values()];
}

const undecided = (statements: readonly Statement[]): readonly Problem[] =>
  statements.flatMap(({ speaker, candidates, source }) =>
    speaker === null && source[0]
      ? [
          {
            code: "speaker-undecided",
            message: candidates?.length
              ? "More than one person may be meant here."
              : "Who is meant here cannot be told from the report.",
            span: source[0],
          },
        ]
      : [],
  );
