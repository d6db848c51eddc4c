import { FORMAT, LISTS, READING } from "./format.ts";
import type { Field, Fields, Shape } from "./shape.ts";

/** JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

const SPAN: JsonSchema = {
  description: "Half-open pair [start, end) of UTF-16 offsets into the report's text.",
  type: "array",
  prefixItems: [
    { type: "integer", minimum: 0 },
    { type: "integer", minimum: 0 },
  ],
  items: false,
  minItems: 2,
};

/** The schema of a reading. */
export function readingSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:according:record:${FORMAT.split("/")[1]}`,
    title: "The record of one report",
    ...schemaOfFields(READING),
    $defs: { span: SPAN },
  };
}

/** The schema of each entry, by its name: "statement", "figure". Spans are written out. */
export const entrySchemas = (): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(Object.values(LISTS).map(({ name, fields }) => [name, schemaOfFields(fields)]));

function schemaOfFields(fields: Fields, tag?: string): JsonSchema {
  const required = Object.entries(fields)
    .filter(([, { optional }]) => !optional)
    .map(([key]) => key);
  const properties = Object.entries(fields).map(([key, one]) => [key, schemaOfField(one)]);
  return {
    type: "object",
    properties: { ...(tag === undefined ? {} : { by: { const: tag } }), ...Object.fromEntries(properties) },
    required: tag === undefined ? required : ["by", ...required],
    additionalProperties: false,
  };
}

const schemaOfField = ({ shape, doc }: Field): JsonSchema => ({ description: doc, ...schemaOf(shape) });

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case "text":
    case "reference":
      return { type: "string" };
    case "number": {
      const { kind: _, ...bounds } = shape;
      return { type: "number", ...bounds };
    }
    case "boolean":
      return { type: "boolean" };
    case "true":
      return { const: true };
    case "span":
      return { $ref: "#/$defs/span" };
    case "choice":
      return { enum: shape.of };
    case "nullable":
      return { anyOf: [schemaOf(shape.of), { type: "null" }] };
    case "list":
      return { type: "array", items: schemaOf(shape.of) };
    case "object":
      return schemaOfFields(shape.fields);
    case "either":
      return { oneOf: Object.entries(shape.of).map(([tag, fields]) => schemaOfFields(fields, tag)) };
  }
}
