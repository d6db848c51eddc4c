import type { Form } from "according/api";

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

/** "41,266" */
export const grouped = (number: number): string => number.toLocaleString("en-GB");

/** "1 report", "2 reports". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** A kind from the record ("court-filing") as words. */
export const spaced = (kind: string): string => kind.replaceAll("-", " ");
