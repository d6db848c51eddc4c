import { run } from "./run.ts";

// ONNX Runtime would tell its makers of each machine. It asks the process, so that it is said before there are threads.
process.env.ORT_DISABLE_TELEMETRY = "1";

await run(process.argv.slice(2));
