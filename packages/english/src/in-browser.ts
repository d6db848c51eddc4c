import type { ReadReport } from "./browser.ts";

export { fetchReader, type ReadReport, readerWith } from "./browser.ts";

/** What stands for the main entry's where a page is bundled: there are no files that it could read its weights from. */
const readNothing: ReadReport = () => {
  throw new Error(
    'In a browser the weights are fetched first: const readReport = await fetchReader(address), from "@according/english/browser", with the address of @according/model-en/english.bin.',
  );
};

export { readNothing as readReport };
