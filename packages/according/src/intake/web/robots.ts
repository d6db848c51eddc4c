import { type Asking, fetchAddress, Later } from "./fetch.ts";

/** What a host lets programs read: RFC 9309. */
export interface Robots {
  /** Of a path with its query. */
  allows(path: string): boolean;
}

const EVERYTHING: Robots = { allows: () => true };
const NOTHING: Robots = { allows: () => false };

/** RFC 9309 2.5. */
const LARGEST_ROBOTS = 500 * 1024;

/**
 * Asks a host for its robots.txt. A host that has none lets everything be read; one that has a fault at the moment, nothing for
 * now (2.3.1.4).
 */
export async function robotsOf(origin: string, asking: Asking): Promise<Robots> {
  try {
    const fetched = await fetchAddress(`${origin}/robots.txt`, asking);
    return fetched ? robotsIn(new TextDecoder().decode(fetched.bytes.subarray(0, LARGEST_ROBOTS))) : EVERYTHING;
  } catch (error) {
    return error instanceof Later ? NOTHING : EVERYTHING;
  }
}

/** The name by which hosts speak of this program. */
const TOKEN = "according";

interface PathRule {
  readonly allow: boolean;
  readonly path: string;
}

/** What a robots.txt says to this program: the groups that name it, else those for all (2.2.1). */
export function robotsIn(text: string): Robots {
  const groups = new Map<string, PathRule[]>();
  let agents: string[] = [];
  let naming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, field = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const key = field.toLowerCase();
    if (key === "user-agent") {
      agents = naming ? [...agents, value.toLowerCase()] : [value.toLowerCase()];
      naming = true;
      for (const agent of agents) if (!groups.has(agent)) groups.set(agent, []);
    } else if (key === "allow" || key === "disallow") {
      naming = false;
      if (value !== "") for (const agent of agents) groups.get(agent)?.push({ allow: key === "allow", path: value });
    }
  }
  const rules = groups.get(TOKEN) ?? groups.get("*") ?? [];
  return { allows: (path) => isAllowed(rules, path) };
}

/** The longest rule that matches counts, of two as long the one that allows (2.2.2). */
function isAllowed(rules: readonly PathRule[], path: string): boolean {
  const matching = rules.filter((rule) => matchesPath(rule.path, path));
  const longest = Math.max(0, ...matching.map((rule) => rule.path.length));
  const deciding = matching.filter((rule) => rule.path.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}

/** "*" is anything, "$" the end. Pieces are looked for one after the other, so that no pattern takes long. */
function matchesPath(rule: string, path: string): boolean {
  const ends = rule.endsWith("$");
  const [first = "", ...pieces] = (ends ? rule.slice(0, -1) : rule).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, piece] of pieces.entries()) {
    if (ends && i === pieces.length - 1) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !ends || at === path.length;
}
