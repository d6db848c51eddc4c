import type { FieldKeys } from "./intake.ts";

export type AskedKey = keyof FieldKeys;

/** Of one report: which of the keys that were asked for it lacks, and, where it lacks any, which it has. */
export interface Lacking {
  readonly lacks: readonly AskedKey[];
  readonly has: readonly string[];
}

/** None where no key was asked for. */
export function lackingIn(fields: object, keys: FieldKeys = {}): Lacking | undefined {
  const asked = (Object.keys(keys) as AskedKey[]).filter((one) => keys[one] !== undefined);
  if (asked.length === 0) return undefined;
  const lacks = asked.filter((one) => !Object.hasOwn(fields, keys[one] as string));
  return { lacks, has: lacks.length > 0 ? Object.keys(fields) : [] };
}

const MOST_NAMED = 12;

/** Over many reports: which of the keys that were asked for none has. */
export class KeysSought {
  readonly #keys: FieldKeys;
  readonly #missed: Set<AskedKey>;
  readonly #there = new Set<string>();
  #reports = 0;

  constructor(keys: FieldKeys = {}) {
    this.#keys = keys;
    this.#missed = new Set((Object.keys(keys) as AskedKey[]).filter((one) => keys[one] !== undefined));
  }

  get reports(): number {
    return this.#reports;
  }

  look({ lacks, has }: Lacking): void {
    this.#reports++;
    for (const one of this.#missed) if (!lacks.includes(one)) this.#missed.delete(one);
    for (const one of has) if (this.#there.size <= MOST_NAMED) this.#there.add(one);
  }

  /** Whether reports were looked at and none has it. */
  isMissed(key: AskedKey): boolean {
    return this.#reports > 0 && this.#missed.has(key);
  }

  missed(): readonly MissedKey[] {
    const there = [...this.#there].slice(0, MOST_NAMED);
    const more = this.#there.size > MOST_NAMED;
    const missed = [...this.#missed].filter((one) => this.isMissed(one));
    return missed.map((one) => ({ option: `--${one}`, key: this.#keys[one] as string, there, more }));
  }
}

export interface MissedKey {
  readonly option: string;
  readonly key: string;
  /** Keys that there are instead, and whether there are more. */
  readonly there: readonly string[];
  readonly more: boolean;
}

/** "the keys there are body, pubDate". */
export const keysThere = ({ there, more }: MissedKey): string =>
  there.length === 0 ? "there are no keys" : `the keys there are ${there.join(", ")}${more ? " and more" : ""}`;
