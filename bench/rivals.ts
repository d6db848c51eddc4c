// npm run bench:rivals: our whole reader beside libraries that split and tag words only, on the same text in one run.
import { linearEngine } from "@according/model-en";
import { readReport, rules } from "@according/reader";
import { compromise, MissingLibrary, type Rival, wink } from "./libraries.ts";
import { median, type Result, record, time } from "./shared.ts";
import { generate } from "./story.ts";

const ROUNDS = 9;
const REPORTS = 200;

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

const texts = Array.from({ length: REPORTS }, (_, number) => generate(number).replace(FRONT_MATTER, ""));

try {
  const linear = linearEngine();
  const rivals = [
    { name: "According, everything, engine linear", work: (text: string) => readReport(text, {}, { engine: linear }) },
    { name: "According, everything, engine rules", work: (text: string) => readReport(text, {}, { engine: rules }) },
    compromise(),
    wink(),
  ];
  record("rivals", "According beside tokens and parts of speech", "npm run bench:rivals", compare(rivals));
} catch (error) {
  if (!(error instanceof MissingLibrary)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Rounds in turn, so that what else the machine does meets all alike; the first one warms up and does not count. */
function compare(rivals: readonly Rival[]): readonly Result[] {
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    rivals.map(({ work }) => time(() => texts.forEach((text) => void work(text)))),
  );
  const counted = rounds.slice(1);
  return rivals.map(({ name }, i) => {
    const perSecond = Math.round((REPORTS / median(counted.map((round) => round[i] ?? 0))) * 1000);
    const ratio = median(counted.map((round) => (round[i] ?? 0) / (round[0] ?? 1)));
    const against = i === 0 ? "" : `; ${ratio.toFixed(2)} times as long as the first`;
    return { name, value: `${perSecond.toLocaleString("en")} reports a second${against}` };
  });
}
