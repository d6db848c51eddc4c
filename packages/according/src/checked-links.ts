import { askDesk, encoded, KEPT, type Question } from "./asking/asking.ts";
import { deskOf } from "./desk.ts";
import { everyPage } from "./every-page.ts";
import { keptLinksIn, linksFolder, linksInRecord } from "./kept-links.ts";
import { everyJudgement, LINKS, linker } from "./linked.ts";
import type { Fault, Store } from "./store/store.ts";
import { unzipped } from "./zipped.ts";

/** What is kept of a story under the fingerprint of what it is now, and could be shown. */
interface KeptOf {
  readonly question: Question;
  readonly json: string;
  /** Where it can be thrown away. */
  readonly place: string;
}

/**
 * Makes anew what was made of stories and kept, and compares: links are no part of the record, but they are shown. Of each story
 * of which something is kept, what is wrong with it.
 */
export async function* checkLinks(store: Store, record: string): AsyncGenerator<readonly Fault[]> {
  const desk = deskOf(store, linker(store));
  const kept = whatIsKept(store, record);
  try {
    for await (const { name } of everyPage((part) => store.stories(part))) {
      const print = await kept.print(name);
      const found = await kept.of(name, print);
      if (found.length === 0) continue;
      const wrong = await madeOtherwise(found, (question) => askDesk(desk, question, [name]));
      // What changed meanwhile is made anew.
      if ((await kept.print(name)) === print) yield wrong.map((one) => faultIn(name, one));
    }
  } catch (error) {
    yield [
      { message: `What is kept of stories cannot be compared: ${error instanceof Error ? error.message : error}` },
    ];
  }
}

const faultIn = (story: string, { question, place }: KeptOf): Fault => ({
  message: `What was made of the story "${story}" and kept (${question}) is not what its reports give: ${place}.`,
});

async function madeOtherwise(
  found: readonly KeptOf[],
  ask: (question: Question) => Promise<unknown>,
): Promise<readonly KeptOf[]> {
  const wrong: KeptOf[] = [];
  for (const one of found) {
    const bytes = encoded(await ask(one.question));
    if (bytes === null || new TextDecoder().decode(bytes) !== one.json) wrong.push(one);
  }
  return wrong;
}

function whatIsKept(store: Store, record: string) {
  const [folder, table] = [linksFolder(record), linksInRecord(store)];
  const files = keptLinksIn(folder);
  const jsonIn = async (bytes: Uint8Array | null): Promise<string | null> => {
    if (bytes === null) return null;
    // What cannot be unpacked is as if it were not there, here as everywhere.
    return unzipped(bytes).then(
      (json) => new TextDecoder().decode(json),
      () => null,
    );
  };
  return {
    print: async (story: string) => table.print(story, await store.seals(story), await everyJudgement(store, story)),
    of: async (story: string, print: string): Promise<readonly KeptOf[]> => {
      const inTable = await jsonIn(await table.get(story, print, LINKS));
      const found: KeptOf[] =
        inTable === null
          ? []
          : [{ question: LINKS, json: inTable, place: 'take it out of the table "made" of the record' }];
      for (const question of KEPT) {
        const json = await jsonIn(files.packed(story, print, question));
        if (json !== null) found.push({ question, json, place: `throw ${folder} away` });
      }
      return found;
    },
  };
}
