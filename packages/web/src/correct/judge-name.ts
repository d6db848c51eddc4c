const KEY = "judge";

/** The name under which somebody judges in this browser; empty: not yet given. */
export function judgeName(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function keepJudgeName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // No storage: it is asked for again.
  }
}
