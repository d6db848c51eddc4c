import type { Verdicts } from "./count.ts";
import type { Entry } from "./entries.ts";

/** What another reading makes of judged entries: by verdict how many stand as they did, and all that went and came, to be looked at. */
export function again(before: readonly Entry[], now: readonly Entry[], { codes }: Verdicts, from: number): string {
  const wanted = (one: Entry): boolean => one.confidence === null || one.confidence >= from;
  const [old, fresh] = [before.filter(wanted), now.filter(wanted)];
  const [had, has] = [new Set(old.map(keyOf)), new Set(fresh.map(keyOf))];
  const gone = old.filter((one) => !has.has(keyOf(one)));
  const came = fresh.filter((one) => !had.has(keyOf(one)));
  const codeOf = (one: Entry): string => `${one.kind === "figure" ? "figure " : ""}${codes.get(one.id) ?? "?"}`;
  const byCode = [...Map.groupBy(old, codeOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...byCode.map(([code, of]) => `${code}: ${of.length}, stand ${of.filter((one) => has.has(keyOf(one))).length}`),
    `new: ${came.length}`,
    ...[...gone.map((one) => [one, `- ${codeOf(one)}`] as const), ...came.map((one) => [one, "+"] as const)]
      .sort(([a], [b]) => (a.report === b.report ? a.at[0] - b.at[0] : a.report < b.report ? -1 : 1))
      .map(
        ([one, mark]) =>
          `${mark}\t${one.report}@${one.at[0]}\t${one.by}\t${one.confidence?.toFixed(2) ?? ""}\t${one.told}`,
      ),
  ].join("\n");
}

const keyOf = ({ report, kind, told }: Entry): string => `${report} ${kind} ${told}`;
