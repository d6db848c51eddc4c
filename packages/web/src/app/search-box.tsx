import { useNavigate, useSearch } from "@tanstack/react-router";
import type { FormEvent } from "react";

/** Search from every page. */
export function SearchBox() {
  const navigate = useNavigate();
  const { q = "" } = useSearch({ strict: false }) as { q?: string };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("q") ?? "").trim();
    if (words !== "") void navigate({ to: "/search", search: { q: words } });
  };
  return (
    <search className="site-search">
      <form onSubmit={submit}>
        <input key={q} type="search" name="q" defaultValue={q} placeholder="Search the reports" aria-label="Search" />
        <button type="submit" className="visually-hidden">
          Search
        </button>
      </form>
    </search>
  );
}
