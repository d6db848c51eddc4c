import { useNavigate } from "@tanstack/react-router";
import { NameForm } from "./name-form.tsx";
import { storyPath, useTidying } from "./use-tidying.ts";

/** Names and deletes a story. */
export function TidyStory({ name }: { readonly name: string }) {
  const navigate = useNavigate();
  const { problem, tidy } = useTidying();
  return (
    <details className="tidy">
      <summary>Rename, delete</summary>
      <div className="panel">
        <NameForm
          label="Name of the story"
          now={name}
          action="Rename"
          set={(to) =>
            tidy("PATCH", storyPath(name), { name: to }, () =>
              navigate({ to: "/stories/$name", params: { name: to }, replace: true }),
            )
          }
        />
        <div className="panel-answers">
          <button
            type="button"
            className="answer"
            onClick={() => void tidy("DELETE", storyPath(name), undefined, () => navigate({ to: "/bin" }))}
          >
            Delete the story
          </button>
        </div>
        {problem && (
          <p className="panel-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </details>
  );
}
