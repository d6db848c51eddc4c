import type { Act, Form, Via } from "according/api";

/* What the record's terms are called on the page. */

export const formName: Readonly<Record<Form, string>> = {
  direct: "quoted",
  mixed: "partly quoted",
  indirect: "reported",
};

export const formHint: Readonly<Record<Form, string>> = {
  direct: "Direct: all of it inside quotation marks",
  mixed: "Mixed: part of it inside quotation marks",
  indirect: "Indirect: in the reporter’s words",
};

export const actName: Readonly<Record<Act, string>> = {
  state: "states",
  confirm: "confirms",
  deny: "denies",
  accuse: "accuses",
  threaten: "threatens",
  request: "requests",
  promise: "promises",
  agree: "agrees",
  reject: "rejects",
  offer: "offers",
  praise: "praises",
  criticise: "criticises",
  estimate: "estimates",
  announce: "announces",
  "claim-responsibility": "claims responsibility",
  "decline-to-comment": "declines to comment",
  "no-response": "does not respond",
};

export const viaName: Readonly<Record<Via["relation"], string>> = {
  told: "told to",
  reported: "reported by",
  "first-reported": "first reported by",
  published: "published by",
  obtained: "obtained by",
};

/** "1 report", "2 reports". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

/** A kind from the record ("court-filing") as words. */
export const spaced = (kind: string): string => kind.replaceAll("-", " ");
