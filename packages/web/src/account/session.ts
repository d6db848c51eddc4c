import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Session } from "according/api";
import { get, send } from "../api/client.ts";
import { queryClient } from "../api/queries.ts";
import { noteSignedOut } from "../api/signed-out.ts";

type Account = NonNullable<Session["account"]>;

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ signal }) => {
    const session = await get<Session>("session", {}, signal);
    if (session.needed && !session.account) noteSignedOut(true);
    return session;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who has signed in; null: a desk of one, where nobody needs to. */
export const useAccount = (): Account | null => useQuery(sessionQuery).data?.account ?? null;

/** May whoever looks at the page change what is kept? */
export const useMayEdit = (): boolean => useAccount()?.role !== "reader";

/** Rejects with a sentence for people. */
export async function signIn(name: string, password: string): Promise<void> {
  const { account } = await send<{ readonly account: Account }>("POST", "session", { name, password });
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, { needed: true, account });
  noteSignedOut(false);
}

/** Nothing of what was looked at stays in this browser, whether the server has heard it or not. */
export async function signOut(everywhere: boolean): Promise<void> {
  try {
    await send("DELETE", everywhere ? "session?everywhere=true" : "session");
  } finally {
    forget();
    noteSignedOut(true);
    queryClient.clear();
  }
}

export const changePassword = (password: string, next: string): Promise<unknown> =>
  send("PUT", "session/password", { password, next });

/** How the page looks is no secret; which stories somebody has seen is. */
const LOOKS = ["theme", "layers"];

function forget(): void {
  try {
    for (const key of Object.keys(localStorage)) if (!LOOKS.includes(key)) localStorage.removeItem(key);
  } catch {
    // No storage: nothing is remembered.
  }
}
