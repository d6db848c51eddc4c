// npm start [-- FILE...]: from a fresh clone to the example story in the browser.
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "./build.mjs";
import { changedAt, install, newest, printedBy, root, run, runUntilStopped, stamp } from "./workshop.mjs";

const program = join(root, "packages", "according", "bin", "according.js");
/** Where `npm start` kept reports before it used the record of the commands. */
const before = join(root, "data", "record.sqlite");
const example = { folder: join(root, "examples", "orlay-crossing"), story: "The Orlay crossing" };

const HELP = `Usage: npm start [-- FILE...]

Installs what is missing, builds it, keeps the example story and serves it on http://127.0.0.1:4317.
Each FILE is kept in the story "My reports". The record is the one that the commands use: $ACCORDING_DATA, or a file in your
data folder. Stop it with Ctrl-C.`;

const given = process.argv.slice(2);
const option = given.find((one) => one.startsWith("-"));
// `npm start` runs in the root; INIT_CWD is where the person typed it.
const files = given.map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));

process.exitCode = option === undefined ? await start() : explain(option);

/** Help was asked for, or it is the best answer. Gives the exit code. */
function explain(option) {
  const asked = option === "--help" || option === "-h";
  if (asked) console.log(HELP);
  else console.error(`npm start knows no option ${option}.\n\n${HELP}`);
  return asked ? 0 : 2;
}

async function start() {
  if (!install() || !build()) return 1;
  const record = recordOfCommands();
  if (!keepExample(record)) return 1;
  const kept = files.length === 0 || according("add", ...files, "--story", "My reports") === 0;
  if (!kept) console.error("Not every file was kept: see the messages above. The rest is served.");
  if (existsSync(before) && resolve(before) !== record)
    console.log(
      "What npm start kept earlier is in data/record.sqlite: ACCORDING_DATA=data/record.sqlite npm start shows it.",
    );
  return runUntilStopped("node", [program, "serve"]);
}

/** The place that the program itself names, so that there is one answer; asked of the Node that runs the program. */
function recordOfCommands() {
  return printedBy(
    'import { recordPlace } from "./packages/according/dist/cli/record.js"; process.stdout.write(recordPlace({}));',
  );
}

/** Keeps the example story, unless this record has it already as the files are now. True when it is kept. */
function keepExample(record) {
  const exampleStamp = `${record}.example-kept`;
  if (changedAt(record) > 0 && changedAt(exampleStamp) >= newest([example.folder])) return true;
  const reports = readdirSync(example.folder).filter((name) => name.endsWith(".md"));
  const paths = reports.sort().map((name) => join(example.folder, name));
  if (according("add", ...paths, "--story", example.story) !== 0) {
    console.error("The example story could not be kept: see the messages above.");
    return false;
  }
  // A server's address is no file to keep a stamp beside: it is asked each time.
  if (existsSync(record)) stamp(exampleStamp);
  return true;
}

function according(...args) {
  return run("node", [program, ...args]);
}
