import { type ChangeEvent, type FocusEvent, useEffect, useRef, useState } from "react";

/** Between which days a report can have come out; a year that is being typed is none of them. */
export const DAYS_TOLD = { min: "1900-01-01", max: "2999-12-31" } as const;

/** Of a field of a day that acts at once: told of a whole day, and of any other once the field is left; what is typed is never replaced meanwhile. */
export function useDayField(day: string, change: (day: string) => void) {
  const field = useRef<HTMLInputElement>(null);
  const [first] = useState(day);
  useEffect(() => {
    const { current } = field;
    if (current && current !== document.activeElement && current.value !== day) current.value = day;
  }, [day]);
  const take = ({ value, validity }: HTMLInputElement) => {
    if (value !== day && !validity.badInput) change(value);
  };
  return {
    ...DAYS_TOLD,
    ref: field,
    defaultValue: first,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => isWhole(target.value) && take(target),
    onBlur: ({ target }: FocusEvent<HTMLInputElement>) => take(target),
  };
}

const isWhole = (day: string): boolean => day >= DAYS_TOLD.min && day <= DAYS_TOLD.max;
