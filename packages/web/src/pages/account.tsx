import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { SecretField } from "../account/secret-field.tsx";
import { changePassword, signOut, useAccount } from "../account/session.ts";
import { useForm } from "../account/use-form.ts";
import { Empty } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";

const MAY = {
  reader: "You look at everything, check drafts and take lists out.",
  editor: "You look at everything, add reports, judge, correct and keep order.",
  owner: "You look at everything, change everything, and see who did what.",
};

/** One's own account. */
export function AccountPage() {
  usePageTitle("Account");
  const account = useAccount();
  if (!account)
    return (
      <div className="page">
        <h1>Account</h1>
        <Empty title="This desk has no accounts">
          <p>It is yours alone, on this machine: nothing is asked of anybody.</p>
        </Empty>
      </div>
    );
  return (
    <div className="page">
      <header className="page-header">
        <h1>{account.name}</h1>
        <p className="lede">
          {MAY[account.role]} {account.role === "owner" && <Link to="/audit">Who did what</Link>}
        </p>
      </header>
      <p className="account-out">
        <button type="button" className="button" onClick={() => void signOut(false).catch(() => undefined)}>
          Sign out
        </button>
        <button type="button" className="button" onClick={() => void signOut(true).catch(() => undefined)}>
          Sign out everywhere
        </button>
      </p>
      <AnotherPassword name={account.name} />
    </div>
  );
}

function AnotherPassword({ name }: { readonly name: string }) {
  const [password, setPassword] = useState("");
  const [next, setNext] = useState("");
  const [isDone, setDone] = useState(false);
  const { busy, problem, submit } = useForm(async () => {
    setDone(false);
    await changePassword(password, next);
    setPassword("");
    setNext("");
    setDone(true);
  });
  return (
    <form className="account-form" aria-labelledby="another-password" onSubmit={submit}>
      <h2 id="another-password">Another password</h2>
      <input type="text" hidden readOnly autoComplete="username" value={name} />
      <SecretField label="The one of now" autoComplete="current-password" value={password} change={setPassword} />
      <SecretField label="The new one" autoComplete="new-password" value={next} change={setNext} />
      <p className="field-label">At least 12 characters, any you like: four words that nobody would guess.</p>
      {problem && (
        <p className="panel-problem" role="alert">
          {problem}
        </p>
      )}
      {isDone && <p role="status">It is changed, and you are signed out everywhere else.</p>}
      <button type="submit" className="button" disabled={busy}>
        Change it
      </button>
    </form>
  );
}
