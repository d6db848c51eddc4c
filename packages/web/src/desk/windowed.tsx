import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useEffect, useRef } from "react";
import { grouped } from "../ui/words.ts";
import { usePrinted } from "./printed.ts";

interface WindowedProps<T> {
  readonly items: readonly T[];
  /** The same function whenever it is drawn: with another one every row of a long list is keyed anew. */
  readonly keyOf: (item: T, index: number) => string;
  /** Of a row that is not drawn yet, in pixels. */
  readonly height: number;
  readonly label: string;
  readonly className: string;
  readonly row: (item: T, index: number) => ReactNode;
  /** An item to begin at; another one moves the list there. */
  readonly at?: number | undefined;
}

/** Of items that have an id. */
export const idOf = ({ id }: { readonly id: string }): string => id;

/** On paper a list has so many rows; how many more there are is said. */
const MOST_PRINTED = 3000;

/** A list in a box of its own that scrolls, of which only what is seen is drawn; on paper it is whole. */
export function Windowed<T>(props: WindowedProps<T>) {
  return usePrinted() ? <Printed {...props} /> : <Scrolled {...props} />;
}

function Printed<T>({ items, keyOf, label, className, row }: WindowedProps<T>) {
  const left = items.length - MOST_PRINTED;
  return (
    <section className={className} aria-label={label}>
      <ul className="printed">
        {items.slice(0, MOST_PRINTED).map((item, i) => (
          <li key={keyOf(item, i)}>{row(item, i)}</li>
        ))}
      </ul>
      {left > 0 && <p className="view-lede">and {grouped(left)} more, which are not printed</p>}
    </section>
  );
}

function Scrolled<T>({ items, keyOf, height, label, className, row, at }: WindowedProps<T>) {
  const box = useRef<HTMLElement>(null);
  const getItemKey = useCallback((index: number) => keyOf(items[index] as T, index), [items, keyOf]);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    getItemKey,
    overscan: 12,
  });
  useEffect(() => {
    if (at !== undefined) rows.scrollToIndex(at, { align: "start" });
  }, [at, rows]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
    <section ref={box} className={className} aria-label={label} tabIndex={0}>
      <ul className="windowed" style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(items[index] as T, index)}
          </li>
        ))}
      </ul>
    </section>
  );
}
