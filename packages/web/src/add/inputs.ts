import type { Added, AddRequest } from "according/api";
import { send } from "../api/client.ts";
import { pastedText } from "../paste/pasted-text.ts";

/** Something that is added, and what is sent of it. Rejects with a sentence for people. */
export interface Input {
  readonly name: string;
  readonly request: () => Promise<AddRequest>;
}

/** As many bytes as the server takes of one file. */
const LARGEST = 24_000_000;

export const fromFile = (file: File): Input => ({
  name: file.name,
  request: async () => {
    if (file.size > LARGEST)
      throw new Error("is larger than 24 MB: keep it with “according add”, which has no such limit.");
    return { file: file.name, bytes: base64(new Uint8Array(await file.arrayBuffer())) };
  },
});

export const fromText = (text: string, meta: { readonly publishedAt: string; readonly outlet: string }): Input => ({
  name: "The text",
  request: async () => {
    const taken = pastedText(text);
    if ("problem" in taken) throw new Error(taken.problem);
    const { publishedAt, outlet } = meta;
    return {
      text: taken.text,
      ...(publishedAt === "" ? {} : { publishedAt }),
      ...(outlet.trim() === "" ? {} : { outlet: outlet.trim() }),
    };
  },
});

/** So many bytes become text at once. */
const STEP = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(text);
}

/** What became of something; of what is not taken for English what adds it as that. */
export type AddedHere = Added & { readonly asEnglish?: Input };

interface Telling {
  readonly begin: (done: number, name: string) => void;
  readonly hear: (added: readonly AddedHere[]) => void;
}

/** One after the other; whatever goes wrong with one is said of it and stops no other. */
export async function addAll(story: string, inputs: readonly Input[], { begin, hear }: Telling): Promise<void> {
  for (const [done, { name, request }] of inputs.entries()) {
    begin(done, name);
    try {
      const path = `stories/${encodeURIComponent(story)}/reports`;
      const wish = await request();
      const { items } = await send<{ readonly items: readonly Added[] }>("POST", path, wish);
      const asEnglish: Input = { name, request: async () => ("address" in wish ? wish : { ...wish, language: "en" }) };
      hear(items.map((one) => ("mayBeEnglish" in one ? { ...one, asEnglish } : one)));
    } catch (error) {
      const { message } = error as Error;
      hear([
        { input: name, problem: /^(?:is|has|cannot) /.test(message) ? `${name} ${message}` : `${name}: ${message}` },
      ]);
    }
  }
}
