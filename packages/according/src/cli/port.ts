import { InvalidArgumentError } from "commander";

/** A port as written on the command line. */
export function portOf(written: string): number {
  if (/^\d{1,5}$/.test(written) && Number(written) < 65536) return Number(written);
  throw new InvalidArgumentError("Write a number from 0 to 65535.");
}
