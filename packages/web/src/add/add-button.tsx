import { useEffect, useState } from "react";
import { useStoryHere } from "../app/story-here.ts";
import { AddDialog } from "./add-dialog.tsx";

/** Opens the dialog that takes reports in; so does dropping files anywhere on the page. */
export function AddButton() {
  const story = useStoryHere();
  const [files, setFiles] = useState<readonly File[] | null>(null);
  useDroppedFiles(setFiles);
  return (
    <>
      <button type="button" className="button button-add" onClick={() => setFiles([])}>
        <span aria-hidden="true">+ </span>Add
      </button>
      {files && <AddDialog story={story} files={files} close={() => setFiles(null)} />}
    </>
  );
}

/** Files that are dropped where nothing else takes them. */
function useDroppedFiles(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (event.defaultPrevented || files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, [take]);
}
