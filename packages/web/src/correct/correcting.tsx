import { type ReactNode, useCallback, useRef, useState } from "react";
import { useMayEdit } from "../account/session.ts";
import { CorrectDialog } from "./correct-dialog.tsx";
import { CorrectingContext, type Fault } from "./correct-here.tsx";
import { JudgingContext, useJudging } from "./judging.ts";
import { Undo } from "./undo.tsx";
import { goBack, leftAt } from "./way-back.ts";

interface CorrectingProps {
  /** Of which all is that is shown; undefined: each entry says it. */
  readonly story?: string;
  readonly children: ReactNode;
}

/** Lets what is shown of a story be corrected where one sees it, and undone. */
export function Correcting({ story, children }: CorrectingProps) {
  const mayEdit = useMayEdit();
  const [fault, setFault] = useState<Fault | null>(null);
  // What was judged last is undone where it was judged.
  const [of, setOf] = useState("");
  const judging = useJudging(story ?? of, "", []);
  const opener = useRef<ReturnType<typeof leftAt>>(null);
  const open = useCallback((opened: Fault) => {
    setOf(opened.story ?? "");
    opener.current = leftAt(opened.opener);
    setFault(opened);
  }, []);
  return (
    <JudgingContext value={judging}>
      <CorrectingContext value={mayEdit ? open : null}>{children}</CorrectingContext>
      <Undo waits={fault !== null} back={() => opener.current && goBack(opener.current)} />
      {fault && <CorrectDialog fault={fault} judging={judging} closed={() => setFault(null)} />}
    </JudgingContext>
  );
}
