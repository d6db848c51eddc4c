import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { CheckedDraft, ReadRequest } from "according/api";
import { type DragEvent, type FormEvent, useState } from "react";
import { send } from "../api/client.ts";
import { queryClient } from "../api/queries.ts";
import { CheckResult } from "../check/check-result.tsx";
import { pastedText } from "../paste/pasted-text.ts";
import { DAYS_TOLD } from "../ui/day-field.ts";
import { Failed } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { StoryFrame } from "./story-frame.tsx";

const route = getRouteApi("/stories/$name/check");

/** What was checked, so that whoever looks at a passage and comes back finds it: in this tab alone, until one signs out. */
interface Held {
  readonly draft: string;
  readonly published: string;
  readonly checked: string;
  readonly found: CheckedDraft | null;
}
const heldAt = (story: string) => ["draft", story] as const;
queryClient.setQueryDefaults(["draft"], { gcTime: Number.POSITIVE_INFINITY });

const NOTHING: Held = { draft: "", published: "", checked: "", found: null };

/** A draft, held against the record of its story. */
export function CheckPage() {
  const { name } = route.useParams();
  usePageTitle(`Check a draft: ${name}`);
  const [{ draft, published, checked, found }, setHeld] = useState(
    queryClient.getQueryData<Held>(heldAt(name)) ?? NOTHING,
  );
  const hold = (changes: Partial<Held>) =>
    setHeld((now) => {
      queryClient.setQueryData<Held>(heldAt(name), { ...now, ...changes });
      return { ...now, ...changes };
    });
  const { error, isPending, mutate } = useMutation({
    mutationFn: (draft: ReadRequest) => send<CheckedDraft>("POST", `stories/${encodeURIComponent(name)}/check`, draft),
    onSuccess: (found) => hold({ found }),
  });
  const [refused, setRefused] = useState<string | null>(null);
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() === "") return;
    const taken = pastedText(draft);
    if ("problem" in taken) return setRefused(taken.problem);
    setRefused(null);
    hold({ checked: taken.text, found: null });
    mutate({ text: taken.text, ...(published === "" ? {} : { publishedAt: published }) });
  };
  return (
    <StoryFrame name={name}>
      {found && !isPending ? (
        <CheckResult text={checked} found={found} change={() => hold({ found: null })} />
      ) : (
        <form className="draft" onSubmit={check}>
          <DraftField draft={draft} set={(text) => hold({ draft: text })} />
          <div className="draft-side">
            <label className="field">
              <span className="field-label">Comes out on (optional)</span>
              <input
                type="date"
                {...DAYS_TOLD}
                value={published}
                onChange={({ target }) => hold({ published: target.value })}
              />
            </label>
            <p className="hint">Reports published later are left out, and “on Friday” is counted from this day.</p>
            <button type="submit" className="button button-main" disabled={isPending}>
              {isPending ? "Checking…" : "Check"}
            </button>
            <p className="hint">
              Nothing of the draft is kept. What is found is what your reports tell, not what is true.
            </p>
          </div>
        </form>
      )}
      {refused && (
        <p className="panel-problem" role="alert">
          {refused}
        </p>
      )}
      {error && <Failed error={error} />}
    </StoryFrame>
  );
}

/** The draft as it is pasted, or as a file of text that is dropped on it. */
function DraftField({ draft, set }: { readonly draft: string; readonly set: (draft: string) => void }) {
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void file.text().then(set);
  };
  return (
    <label className="field draft-text">
      <span className="field-label">The draft: paste it, or drop a file of text here</span>
      <textarea
        rows={14}
        value={draft}
        onChange={({ target }) => set(target.value)}
        onDrop={drop}
        onDragOver={(event) => event.preventDefault()}
      />
    </label>
  );
}
