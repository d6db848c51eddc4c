import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { AccountLink } from "../account/account-link.tsx";
import { useMayEdit } from "../account/session.ts";
import { SignIn } from "../account/sign-in.tsx";
import { AddButton } from "../add/add-button.tsx";
import { useIsSignedOut } from "../api/signed-out.ts";
import { Tips } from "../ui/tips.tsx";
import { CommandField } from "./command-field.tsx";
import { ThemeToggle } from "./theme-toggle.tsx";

/** What surrounds every page. */
export function Layout() {
  const main = useRef<HTMLElement>(null);
  const isSignedOut = useIsSignedOut();
  useFocusOnNewPage(main);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="site-header">
        <Link to="/" className="wordmark">
          <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
            <rect width="32" height="32" rx="6" fill="currentColor" />
            <path
              fill="var(--paper)"
              d="M7 20.500c0-5 2.300-8.600 6.400-10.500l1 1.900c-2.300 1.200-3.500 2.800-3.700 4.600h3.400V23H7zm10.600 0c0-5 2.300-8.600 6.400-10.500l1 1.900c-2.300 1.200-3.500 2.800-3.700 4.600h3.400V23h-7.100z"
            />
          </svg>
          According
        </Link>
        {isSignedOut ? <span className="site-search" /> : <Ways />}
        <ThemeToggle />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {isSignedOut ? <SignIn /> : <Outlet />}
        <Tips />
      </main>
    </>
  );
}

function Ways() {
  const mayEdit = useMayEdit();
  return (
    <>
      <nav className="site-nav" aria-label="Main">
        <Link to="/" activeOptions={{ exact: true }}>
          Stories
        </Link>
        <Link to="/ledger">Ledger</Link>
        <Link to="/read">Read a report</Link>
      </nav>
      <CommandField />
      {mayEdit && <AddButton />}
      <AccountLink />
    </>
  );
}

/** Someone who does not see the page is taken to what is new on it; a first visit begins at the top as always. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (!location.hash) main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
