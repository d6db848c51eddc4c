/** Files of one folder of the server, kept in this browser once they came. */
export interface CachedFiles {
  /** Rejects with a sentence for people where it is not kept and does not come. */
  bytes(name: string): Promise<Uint8Array>;
  forget(): Promise<void>;
}

/** Of what a cache holds only this folder stays. A browser that keeps nothing for the page asks the server each time. */
export async function cachedIn(cacheName: string, folder: string): Promise<CachedFiles> {
  const cache = await caches.open(cacheName).catch(() => null);
  const isOurs = ({ url }: Request): boolean => new URL(url).pathname.startsWith(folder);
  for (const request of (await cache?.keys()) ?? []) if (!isOurs(request)) await cache?.delete(request);
  return {
    async bytes(name) {
      const kept = await cache?.match(folder + name);
      return new Uint8Array(await (kept ?? (await fetched(folder + name, cache))).arrayBuffer());
    },
    forget: async () => void (await caches.delete(cacheName).catch(() => false)),
  };
}

const advice = "See whether According is still running in its terminal, then try again or reload the page.";

async function fetched(address: string, cache: Cache | null): Promise<Response> {
  const response = await fetch(address, cache ? { cache: "no-store" } : {}).catch(() => null);
  if (!response?.ok)
    throw new Error(
      `${address} did not come: ${response ? `the server answered ${response.status}` : "no answer"}. ${advice}`,
    );
  // A disk that is full keeps nothing, and reads all the same.
  await cache?.put(address, response.clone()).catch(() => undefined);
  return response;
}
