// Loaded before all else: on a Node that is too old the packages say so, and do not end in a fault of their own.

/** The little of Node that is asked here. */
declare const process: { readonly versions?: { readonly node?: string } } | undefined;

/** The newest of what the packages use of the language; Node has it from 21 on, browsers from 2024. */
if (typeof Map.groupBy !== "function") {
  const node = typeof process === "undefined" ? undefined : process.versions?.node;
  throw new Error(
    node === undefined
      ? "According needs a browser of 2024 or newer: bring this one up to date."
      : `According needs Node 22.13 or newer, and this is Node ${node}. Install a newer one from nodejs.org, or put one into your project and run that: npm install node@24, then npx node and the name of your file.`,
  );
}
