import { expect, it } from "vitest";
import { openSqlite } from "../src/index.ts";
import { linker } from "../src/linked.ts";
import { harbour } from "./views/harbour.ts";

it("goes on with a story from which a report goes and to which older ones come, as if it were linked from nothing", async () => {
  const store = await openSqlite(":memory:");
  const story = harbour[0]?.story ?? "";
  const linking = linker(store);
  const linkedAnew = async () => {
    const [now, anew] = [await linking.link(story), await linker(store).link(story)];
    expect(JSON.stringify(now?.story)).toBe(JSON.stringify(anew?.story));
    return now?.story.reports.map(({ id }) => id);
  };
  for (const entry of harbour.slice(2)) await store.keep(entry);
  expect(await linkedAnew()).toEqual(["three", "four"]);
  for (const entry of harbour.slice(0, 2)) await store.keep(entry);
  expect(await linkedAnew()).toEqual(["one", "two", "three", "four"]);
  await store.remove(story, "two", "2026-03-09T10:00:00Z");
  expect(await linkedAnew()).toEqual(["one", "three", "four"]);
  await store.close();
});

it("holds the readings of reports that stay as they are, whatever comes to their story", async () => {
  const store = await openSqlite(":memory:");
  const story = harbour[0]?.story ?? "";
  const linking = linker(store);
  for (const entry of harbour.slice(1)) await store.keep(entry);
  const before = (await linking.link(story))?.readings;
  for (const entry of harbour.slice(0, 1)) await store.keep(entry);
  const after = (await linking.link(story))?.readings;
  expect(after?.size).toBe(harbour.length);
  for (const [id, reading] of before ?? []) expect(after?.get(id)).toBe(reading);
  await store.close();
});
