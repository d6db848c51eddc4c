import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { Failed } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";

export function NotFound() {
  usePageTitle("No such page");
  return (
    <div className="page">
      <h1>No such page</h1>
      <p>
        There is nothing at this address. <Link to="/">The stories</Link> are a good place to go on from.
      </p>
    </div>
  );
}

/** A defect of the page itself. */
export function Crashed({ error }: ErrorComponentProps) {
  usePageTitle("Something went wrong");
  return (
    <div className="page">
      <h1>Something went wrong</h1>
      <Failed
        error={error instanceof Error ? error : new Error("The page stopped for a reason it cannot name.")}
        again={() => location.reload()}
      />
    </div>
  );
}
