import { Link } from "@tanstack/react-router";
import { useAccount } from "./session.ts";

/** Who has signed in, and the way to their account; nothing at a desk of one. */
export function AccountLink() {
  const account = useAccount();
  return (
    account && (
      <Link to="/account" className="account-link" aria-label={`Account: ${account.name}`} data-means={account.name}>
        {[...account.name][0]?.toUpperCase()}
      </Link>
    )
  );
}
