import type { Statement } from "according/api";
import { CopyCitation } from "../cite/copy-citation.tsx";
import { CorrectStatement } from "../correct/correct-statement.tsx";
import { JudgedNote } from "../correct/judged-note.tsx";
import { Line } from "../said/line.tsx";
import { Words } from "../said/words.tsx";
import { Explained } from "../ui/explained.tsx";
import { formHint, formName } from "../ui/words.ts";
import { Card } from "./card.tsx";
import type { Lookup } from "./lookup.ts";
import { NoveltyOf } from "./novelty.tsx";

interface StatementCardProps {
  readonly statement: Statement;
  readonly found: Lookup;
  readonly copy?: boolean;
}

/** One statement: a line of who, how, to whom and by what way, and the words if there are any. */
export function StatementCard({ statement, found, copy = false }: StatementCardProps) {
  const { id, form, continues, within } = statement;
  const number = (entry: string) => found.number.get(entry) ?? "?";
  const said = found.said(statement);
  const also = [
    ...(continues === null ? [] : [`goes on from ${number(continues)}`]),
    // In the list it stands inside it for all to see.
    ...(within !== null && copy ? [`inside ${number(within)}`] : []),
  ];
  return (
    <Card
      entry={id}
      copy={copy}
      label={`Statement ${number(id)}`}
      badge={String(number(id))}
      isOpen={said.speaker === null}
    >
      <p className="said-line">
        <Line said={said} also={also} />
        {said.content.length > 0 && (
          <>
            {" "}
            <Explained means={formHint[form]} className="tag" form={form}>
              {formName[form]}
            </Explained>
          </>
        )}
      </p>
      {said.content.length > 0 && (
        <blockquote className="card-words" data-form={form}>
          <Words said={said} />
        </blockquote>
      )}
      <div className="card-foot">
        <NoveltyOf entry={id} />
        <JudgedNote entry={id} />
        <CopyCitation said={said} found={found} label={`statement ${number(id)}`} />
        <CorrectStatement statement={statement} found={found} />
      </div>
    </Card>
  );
}
