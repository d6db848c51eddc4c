import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { BlockList, isIP } from "node:net";
import { familyOf, plainAddress } from "../../addresses.ts";

/** Addresses that are of one machine or one network and of nobody else: https://www.iana.org/assignments/iana-ipv4-special-registry and its kin for IPv6. */
const RANGES: readonly (readonly [string, number, "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  // With the addresses of IPv4 that were once written so.
  ["::", 96, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["fec0::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

const PRIVATE = new BlockList();
for (const range of RANGES) PRIVATE.addSubnet(...range);

/** However it is written; an IPv4 address written as IPv6 is judged as what it is. What is no address is nobody else's. */
export function isPrivate(address: string): boolean {
  const plain = plainAddress(address);
  return isIP(plain) === 0 || PRIVATE.check(plain, familyOf(plain));
}

/** A name led to an address that is private. */
export class PrivateAddress extends Error {
  readonly code = "PRIVATE";
}

type Callback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Looks a name up as `node:dns` does, and refuses it where any address that it has is private: the address that was looked at is the
 * one that is connected to.
 */
export function publicLookup(name: string, options: LookupOptions, callback: Callback): void {
  lookup(name, { ...options, all: true }, (error, found) => {
    const all = found as unknown as readonly LookupAddress[];
    if (error) return callback(error, []);
    const hidden = all.find(({ address }) => isPrivate(address));
    if (hidden) return callback(new PrivateAddress(hidden.address), []);
    const [first] = all;
    if (options.all) return callback(null, [...all]);
    callback(null, first?.address ?? "", first?.family);
  });
}
