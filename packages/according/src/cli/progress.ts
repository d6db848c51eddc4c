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
