/** A half-open pair of UTF-16 code unit offsets `[start, end)` into `report.text`. */
export type Span = readonly [start: number, end: number];

/** The exact characters a span covers. */
export const slice = (text: string, [start, end]: Span): string => text.slice(start, end);

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Does `outer` cover every character of `inner`? */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
