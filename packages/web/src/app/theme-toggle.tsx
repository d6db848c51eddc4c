import { useState } from "react";

type Theme = "light" | "dark";

function shownTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Light or dark, remembered in this browser; until it is used the system decides. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(shownTheme);
  const other = theme === "light" ? "dark" : "light";
  const change = () => {
    document.documentElement.dataset.theme = other;
    try {
      localStorage.setItem("theme", other);
    } catch {
      // No storage: the choice lasts as long as the page.
    }
    setTheme(other);
  };
  return (
    <button type="button" className="theme-toggle" onClick={change} aria-label={`Use the ${other} theme`}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
