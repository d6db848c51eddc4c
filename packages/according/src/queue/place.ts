/** Something is wrong with the queue or the way to it; `message` says what, where and what to do. */
export class QueueError extends Error {
  override readonly name = "QueueError";
}

/** Where a queue is: NATS servers that belong together, and the name of the queue there. */
export interface QueueAddress {
  /** "host:port", any of which leads to all. */
  readonly servers: readonly string[];
  readonly name: string;
  readonly user?: string;
  readonly password?: string;
  readonly tls: boolean;
  /** For people: without a password. */
  readonly shown: string;
}

const ADDRESS = /^(nats|tls):\/\/(?:([^@/]*)@)?([^/?#@]+)(?:\/([a-z0-9_-]{1,50})?)?$/i;
const NAME = "according";

/** Is a place a queue? */
export const isQueue = (place: string): boolean => /^(?:nats|tls):\/\//i.test(place);

/** `nats://user:password@host:port,host:port/name`, of which only a host is needed. Throws `QueueError`. */
export function queueAt(place: string): QueueAddress {
  const [, scheme = "", credentials, hosts, name = NAME] = ADDRESS.exec(place) ?? [];
  if (hosts === undefined)
    throw new QueueError("The address of the queue is not understood: write nats://host:4222, or nats://a,b,c/name.");
  const [user, password] = (credentials ?? "").split(":", 2).map(decodeURIComponent);
  const own = name === NAME ? "" : `/${name}`;
  return {
    ...{ servers: hosts.split(","), name, tls: scheme.toLowerCase() === "tls" },
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
    shown: `${scheme.toLowerCase()}://${user ? `${user}@` : ""}${hosts}${own}`,
  };
}
