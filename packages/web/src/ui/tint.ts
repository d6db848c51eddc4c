/** How many speaker colours the stylesheet has. */
const TINTS = 10;

/** The colour of a speaker, the same on every page and every day: it depends on the name alone (FNV-1a). */
export function tintOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % TINTS;
}
