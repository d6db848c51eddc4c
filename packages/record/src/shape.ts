import type { Span } from "./span.ts";

/** What a field of the record may hold, as data: types, JSON Schema, walks and documentation are made of it. */
export type Shape =
  | { readonly kind: "text" }
  | { readonly kind: "number"; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "boolean" }
  | { readonly kind: "true" }
  /** A place in the text, with the role in which it is kept; by default the path to it. */
  | { readonly kind: "span"; readonly role?: string }
  /** The id of an entry of this kind. */
  | { readonly kind: "reference"; readonly to: EntryKind }
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "nullable"; readonly of: Shape }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "object"; readonly fields: Fields }
  /** One of several objects, told apart by their field `by`. */
  | { readonly kind: "either"; readonly of: Readonly<Record<string, Fields>> };

/** What has an id of its own. */
export type EntryKind = "source" | "statement" | "figure" | "time" | "event";

export interface Field {
  readonly shape: Shape;
  /** A sentence for people, in Markdown. */
  readonly doc: string;
  /** Left out where there is nothing to say. */
  readonly optional: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

export const text = { kind: "text" } as const;
export const boolean = { kind: "boolean" } as const;
export const yes = { kind: "true" } as const;
export const number = { kind: "number" } as const;
/** 0 to 1. */
export const share = { kind: "number", minimum: 0, maximum: 1 } as const;
export const span = { kind: "span" } as const;
export const spanAs = (role: string) => ({ kind: "span", role }) as const;
export const reference = <const K extends EntryKind>(to: K) => ({ kind: "reference", to }) as const;
export const choice = <const C extends readonly string[]>(...of: C) => ({ kind: "choice", of }) as const;
export const nullable = <const S extends Shape>(of: S) => ({ kind: "nullable", of }) as const;
export const list = <const S extends Shape>(of: S) => ({ kind: "list", of }) as const;
export const object = <const F extends Fields>(fields: F) => ({ kind: "object", fields }) as const;
export const either = <const O extends Readonly<Record<string, Fields>>>(of: O) => ({ kind: "either", of }) as const;

export const field = <const S extends Shape>(shape: S, doc: string) => ({ shape, doc, optional: false }) as const;
export const optional = <const S extends Shape>(shape: S, doc: string) => ({ shape, doc, optional: true }) as const;

/** The TypeScript type of what a shape describes. */
export type Infer<S> = S extends { kind: "text" | "reference" }
  ? string
  : S extends { kind: "number" }
    ? number
    : S extends { kind: "boolean" }
      ? boolean
      : S extends { kind: "true" }
        ? true
        : S extends { kind: "span" }
          ? Span
          : S extends { kind: "choice"; of: readonly (infer C)[] }
            ? C
            : S extends { kind: "nullable"; of: infer N }
              ? Infer<N> | null
              : S extends { kind: "list"; of: infer L }
                ? readonly Infer<L>[]
                : S extends { kind: "object"; fields: infer F }
                  ? InferFields<F>
                  : S extends { kind: "either"; of: infer O }
                    ? { readonly [K in keyof O]: { readonly by: K } & InferFields<O[K]> }[keyof O]
                    : never;

type ShapeOf<F> = F extends { shape: infer S } ? S : never;

export type InferFields<F> = {
  readonly [K in keyof F as F[K] extends { optional: true } ? never : K]: Infer<ShapeOf<F[K]>>;
} & { readonly [K in keyof F as F[K] extends { optional: true } ? K : never]?: Infer<ShapeOf<F[K]>> };
