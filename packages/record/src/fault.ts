import type { Fields, Shape } from "./shape.ts";

/** What keeps a value from being of the fields described, as a path and what stands there amiss; null: nothing does. */
export function faultIn(fields: Fields, value: unknown, path = ""): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `${path || "the value"} is no object`;
  const held = value as Readonly<Record<string, unknown>>;
  for (const [key, { shape, optional }] of Object.entries(fields)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (held[key] === undefined) {
      if (!optional) return `${at} is missing`;
      continue;
    }
    const fault = faultOf(shape, held[key], at);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOf(shape: Shape, value: unknown, path: string): string | null {
  switch (shape.kind) {
    case "nullable":
      return value === null ? null : faultOf(shape.of, value, path);
    case "object":
      return faultIn(shape.fields, value, path);
    case "list":
      return Array.isArray(value) ? faultInList(shape.of, value, path) : `${path} is no list`;
    case "either": {
      const kind = (value as { readonly by?: unknown } | null)?.by;
      const fields = typeof kind === "string" ? shape.of[kind] : undefined;
      return fields === undefined
        ? `${path}.by is none of ${Object.keys(shape.of).join(", ")}`
        : faultIn(fields, value, path);
    }
    case "choice":
      return shape.of.includes(value as string) ? null : `${path} is none of ${shape.of.join(", ")}`;
    case "number":
      return typeof value === "number" && value >= (shape.minimum ?? value) && value <= (shape.maximum ?? value)
        ? null
        : `${path} is no number within its bounds`;
    case "boolean":
      return typeof value === "boolean" ? null : `${path} is neither true nor false`;
    case "true":
      return value === true ? null : `${path} is not true`;
    case "span":
      return isSpan(value) ? null : `${path} is no pair of offsets`;
    case "text":
    case "reference":
      return typeof value === "string" ? null : `${path} is no text`;
  }
}

function faultInList(shape: Shape, list: readonly unknown[], path: string): string | null {
  for (const [i, one] of list.entries()) {
    const fault = faultOf(shape, one, `${path}.${i}`);
    if (fault !== null) return fault;
  }
  return null;
}

const isSpan = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((at) => Number.isSafeInteger(at) && at >= 0) &&
  (value[0] as number) <= (value[1] as number);
