import type { WhoIsMeant } from "../store/asked.ts";
import type { MergedSource } from "./merged.ts";

/** What sources of reports are called in their stories, where people have said that two are one. */
export interface MergedNames {
  readonly all: readonly MergedSource[];
  /** The name of a report's source; as its report has it where nobody has said that it is another's too. */
  nameOf(report: string, source: string | null | undefined, own: string | undefined): string | undefined;
}

export function mergedNames(all: readonly MergedSource[]): MergedNames {
  const known = new Map(all.map(({ report, source, name }) => [`${report} ${source}`, name]));
  return { all, nameOf: (report, source, own) => known.get(`${report} ${source}`) ?? own };
}

/** Whom a name means that the reports call otherwise, and whom it does not mean though they call them so. */
export function whomItMeans({ all }: MergedNames, name: string | undefined): WhoIsMeant {
  if (name === undefined || all.length === 0) return {};
  return {
    also: all.filter((one) => one.name === name),
    not: all.filter((one) => one.called === name && one.name !== name),
  };
}
