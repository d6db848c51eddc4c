import { useQuery } from "@tanstack/react-query";
import type { Page } from "according/api";
import { useEffect, useState } from "react";
import { outletsQuery, speakersQuery, storyChoicesQuery } from "../api/queries.ts";
import { Choice } from "../ui/choice.tsx";
import { useDebounced } from "../ui/debounced.ts";
import { formName } from "../ui/words.ts";
import { forms, type LedgerFilter, ledgerFilter } from "./ledger-filter.ts";

interface LedgerFiltersProps {
  readonly filter: LedgerFilter;
  readonly change: (filter: LedgerFilter) => void;
}

/** The filters of the ledger. Each change begins again at the first page. */
export function LedgerFilters({ filter, change }: LedgerFiltersProps) {
  const set = (name: keyof LedgerFilter, value: string) => change(ledgerFilter({ ...filter, [name]: value }));
  const stories = namesOf(useQuery(storyChoicesQuery).data);
  const speakers = namesOf(useQuery(speakersQuery(filter.story)).data);
  const outlets = namesOf(useQuery(outletsQuery(filter.story)).data).toSorted();
  const choices = [
    { of: "story", label: "Story", all: "Every story", options: stories },
    { of: "speaker", label: "Speaker", all: "Everybody", options: speakers },
    { of: "form", label: "Form", all: "Quoted or reported", options: forms, names: formName },
    { of: "outlet", label: "Outlet", all: "Every outlet", options: outlets },
  ] as const;
  return (
    <search className="filters" aria-label="Filter the ledger">
      {choices.map(({ of, ...choice }) => (
        <Choice inside key={of} {...choice} value={filter[of]} set={(value) => set(of, value)} />
      ))}
      <Words value={filter.words ?? ""} set={(words) => set("words", words)} />
      {Object.keys(filter).length > 0 && (
        <button type="button" className="button filters-clear" onClick={() => change({})}>
          Clear
        </button>
      )}
    </search>
  );
}

const namesOf = (page: Page<{ readonly name: string }> | undefined): readonly string[] =>
  page?.items.map(({ name }) => name) ?? [];

function Words({ value, set }: { readonly value: string; readonly set: (words: string) => void }) {
  const [typed, setTyped] = useState(value);
  const settled = useDebounced(typed, 300);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing changes the address, the address not itself
  useEffect(() => {
    if (settled !== value && settled === typed) set(settled);
  }, [settled]);
  return (
    <label className="field field-words">
      <span className="visually-hidden">Words</span>
      <input type="search" placeholder="Words" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  );
}
