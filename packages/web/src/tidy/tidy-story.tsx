import { useNavigate } from "@tanstack/react-router";
import { renameSeen } from "../desk/seen.ts";
import { NameForm } from "./name-form.tsx";
import { TidyPanel } from "./tidy-panel.tsx";
import { storyPath, useTidying } from "./use-tidying.ts";

/** Names and deletes a story. */
export function TidyStory({ name }: { readonly name: string }) {
  const navigate = useNavigate();
  const tidying = useTidying();
  return (
    <TidyPanel {...tidying} summary="Rename, delete" at={storyPath(name)} remove="Delete the story">
      <NameForm
        label="Name of the story"
        now={name}
        action="Rename"
        set={(to) =>
          tidying.tidy("PATCH", storyPath(name), { name: to }, () => {
            renameSeen(name, to);
            return navigate({ to: "/stories/$name", params: { name: to }, replace: true });
          })
        }
      />
    </TidyPanel>
  );
}
