import { BlockList, isIP } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { familyOf, plainAddress } from "../addresses.ts";

/** From where a server is reached: this machine alone, or the world through a proxy that speaks TLS. */
export interface Reach {
  /** "https://desk.example"; null: this machine alone. */
  readonly origin: string | null;
  /** May this address speak for the proxy? */
  readonly isProxy: (address: string) => boolean;
}

export const THIS_MACHINE: Reach = { origin: null, isProxy: () => false };

/** `addresses`: from where the proxy connects, if not from this machine, each an address or a network ("10.1.0.0/16"). Throws `RangeError`. */
export function behindProxy(origin: string, addresses: readonly string[] = []): Reach {
  const url = URL.parse(origin);
  if (url?.protocol !== "https:" || url.href !== `${url.origin}/`)
    throw new RangeError(`The proxy's address is written as https://desk.example, without a path, not ${origin}.`);
  const known = networksOf(addresses.length > 0 ? addresses : ["127.0.0.0/8", "::1"]);
  const isProxy = (address: string) => known.check(plainAddress(address), familyOf(plainAddress(address)));
  return { origin: url.origin, isProxy };
}

function networksOf(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const one of addresses) {
    const [address = "", bits, ...more] = one.split("/");
    try {
      if (more.length > 0 || (bits !== undefined && !/^[1-9]\d*$/.test(bits))) throw new RangeError(one);
      if (bits === undefined) list.addAddress(plainAddress(address), familyOf(plainAddress(address)));
      else list.addSubnet(address, Number(bits), familyOf(address));
    } catch {
      throw new RangeError(`The proxy connects from an address or a network such as 10.1.0.0/16, not from ${one}.`);
    }
  }
  return list;
}

/** The other end of the connection. */
export const peerOf = (c: Context): string =>
  plainAddress((c.env as HttpBindings | undefined)?.incoming?.socket.remoteAddress ?? "");

/** From where somebody asks: what the proxy says that it has seen, which is the last; else the other end itself. */
export function clientOf(c: Context, { origin }: Reach): string {
  const seen = origin === null ? undefined : c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return seen && isIP(plainAddress(seen)) > 0 ? plainAddress(seen) : peerOf(c);
}

/** The address that was asked for, as whoever asked knows it. */
export function addressAsked(c: Context, { origin }: Reach): string {
  const { pathname, search } = new URL(c.req.url);
  return origin === null ? c.req.url : `${origin}${pathname}${search}`;
}
