import type { Linked } from "../linked.ts";
import { writtenBrief } from "./brief/index.ts";
import { atomFeed } from "./documents/atom.ts";
import type { Document } from "./documents/document.ts";
import { jsonFeed } from "./documents/json-feed.ts";
import { exported, type Wish } from "./export.ts";

/** What is new in a story, in the forms that readers of feeds know. */
export const FEEDS = { atom: atomFeed, json: jsonFeed } satisfies Readonly<Record<string, Document>>;
export type FeedForm = keyof typeof FEEDS;

/** One story as a file: a list or a standard, a brief in a form whose notes lead to where it is served, or its changes as a feed that stands at an address. */
export type Paper =
  | Wish
  | { readonly brief: string; readonly at?: string }
  | { readonly feed: FeedForm; readonly at: string };

/** The file. Throws the RangeErrors of `exported` and `writtenBrief`. */
export async function paperOf(story: Linked, paper: Paper): Promise<Uint8Array> {
  const content = await contentOf(story, paper);
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

async function contentOf(story: Linked, paper: Paper): Promise<string | Uint8Array> {
  if ("brief" in paper) return writtenBrief(story, paper.brief, paper.at).content;
  if ("feed" in paper) return FEEDS[paper.feed].write([story], paper.at);
  return (await exported([story], paper)).content;
}
