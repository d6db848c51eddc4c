import { afterEach, describe, expect, it } from "vitest";
import { Pool } from "../src/reading/pool.ts";

const pools: Pool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function poolOf(...options: ConstructorParameters<typeof Pool>): Pool {
  const pool = new Pool(...options);
  pools.push(pool);
  return pool;
}

const SAID = "“The harbour stays closed,” Mara Velin said on Friday.";
const statements = async (pool: Pool, text = SAID) => (await pool.run("text", [text, {}])).statements.length;

describe("the threads that read", () => {
  it("read more texts than there are threads", async () => {
    const pool = poolOf(2);
    expect(await Promise.all([1, 2, 3, 4, 5].map(() => statements(pool)))).toEqual([1, 1, 1, 1, 1]);
  });

  it("refuse what takes too long", async () => {
    const reading = poolOf(1, 1).run("text", [SAID.repeat(20_000), {}]);
    await expect(reading).rejects.toMatchObject({ name: "Refusal", message: expect.stringMatching(/^takes longer/) });
  });

  it("give up what nobody wants any more, begun or waiting, and go on with the next", async () => {
    const pool = poolOf(1);
    const gone = new AbortController();
    const given = [1, 2].map(() => pool.run("text", [SAID.repeat(20_000), {}], gone.signal));
    const next = statements(pool);
    gone.abort(new Error("gone"));
    for (const reading of given) await expect(reading).rejects.toThrow("gone");
    expect(await next).toBe(1);
  });

  it("say what went wrong in one and go on with the next", async () => {
    const pool = poolOf(1);
    await expect(pool.run("text", [null as unknown as string, {}])).rejects.toThrow(/null/);
    expect(await statements(pool)).toBe(1);
  });

  it("are given up in the middle of the network as well, and the process goes on", async () => {
    const pool = poolOf(1);
    const text = `${SAID} The crews had waited for the whole of the week.\n\n`.repeat(300);
    for (const after of [300, 600, 900]) {
      // The network is loaded first, so that it is what the thread is in when it is given up.
      await pool.run("text", [SAID, {}, { engine: "neural" }]);
      const reading = pool.run("text", [text, {}, { engine: "neural" }], AbortSignal.timeout(after));
      await expect(reading).rejects.toThrow(/timeout/);
    }
    expect(await statements(pool)).toBe(1);
  });
});
