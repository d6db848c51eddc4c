import type { Role } from "../roles.ts";

/**
 * Who may use a record when it is served, and who did what in it. Names are told apart without regard to case. What changes
 * something is noted with whoever acts. All methods reject with `StoreError`, as those of the store do; times are ISO 8601.
 */
export interface Accounts {
  /** By name. */
  list(): Promise<readonly Account[]>;
  find(name: string): Promise<Account | null>;
  /** Does the record ask nobody who they are? It has no account, and none is gone from it that was not removed. */
  isForAnybody(): Promise<boolean>;
  /** False: there is one of this name. */
  add(account: NewAccount, at: string): Promise<boolean>;
  /** False: there is none of this name. */
  setRole(name: string, role: Role, at: string): Promise<boolean>;
  /**
   * Another password, in the form in which it is kept; all sessions end. False: there is no such person, or their password is not
   * `instead` any more, where that is said.
   */
  setPassword(name: string, secret: string, at: string, instead?: string): Promise<boolean>;
  /** With all sessions. False: there is none of this name. */
  remove(name: string, at: string): Promise<boolean>;
  /** A person's password as it is kept; null: there is no such person. */
  passwordOf(name: string): Promise<string | null>;
  /** The program that has a token, by the token's digest. */
  programWith(digest: string): Promise<Account | null>;
  /**
   * Of a person who has signed in; what is left of sessions that have ended goes. False: there is no such person, or they have another
   * password than the one that was compared.
   */
  beginSession(session: NewSession, limits: SessionLimits): Promise<boolean>;
  /** Whose session it is, by its digest; null: there is none, or it is older than its limits allow. */
  inSession(digest: string, limits: SessionLimits, now: string): Promise<Account | null>;
  endSession(digest: string): Promise<void>;
  /** Of one person, wherever. */
  endSessionsOf(name: string): Promise<void>;
  /** Has somebody signed in under this name from this address since then? */
  isKnownFrom(name: string, from: string, since: string): Promise<boolean>;
  /** Notes what somebody did that changes nothing else. */
  note(deed: Deed, at: string): Promise<void>;
  /** What was done, the last first. */
  audit(part?: AuditPart): Promise<{ readonly total: number; readonly items: readonly Done[] }>;
}

export interface AuditPart {
  /** Default 100, at most 1000. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface Account {
  readonly name: string;
  readonly role: Role;
  /** A person signs in with a password, a program shows a token. */
  readonly kind: "person" | "program";
  readonly since: string;
}

/** `secret`: a password as argon2 keeps it, or the digest of a token. */
export type NewAccount = Omit<Account, "since"> & { readonly secret: string };

export interface NewSession {
  readonly digest: string;
  readonly account: string;
  /** The password, in the form in which it was kept, with which they signed in. */
  readonly secret: string;
  readonly from: string;
  readonly at: string;
}

/** Sessions that began before the one, or in which nothing was asked since the other, have ended. */
export interface SessionLimits {
  readonly begun: string;
  readonly seen: string;
}

/** What somebody does. */
export interface Deed {
  readonly what: What;
  /** What it was done to, by names and ids; no words of reports. */
  readonly of: Readonly<Record<string, string | number | null>>;
}

export type What =
  | ("keep" | "reread" | "judge" | "take-back" | "remove" | "restore" | "move" | "rename-story" | "title-report")
  | ("sign-in" | "sign-in-refused" | "sign-out" | "sign-out-everywhere")
  | ("add-account" | "change-role" | "change-password" | "remove-account");

export interface Done extends Deed {
  readonly number: number;
  /** When it was done. */
  readonly at: string;
  /** How long before it was asked for. None: of what was done on the command line. */
  readonly milliseconds?: number;
  readonly who: string;
  /** An address, or a user of the machine that the record is on. */
  readonly from: string;
  /** Its line is damaged: what it was done to is not to be read. */
  readonly damaged?: true;
}
