import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { AddRequest } from "according/api";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { addingQuery, storyChoicesQuery } from "../api/queries.ts";
import { DAYS_TOLD } from "../ui/day-field.ts";
import { AddedList } from "./added-list.tsx";
import { type AddedHere, addAll, fromFile, fromText, type Input } from "./inputs.ts";

interface AddDialogProps {
  /** The story that is looked at. */
  readonly story: string | undefined;
  /** Files that were dropped on the page. */
  readonly files: readonly File[];
  readonly close: () => void;
}

/** Reports come into a story: files, a pasted text, or an address. */
export function AddDialog({ story: here = "", files: dropped, close }: AddDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [story, setStory] = useState(here);
  const [text, setText] = useState("");
  const [address, setAddress] = useState("");
  const [meta, setMeta] = useState({ publishedAt: "", outlet: "" });
  const [files, setFiles] = useState<readonly File[]>(dropped);
  const adding = useAdding();
  const inputs: readonly Input[] = [
    ...files.map(fromFile),
    ...(address.trim() === ""
      ? []
      : [{ name: address.trim(), request: async (): Promise<AddRequest> => ({ address }) }]),
    ...(text.trim() === "" ? [] : [fromText(text, meta)]),
  ];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (inputs.length === 0 || story.trim() === "") return;
    await adding.add(story.trim(), inputs);
    setFiles([]);
    setText("");
    setAddress("");
  };
  return (
    <dialog ref={dialog} className="add" aria-labelledby="add-title" onClose={close}>
      <form className="add-form" onSubmit={(event) => void submit(event)}>
        <div className="add-head">
          <h2 id="add-title">Add reports</h2>
          <button type="button" className="button" onClick={close}>
            Close
          </button>
        </div>
        <StoryField story={story} set={setStory} />
        <FilesField files={files} set={setFiles} />
        <AddressField address={address} set={setAddress} />
        <TextField text={text} set={setText} meta={meta} setMeta={setMeta} />
        <div className="add-foot">
          <button
            type="submit"
            className="button button-main"
            disabled={adding.under !== null || inputs.length === 0 || story.trim() === ""}
          >
            {adding.under ? "Adding…" : inputs.length > 1 ? `Add ${inputs.length}` : "Add"}
          </button>
          <p className="hint" role="status">
            {adding.under && `${adding.under.done + 1} of ${adding.under.of}: ${adding.under.name}`}
          </p>
        </div>
        <AddedList added={adding.added} here={here} add={(one) => void adding.add(story.trim(), [one])} close={close} />
      </form>
    </dialog>
  );
}

interface Under {
  readonly done: number;
  readonly of: number;
  readonly name: string;
}

/** Adds one input after the other, and says how far it is. */
function useAdding() {
  const queries = useQueryClient();
  const [under, setUnder] = useState<Under | null>(null);
  const [added, setAdded] = useState<readonly AddedHere[]>([]);
  const add = async (story: string, inputs: readonly Input[]) => {
    setAdded([]);
    await addAll(story, inputs, {
      begin: (done, name) => setUnder({ done, of: inputs.length, name }),
      hear: (some) => setAdded((all) => [...all, ...some]),
    });
    setUnder(null);
    await queries.invalidateQueries();
  };
  return { under, added, add };
}

function StoryField({ story, set }: { readonly story: string; readonly set: (story: string) => void }) {
  const { data } = useQuery(storyChoicesQuery);
  const id = useId();
  return (
    <label className="field">
      <span className="field-label">Story, or the name of a new one</span>
      <input
        type="text"
        required
        maxLength={300}
        list={id}
        value={story}
        onChange={({ target }) => set(target.value)}
      />
      <datalist id={id}>
        {data?.items.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}

function FilesField({
  files,
  set,
}: {
  readonly files: readonly File[];
  readonly set: (files: readonly File[]) => void;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever does not drop files chooses them
    <div
      className="add-files"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        set([...files, ...event.dataTransfer.files]);
      }}
    >
      <label className="field">
        <span className="field-label">Files: choose them, or drop them anywhere on the page</span>
        <input type="file" multiple onChange={({ target }) => set([...files, ...(target.files ?? [])])} />
      </label>
      {files.length > 0 && (
        <ul className="add-chosen">
          {files.map((file, i) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              {file.name}{" "}
              <button type="button" className="answer" onClick={() => set(files.filter((_, other) => other !== i))}>
                Leave out<span className="visually-hidden"> {file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function AddressField({ address, set }: { readonly address: string; readonly set: (address: string) => void }) {
  const { data } = useQuery(addingQuery);
  const isOff = data?.addresses === false;
  return (
    <label className="field">
      <span className="field-label">Address</span>
      <input
        type="url"
        placeholder={isOff ? "Start with: according serve --fetch" : "https://…"}
        disabled={isOff}
        maxLength={2000}
        value={address}
        onChange={({ target }) => set(target.value)}
      />
    </label>
  );
}

interface TextFieldProps {
  readonly text: string;
  readonly set: (text: string) => void;
  readonly meta: { readonly publishedAt: string; readonly outlet: string };
  readonly setMeta: (meta: TextFieldProps["meta"]) => void;
}

function TextField({ text, set, meta, setMeta }: TextFieldProps) {
  return (
    <>
      <label className="field">
        <span className="field-label">Text</span>
        <textarea
          rows={text === "" ? 4 : 8}
          value={text}
          spellCheck={false}
          onChange={({ target }) => set(target.value)}
        />
      </label>
      {text.trim() !== "" && (
        <div className="add-meta">
          <label className="field">
            <span className="field-label">Published on</span>
            <input
              type="date"
              {...DAYS_TOLD}
              value={meta.publishedAt}
              onChange={({ target }) => setMeta({ ...meta, publishedAt: target.value })}
            />
          </label>
          <label className="field">
            <span className="field-label">Outlet</span>
            <input
              type="text"
              maxLength={200}
              value={meta.outlet}
              onChange={({ target }) => setMeta({ ...meta, outlet: target.value })}
            />
          </label>
        </div>
      )}
    </>
  );
}
