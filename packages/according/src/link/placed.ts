import { type Figure, sourceOf } from "@according/reader";
import type { Sheet } from "./sheet.ts";

/** The words of the name of the body whose figure it is; null: it is a person's, a report's own, or open. */
export function bodyTelling(at: Sheet, { whose }: Figure): readonly string[] | null {
  const source = sourceOf(whose);
  const name = source === null ? undefined : at.bySource.get(source)?.name;
  return name?.kind === "body" ? name.tokens : null;
}

/** Where a figure is told to be, by places or by a body of a country, as one text; null: by neither. */
export const placedBy = (near: ReadonlySet<string>, body: readonly string[] | null): string | null =>
  near.size > 0 || (body?.length ?? 0) >= WITH_COUNTRY
    ? `${[...near].sort().join(" ")} | ${body?.join(" ") ?? ""}`
    : null;

/** Norland, health, ministry. */
export const WITH_COUNTRY = 3;
