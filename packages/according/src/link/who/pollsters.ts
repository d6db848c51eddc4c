import type { Somebody } from "../names.ts";
import type { Entities } from "./entities.ts";

/** So many days apart, whoever asks every week has asked again. */
const SAME_DAYS = 3;

/** "A poll by Norland Panel", "the poll": of one pollster, in the same days, and of nowhere else, they are one. */
export function polls(all: readonly Somebody[], entities: Entities): void {
  const told = all.filter(({ name }) => name.poll !== null);
  for (const same of Map.groupBy(told, ({ name }) => name.poll).values()) {
    const [first, ...others] = same as [Somebody, ...Somebody[]];
    for (const one of others)
      if (areOfSameDays(first, one)) entities.join(entities.entity(first), entities.entity(one), "same-name");
  }
}

const areOfSameDays = ({ day: a }: Somebody, { day: b }: Somebody): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= SAME_DAYS;
