import type { Change } from "../desk.ts";
import { Failure, note } from "./output.ts";

/** Says what was done, or fails with why it was not. */
export function sayChange(change: Change, story: string, done: string): void {
  if (change === "done") note(done);
  else if (change === "taken") throw new Failure("There is another story of this name: move its reports instead.");
  else
    throw new Failure(`There is no story "${story}", or no such report in it: "according list" shows what there is.`);
}
