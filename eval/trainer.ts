import { trainEngine } from "@according/model-en/train";
import type { Train } from "./cross.ts";

/** What trains an engine for the cross-publisher check. */
export const trainer = (): Train => trainEngine;
