import { expect, test, vi } from "vitest";
import { asked } from "../eval/asked.ts";

const HELP = "npm run eval:ferry [-- OPTIONS]";
const OPTIONS = { gold: { type: "string", default: "dev" } } as const;

/** As if a measurement were started with these words. */
function startedWith(words: readonly string[], allowed = false) {
  const before = process.argv;
  process.argv = [...before.slice(0, 2), ...words];
  try {
    return asked(HELP, OPTIONS, allowed);
  } finally {
    process.argv = before;
  }
}

test("a measurement is asked for by options, by words where it takes them, and for what there is to ask", () => {
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  expect(startedWith([])?.values.gold).toBe("dev");
  expect(startedWith(["--gold", "train", "harbour"], true)).toMatchObject({
    values: { gold: "train" },
    positionals: ["harbour"],
  });
  expect(startedWith(["--help"])).toBeNull();
  expect(print.mock.calls).toEqual([[HELP]]);
  print.mockRestore();
  for (const unknown of [["--nothing"], ["harbour"]])
    expect(() => startedWith(unknown)).toThrow("See npm run eval:ferry -- --help.");
});
