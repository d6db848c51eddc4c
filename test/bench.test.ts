import { expect, test } from "vitest";
import { pathsOf } from "../bench/desk/asking.ts";
import { everyQuestion, unasked } from "../bench/desk/questions.ts";
import { kept } from "../packages/according/test/server/kept.ts";
import { appOver } from "../packages/according/test/server/signed-in.ts";

const PARTS = { voice: "who-1", name: "Ruth Brandan", measure: "series-1", newest: "r-2" };
const ASKED = { id: "r-1", spoken: "src-1", said: "st-1", often: "officials", seldom: "Ilsa Vel", source: "the army" };

test("the benchmark of the desk asks everything that its API answers", async () => {
  const app = appOver(await kept([]), { adding: { file: async () => [] } });
  const paths = await pathsOf(app);
  expect(paths.length).toBeGreaterThan(35);
  expect(unasked(paths, everyQuestion(ASKED, PARTS))).toEqual([]);
  expect(unasked(["/api/stories/{name}/tides"], everyQuestion(ASKED, PARTS))).toEqual(["/api/stories/{name}/tides"]);
});
