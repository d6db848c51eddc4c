import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../python", import.meta.url));
const main = fileURLToPath(new URL("../packages/according/src/cli/main.ts", import.meta.url));

it("the Python package passes its own tests", ({ skip }) => {
  const { status } = spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 10))"]);
  if (status !== 0) skip("Python 3.10 is not here");
  const quoted = [process.execPath, "--conditions=source", "--no-warnings", main].map((one) => `'${one}'`).join(" ");
  const env = { ...process.env, PYTHONPATH: "src", PYTHONDONTWRITEBYTECODE: "1", ACCORDING_COMMAND: quoted };
  const done = spawnSync("python3", ["-W", "error", "-m", "unittest", "discover", "-s", "tests"], {
    ...{ cwd: folder, env, encoding: "utf8" },
  });
  expect({ status: done.status, said: done.status === 0 ? "" : done.stderr }).toEqual({ status: 0, said: "" });
});
