import type { Event } from "../../model/event.ts";
import { stableId } from "../../model/id.ts";
import type { Attribution, Range, Segmented } from "../../model/layers.ts";
import type { Report } from "../../model/report.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import type { Time } from "../../model/time.ts";
import { classify } from "../../tag/classes.ts";
import { readChannel } from "../channel/channel.ts";
import { type Entity, sourceId, toSource } from "../entities.ts";
import { type Aside, resolveParties } from "../parties.ts";
import { Places } from "../places.ts";
import { voicesOf } from "../voices.ts";
import { fits } from "./fits.ts";
import type { Found, Voiced } from "./found.ts";
import { governedBy } from "./governed.ts";
import { spanOf } from "./grammar.ts";
import { nounEvents } from "./nouns.ts";
import { told } from "./told.ts";
import { verbEvents } from "./verbs.ts";
import { placeOf, timeOf } from "./when-where.ts";
import { who } from "./who.ts";

export interface EventInput {
  readonly segmented: Segmented;
  readonly attributions: readonly Attribution[];
  /** One for each attribution, in the same order. */
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly times: readonly Time[];
  readonly report: Report;
}

/**
 * What happened, to whom, and who says so: the verbs and nouns of the table whose parties stand beside them. `sources` are
 * the given ones and those that only events name. Sources are read a second time with the events among them, so that
 * "he" finds who stands before it and no statement changes hands.
 */
export function resolveEvents(input: EventInput): { events: readonly Event[]; sources: readonly Source[] } {
  const { segmented, statements, sources } = input;
  const found = findEvents(segmented);
  if (found.length === 0) return { events: [], sources };
  const voices = voicesOf(
    found.map(({ grammar, anchor }) => spanOf(grammar, [anchor[0], anchor[0] + 1])),
    statements,
  );
  const whole = found.flatMap((one, i) => governedBy(one, voices[i], found, i) ?? []);
  const parties = readParties(input, whole, new Map(statements.map((statement, i) => [statement, i])));
  const events = whole.flatMap((one, i) => make(input, one, parties[i] as Both, whole));
  const known = new Set(sources.map(({ id }) => id));
  const used = new Set(events.flatMap(({ actor, recipient }) => [actor, recipient]));
  const entities = parties.flatMap(({ actor, recipient }) => [actor, recipient]);
  const added = new Map(
    entities.flatMap((entity) => {
      const id = entity && sourceId(entity);
      return entity && id && used.has(id) && !known.has(id) ? [[id, toSource(entity)] as const] : [];
    }),
  );
  return { events, sources: [...sources, ...added.values()] };
}

interface Both {
  readonly actor: Entity | null;
  readonly recipient: Entity | null;
}

function findEvents(segmented: Segmented): readonly Found[] {
  const classes = classify(segmented.tokens);
  return segmented.sentences.flatMap((sentence) => {
    if (segmented.paragraphs[sentence.paragraph]?.heading) return [];
    const grammar = { segmented, classes, sentence };
    const verbs = verbEvents(grammar);
    const nouns = nounEvents(
      grammar,
      verbs.map(({ anchor }) => anchor),
    );
    return [...verbs, ...nouns].filter(fits).sort((a, b) => a.anchor[0] - b.anchor[0]);
  });
}

/** Who the parties are, read in the order of the text. */
function readParties(
  { segmented, attributions, report }: EventInput,
  found: readonly Voiced[],
  indexOf: ReadonlyMap<Statement, number>,
): readonly Both[] {
  const places = new Places(segmented);
  const channels = attributions.map((attribution) => readChannel(places, attribution));
  const both = found.map((): { actor: Entity | null; recipient: Entity | null } => ({ actor: null, recipient: null }));
  const asides = found.flatMap((one, i) =>
    (["actor", "recipient"] as const).flatMap((role): Aside[] => {
      const range = one[role];
      if (!range) return [];
      const owned = role === "recipient" && /^(?:ACCUSE|REJECT|SUPPORT)$/.test(one.entry.type);
      return [
        {
          span: spanOf(one.grammar, range),
          within: one.voice ? (indexOf.get(one.voice) ?? -1) : -1,
          read: (scene) => {
            (both[i] as { [key in typeof role]: Entity | null })[role] = who(scene, one.grammar, range, owned);
          },
        },
      ];
    }),
  );
  const speakers = resolveParties(
    places,
    attributions,
    channels,
    report.outlet,
    asides.sort((a, b) => a.span[0] - b.span[0]),
  ).parties;
  return both.map(({ actor, recipient }, i) => {
    const one = found[i] as Voiced;
    const speaker = one.governed && one.voice ? (speakers[indexOf.get(one.voice) ?? -1]?.speaker.entity ?? null) : null;
    const acts = actor ?? (one.actor ? null : speaker);
    return { actor: acts, recipient: recipient === acts ? null : recipient };
  });
}

/** The record's event; none where neither party can be told. */
function make(
  { segmented, times, report }: EventInput,
  found: Voiced,
  both: Both,
  all: readonly Voiced[],
): readonly Event[] {
  const { grammar, entry, anchor, voice } = found;
  if (!both.actor && !both.recipient) return [];
  const inSentence = all.filter((one) => one.grammar === grammar || one.grammar.sentence === grammar.sentence);
  const others = inSentence.map((one) => one.anchor[0]);
  const [from, to] = grammar.sentence.span;
  const time = timeOf(
    found,
    times.filter(({ span }) => span[0] >= from && span[1] <= to),
    others,
  );
  const state = told(found, time, report.publishedAt);
  if (!state) return [];
  const span = clauseOf(found);
  const place = placeOf(found, others);
  return [
    {
      id: stableId("ev", entry.type, ...span, ...anchor, segmented.text.slice(...span)),
      span,
      type: entry.type,
      ...(entry.mode ? { mode: entry.mode } : {}),
      actor: both.actor && sourceId(both.actor),
      recipient: both.recipient && sourceId(both.recipient),
      ...(place ? { place } : {}),
      ...(time && time.edtf !== null ? { time: time.id } : {}),
      voice: voice?.id ?? "reporter",
      ...state,
    },
  ];
}

/** From the first to the last of the words for the deed and its parties. */
function clauseOf({ grammar, anchor, actor, recipient }: Found): Span {
  const ranges = [anchor, actor, recipient].filter((range): range is Range => range !== null);
  return spanOf(grammar, [Math.min(...ranges.map(([first]) => first)), Math.max(...ranges.map(([, end]) => end))]);
}
