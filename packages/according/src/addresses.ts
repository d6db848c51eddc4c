import { type IPVersion, isIPv6, SocketAddress } from "node:net";

/**
 * The one way in which an address is written here (RFC 5952), however it came: short or long, in capitals, with a zone. An IPv4 address
 * that is written as IPv6 is the IPv4 address that it is; what is no address stays as it is.
 */
export function plainAddress(written: string): string {
  if (!isIPv6(written)) return written;
  const { address } = new SocketAddress({ address: written, family: "ipv6" });
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

/** Of an address as it is written here. */
export const familyOf = (address: string): IPVersion => (isIPv6(address) ? "ipv6" : "ipv4");

const GROUPS = 8;
const OF_NETWORK = 4;

/** Whom an address counts for: of IPv6 the network that one subscriber has, its first 64 bits. */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  if (!isIPv6(plain)) return plain;
  const [head = [], tail = []] = plain.split("::").map((half) => half.split(":").filter(Boolean));
  // The last 32 bits may be written as in IPv4.
  const left = GROUPS - head.length - tail.length - (plain.includes(".") ? 1 : 0);
  const groups = plain.includes("::") ? [...head, ...Array<string>(left).fill("0"), ...tail] : head;
  return `${groups.slice(0, OF_NETWORK).join(":")}::/64`;
}
