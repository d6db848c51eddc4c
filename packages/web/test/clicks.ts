import type { Locator } from "playwright-core";
import { expect } from "vitest";

/** How many clicks a task takes from start to end; none may take more than five. */
export function clicks() {
  let number = 0;
  return {
    click: async (at: Locator): Promise<void> => {
      number += 1;
      await at.click();
    },
    /** The task is done. */
    done: (expected: number): void => {
      expect(number).toBe(expected);
      expect(number).toBeLessThanOrEqual(5);
    },
  };
}
