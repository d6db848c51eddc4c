import { dateInWords, doubtsOfEvent, type Happened, kindOf, partiesOf, voiceOf } from "@according/wording";
import type { Style } from "./style.ts";
import { dotted } from "./text.ts";

/** "5 March 2026 · Tesmar → not told · attack with explosives · in Orlay · said by Mara Velin · said not to have happened" */
export function renderEvent(happened: Happened, { width, yellow }: Style): string {
  const { event, time, place, told } = happened;
  const doubts = doubtsOfEvent(happened);
  const known = [time && dateInWords(time), partiesOf(happened), kindOf(event), place, voiceOf(told).join(" ")];
  const all = dotted([...known, ...doubts], width, "  ");
  return doubts.length > 0 || told.manner ? yellow(all) : all;
}
