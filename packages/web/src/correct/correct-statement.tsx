import type { Statement } from "according/api";
import { use } from "react";
import type { Lookup } from "../reader/lookup.ts";
import { ChooseName } from "./choose-name.tsx";
import { ChooseWords } from "./choose-words.tsx";
import { GiveTime } from "./give-time.tsx";
import { JudgingContext } from "./judging.ts";
import { nameChoices, namesIn } from "./name-choices.ts";
import { Panel, type Say } from "./panel.tsx";
import { SameEntry } from "./same-entry.tsx";

interface CorrectStatementProps {
  readonly statement: Statement;
  readonly found: Lookup;
}

/** A button that opens what can be said of a statement. */
export function CorrectStatement({ statement, found }: CorrectStatementProps) {
  const report = use(JudgingContext)?.report ?? "";
  const { id } = statement;
  return (
    <Panel label={`statement ${found.number.get(id) ?? ""}`} about={[{ by: "statement", report, statement: id }]}>
      {(say) => <StatementSayings statement={statement} found={found} say={say} />}
    </Panel>
  );
}

/** What can be said of a statement: who says it, that it is none, which words are said, and when. */
export function StatementSayings({ statement, found, say }: CorrectStatementProps & { readonly say: Say }) {
  const report = use(JudgingContext)?.report ?? "";
  const { id, speaker, candidates = [], content, time: timeId } = statement;
  const at = { by: "statement", report, statement: id } as const;
  const likely = candidates.flatMap(({ source }) => found.source.get(source)?.name ?? []);
  const time = found.time.get(timeId ?? "");
  return (
    <>
      <ChooseName
        question="Who says it?"
        names={nameChoices(found.reading, likely, found.source.get(speaker ?? "")?.name)}
        known={namesIn(found.reading)}
        choose={(name) => say({ by: "speaker", name })}
      />
      <div className="panel-answers">
        <button type="button" className="answer" onClick={() => say({ by: "not-a-statement" })}>
          Not a statement
        </button>
      </div>
      {content.length > 0 && (
        <ChooseWords
          question="Which words are said?"
          text={found.reading.report.text}
          at={[content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0]}
          choose={(span) => say({ by: "content" }, [at, { by: "words", report, span }])}
        />
      )}
      {time && (
        <GiveTime
          question={`When is “${found.cut([time.span])}”?`}
          edtf={time.edtf}
          say={(verdict) => say(verdict, [{ by: "time", report, time: time.id }])}
        />
      )}
      <SameEntry entry={at} words={found.cut(content)} say={say} />
    </>
  );
}
