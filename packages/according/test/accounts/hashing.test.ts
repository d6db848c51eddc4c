import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { Busy, hashingThreads, type ToHash } from "../../src/accounts/hashing.ts";

/** A thread that answers when it is told to. */
class Held extends EventEmitter {
  readonly asked: string[] = [];
  unref(): void {}
  postMessage({ password }: ToHash): void {
    this.asked.push(password);
  }
}

function held(most: number) {
  const threads: Held[] = [];
  const start = () => {
    threads.push(new Held());
    return threads.at(-1) as unknown as Worker;
  };
  return { threads, hashing: hashingThreads(most, start) };
}

describe("passwords that are hashed", () => {
  it("are so by as many threads as there may be, the others in the order of asking", async () => {
    const { threads, hashing } = held(2);
    const answers = ["a", "b", "c", "d"].map((password) => hashing.hash(password));
    expect(threads.map(({ asked }) => asked)).toEqual([["a"], ["b"]]);
    threads[1]?.emit("message", "hashed b");
    expect(await answers[1]).toBe("hashed b");
    await expect.poll(() => threads.map(({ asked }) => asked)).toEqual([["a"], ["b", "c"]]);
    threads[0]?.emit("message", "hashed a");
    await expect.poll(() => threads[0]?.asked).toEqual(["a", "d"]);
  });

  it("take one thread as long as one is enough", async () => {
    const { threads, hashing } = held(4);
    for (const password of ["a", "b", "c"]) {
      const answer = hashing.compare(password, "kept");
      threads[0]?.emit("message", password === "b");
      expect(await answer).toBe(password === "b");
    }
    expect(threads).toHaveLength(1);
  });

  it("wait in a queue with an end, and the failure of one is that one's", async () => {
    const { threads, hashing } = held(1);
    const first = hashing.hash("first");
    const waiting = Array.from({ length: 32 }, (_, i) => hashing.hash(`waiting ${i}`));
    await expect(hashing.hash("one more")).rejects.toThrow(Busy);
    threads[0]?.emit("error", new Error("no memory"));
    await expect(first).rejects.toThrow("no memory");
    await expect.poll(() => threads[1]?.asked).toEqual(["waiting 0"]);
    threads[1]?.emit("message", "hashed");
    expect(await waiting[0]).toBe("hashed");
  });

  it("are argon2id's, several at once", async () => {
    const hashing = hashingThreads(2);
    try {
      const kept = await Promise.all(["one password", "another one"].map((password) => hashing.hash(password)));
      for (const one of kept) expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      const [first = "", second = ""] = kept;
      expect(
        await Promise.all([hashing.compare("one password", first), hashing.compare("one password", second)]),
      ).toEqual([true, false]);
    } finally {
      await hashing.close();
    }
  });
});
