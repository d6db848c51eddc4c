import { useState } from "react";
import { usePageTitle } from "../ui/page-title.ts";
import { SecretField } from "./secret-field.tsx";
import { signIn } from "./session.ts";
import { useForm } from "./use-form.ts";

/** Stands where every page would, until somebody has signed in. */
export function SignIn() {
  usePageTitle("Sign in");
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const { busy, problem, submit } = useForm(() => signIn(name, password));
  return (
    <div className="page">
      <h1>Sign in</h1>
      <form className="account-form" onSubmit={submit}>
        <label className="field">
          <span className="field-label">Name</span>
          <input
            type="text"
            required
            maxLength={64}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <SecretField label="Password" autoComplete="current-password" value={password} change={setPassword} />
        {problem && (
          <p className="panel-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="button" disabled={busy}>
          {busy ? "Signing in…" : "Sign in"}
        </button>
      </form>
      <p className="lede after">Whoever runs this desk adds accounts and gives another password.</p>
    </div>
  );
}
