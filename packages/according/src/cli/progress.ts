/** Below this many files the lines themselves show that something is going on. */
const MANY = 20;

export interface Progress {
  /** A bar is shown. */
  readonly shown: boolean;
  step(): void;
  /** Lets `write` print lines without the bar among them. */
  interrupt(write: () => void): void;
  stop(): void;
}

const NONE: Progress = { shown: false, step: () => {}, interrupt: (write) => write(), stop: () => {} };

/** A bar on standard error where somebody is watching and there is much to do. */
export async function progress(total: number): Promise<Progress> {
  if (!process.stderr.isTTY || total < MANY) return NONE;
  const { default: cliProgress } = await import("cli-progress");
  const format = "{bar} {value} of {total} reports, {eta_formatted} left";
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    shown: true,
    step: () => bar.increment(),
    interrupt: (write) => {
      process.stderr.write("\r\u001b[K");
      write();
    },
    stop: () => bar.stop(),
  };
}

export type Counter = Omit<Progress, "shown">;

const TENTH_OF_A_SECOND = 100;

/**
 * "1,200 reports, 150 a second" on standard error where somebody is watching it and not what is printed; `elsewhere`: what is
 * made goes into a file.
 */
export function counter(things: string, elsewhere = false): Counter {
  if (!process.stderr.isTTY || (process.stdout.isTTY && !elsewhere)) return NONE;
  const begun = performance.now();
  let [done, shownAt] = [0, 0];
  const clear = () => process.stderr.write("\r\u001b[K");
  return {
    step: () => {
      done++;
      const now = performance.now();
      if (now - shownAt < TENTH_OF_A_SECOND) return;
      shownAt = now;
      const rate = Math.round((done / (now - begun)) * 1000);
      process.stderr.write(`\r${done.toLocaleString("en")} ${things}, ${rate.toLocaleString("en")} a second\u001b[K`);
    },
    interrupt: (write) => {
      clear();
      write();
    },
    stop: clear,
  };
}
