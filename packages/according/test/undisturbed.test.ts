import { once } from "node:events";
import { expect, test } from "vitest";
import { begin, end } from "../src/undisturbed.ts";

test("a thread that many ask to end is waited for once, and ends", async () => {
  const thread = begin(new URL("data:text/javascript,setInterval(() => undefined, 1000)"), {});
  const gone = once(thread.worker, "exit");
  const before = thread.worker.listenerCount("exit");
  const endings = Array.from({ length: 20 }, () => end(thread));
  expect(thread.worker.listenerCount("exit")).toBeLessThan(before + 3);
  await Promise.all(endings);
  expect(await gone).toHaveLength(1);
});
