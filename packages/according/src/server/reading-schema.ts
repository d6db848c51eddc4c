import {
  type Credit,
  type Event,
  type Fields,
  type Figure,
  format,
  type Made,
  type Problem,
  type Reading,
  type Report,
  type Shape,
  type Source,
  type Span,
  type Statement,
  type Time,
} from "@according/reader";
import { z } from "@hono/zod-openapi";

/*
 * The record format as schemas, made of its one description: what `/api` documents and its tests compare with.
 */

export const SpanSchema = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .openapi("Span", {
    description: "Half-open pair [start, end) of UTF-16 offsets into the report's text.",
  }) as unknown as z.ZodType<Span>;

/** A schema under its name in the OpenAPI document. */
export const named = <T>(name: string, fields: Fields, description?: string): z.ZodType<T> =>
  objectOf(fields).openapi(name, description ? { description } : {}) as unknown as z.ZodType<T>;

function objectOf(fields: Fields, tag?: string): z.ZodObject {
  const entries = Object.entries(fields).map(([key, { shape, doc, optional }]) => {
    const schema = schemaOf(shape).describe(doc);
    return [key, optional ? schema.optional() : schema] as const;
  });
  return z.object({ ...(tag === undefined ? {} : { by: z.literal(tag) }), ...Object.fromEntries(entries) });
}

export function schemaOf(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case "text":
    case "reference":
      return z.string();
    case "number":
      return shape.minimum === undefined || shape.maximum === undefined
        ? z.number()
        : z.number().min(shape.minimum).max(shape.maximum);
    case "boolean":
      return z.boolean();
    case "true":
      return z.literal(true);
    case "span":
      return SpanSchema;
    case "choice":
      return z.enum(shape.of as [string, ...string[]]);
    case "nullable":
      return schemaOf(shape.of).nullable();
    case "list":
      return z.array(schemaOf(shape.of)).readonly();
    case "object":
      return objectOf(shape.fields);
    case "either":
      return z.union(
        Object.entries(shape.of).map(([tag, fields]) => objectOf(fields, tag)) as [z.ZodObject, z.ZodObject],
      );
  }
}

const ReportSchema = named<Report>("Report", format.REPORT);
export const SourceSchema = named<Source>(
  "Source",
  format.SOURCE,
  "Somebody or something that may be the origin of a statement or a figure.",
);
export const StatementSchema = named<Statement>(
  "Statement",
  format.STATEMENT,
  "An attribution with its speaker resolved; null: it cannot be told.",
);
export const FigureSchema = named<Figure>("Figure", format.FIGURE, "How many, of what, according to whom.");
export const TimeSchema = named<Time>("Time", format.TIME);
export const EventSchema = named<Event>("Event", format.EVENT, "What happened, and whose word it is.");
const CreditSchema = named<Credit>(
  "Credit",
  format.CREDIT,
  "An author or agency that the text credits for the report.",
);
const ProblemSchema = named<Problem>(
  "ReadingProblem",
  format.PROBLEM,
  "Something the reader could not do, with its place in the text.",
);
export const MadeSchema = named<Made>("Made", format.MADE, "What has read a report.");
export const FormSchema = z.enum(["direct", "mixed", "indirect"]).openapi("Form");

export const ReadingSchema = z
  .object({
    format: z.literal(format.FORMAT),
    report: ReportSchema,
    sources: z.array(SourceSchema).readonly(),
    statements: z.array(StatementSchema).readonly(),
    figures: z.array(FigureSchema).readonly(),
    times: z.array(TimeSchema).readonly(),
    events: z.array(EventSchema).readonly(),
    credits: z.array(CreditSchema).readonly(),
    problems: z.array(ProblemSchema).readonly(),
    made: MadeSchema.optional(),
  })
  .openapi("Reading") as unknown as z.ZodType<Reading>;
