import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";

/** Brings what the address names into view once it is there: it comes later than the page. */
export function useBroughtTo(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== "") document.getElementById(hash)?.scrollIntoView({ block: "start" });
  }, [hash]);
}
