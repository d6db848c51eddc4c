import type { Statement } from "according/api";
import { roleOf, SpeakerName, Undecided } from "../ui/speaker.tsx";
import { tintOf } from "../ui/tint.ts";
import { actName, formHint, formName, spaced, viaName } from "../ui/words.ts";
import { Card } from "./card.tsx";
import type { Lookup } from "./lookup.ts";

interface StatementCardProps {
  readonly statement: Statement;
  readonly found: Lookup;
  readonly copy?: boolean;
}

/** One statement: who, in which form, the words, and on whose word they reached the report. */
export function StatementCard({ statement, found, copy = false }: StatementCardProps) {
  const speaker = found.source.get(statement.speaker ?? "");
  const number = found.number.get(statement.id) ?? 0;
  const content = found.cut(statement.content);
  const role = speaker ? roleOf(speaker) : "";
  return (
    <Card
      entry={statement.id}
      copy={copy}
      label={`Statement ${number}`}
      badge={String(number)}
      tint={speaker ? tintOf(speaker.name) : "none"}
    >
      <p className="card-speaker">
        {speaker ? <SpeakerName name={speaker.name} /> : <UndecidedSpeaker statement={statement} found={found} />}
        {role && <span className="card-role">{role}</span>}
      </p>
      {content && (
        <blockquote className="card-words" data-form={statement.form}>
          {content}
        </blockquote>
      )}
      <p className="tags">
        <span className="tag" data-form={statement.form} title={formHint[statement.form]}>
          {formName[statement.form]}
        </span>
        <span className="tag">{actName[statement.act]}</span>
        {statement.polarity && <span className="tag tag-doubt">negated</span>}
        {statement.status && <span className="tag tag-doubt">{statement.status}</span>}
        {statement.hedge && <span className="tag tag-doubt">{statement.hedge}</span>}
        {statement.confidence < 0.6 && <span className="tag tag-doubt">unsure</span>}
      </p>
      <Details statement={statement} found={found} />
    </Card>
  );
}

function UndecidedSpeaker({ statement, found }: Omit<StatementCardProps, "copy">) {
  const names = (statement.candidates ?? []).flatMap(({ source }) => found.source.get(source)?.name ?? []);
  return <Undecided written={found.cut(statement.source)} candidates={names} />;
}

function Details({ statement, found }: Omit<StatementCardProps, "copy">) {
  const rows = details(statement, found);
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(([term, value]) => (
        <div key={term + value}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function details(statement: Statement, found: Lookup): readonly (readonly [string, string])[] {
  const { addressee, continues, medium, onBehalfOf, time, via, within } = statement;
  const name = (id: string) => found.source.get(id)?.name ?? id;
  const told = addressee && !via.some(({ source }) => source === addressee.source);
  return [
    ...(onBehalfOf ? [["on behalf of", name(onBehalfOf)] as const] : []),
    ...via.map(({ relation, source }) => [viaName[relation], name(source)] as const),
    ...(told ? [["said to", found.cut([addressee.span])] as const] : []),
    ...(medium ? [["through", `${spaced(medium.kind)} (“${found.cut([medium.span])}”)`] as const] : []),
    ...(time ? [["when", when(time, found)] as const] : []),
    ...(within ? [["inside", `statement ${found.number.get(within) ?? "?"}`] as const] : []),
    ...(continues ? [["goes on from", `statement ${found.number.get(continues) ?? "?"}`] as const] : []),
  ];
}

function when(id: string, found: Lookup): string {
  const time = found.time.get(id);
  if (!time) return "?";
  const written = `“${found.cut([time.span])}”`;
  return time.edtf === null ? written : `${time.edtf} (${written})`;
}
