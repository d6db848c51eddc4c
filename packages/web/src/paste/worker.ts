/* Runs in a worker: reads pasted texts by trained weights or by rules, so that a long one does not hold up the page. */
import { rules } from "@according/reader";
import { answerWith } from "./answering.ts";
import { trained } from "./trained.ts";

answerWith(async ({ engine }) => (engine === "rules" ? rules : trained()));
