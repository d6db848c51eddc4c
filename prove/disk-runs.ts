// Runs the command line again and again as its parent asks, on a disk that is full from one of its writes on: what is loaded
// stays, so that a run takes a tenth of what it takes in a process of its own.
import { statSync } from "node:fs";
import { run } from "../packages/according/src/cli/run.ts";
import type { Asked, Ran } from "./disk-run.ts";

process.env.ORT_DISABLE_TELEMETRY = "1";
const counts = process.env.FULL_COUNT ?? "";
/** A byte for each write since this program began. */
const written = (): number => statSync(counts, { throwIfNoEntry: false })?.size ?? 0;

const printed = { out: "", err: "" };
process.stdout.write = (piece: string | Uint8Array) => keep("out", piece);
process.stderr.write = (piece: string | Uint8Array) => keep("err", piece);

function keep(which: keyof typeof printed, piece: string | Uint8Array): boolean {
  printed[which] += typeof piece === "string" ? piece : Buffer.from(piece).toString();
  return true;
}

// Each run listens once more.
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);

process.on("message", async ({ args, at, until }: Asked) => {
  const before = written();
  Object.assign(printed, { out: "", err: "" });
  process.exitCode = 0;
  if (at !== undefined) process.env.FULL_AT = String(before + at);
  if (until !== undefined) process.env.FULL_UNTIL = String(before + until);
  await run(args);
  delete process.env.FULL_AT;
  delete process.env.FULL_UNTIL;
  const lines = printed.out.split("\n");
  process.send?.({ code: Number(process.exitCode), lines, err: printed.err, writes: written() - before } satisfies Ran);
});
