import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef } from "react";

/** Search from every page. */
export function SearchBox() {
  const navigate = useNavigate();
  const { q = "" } = useSearch({ strict: false }) as { q?: string };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("q") ?? "").trim();
    if (words !== "") void navigate({ to: "/search", search: { q: words } });
  };
  const box = useRef<HTMLInputElement>(null);
  useSlash(box);
  return (
    <search className="site-search">
      <form onSubmit={submit}>
        <input
          ref={box}
          key={q}
          type="search"
          name="q"
          defaultValue={q}
          placeholder="Search the reports  /"
          aria-label="Search"
          aria-keyshortcuts="/"
        />
        <button type="submit" className="visually-hidden">
          Search
        </button>
      </form>
    </search>
  );
}

/** "/" leads to the field from wherever nothing is being typed. */
function useSlash(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const at = event.target;
      const types =
        at instanceof HTMLElement && (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName));
      if (event.key !== "/" || types || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", go);
    return () => document.removeEventListener("keydown", go);
  }, [field]);
}
