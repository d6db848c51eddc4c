import weights from "@according/model-en/english.bin?url";
import { linear, type PromptEngine } from "@according/reader";

/** Fetches the trained weights and makes their engine. Rejects with a sentence for people. */
export async function trained(): Promise<PromptEngine> {
  const bytes = await fetchWeights();
  try {
    return linear(bytes);
  } catch (error) {
    throw new Error(`${failed}: ${String(error)}. Build According again with \`npm run build\`, then reload the page.`);
  }
}

const failed = "The trained model could not be loaded";

async function fetchWeights(): Promise<Uint8Array> {
  const advice = "See whether According is still running in its terminal, then try again or reload the page.";
  const response = await fetch(weights).catch(() => null);
  if (!response?.ok) {
    throw new Error(`${failed}: ${response ? `the server answered ${response.status}` : "no answer came"}. ${advice}`);
  }
  const bytes = await response.arrayBuffer().catch(() => {
    throw new Error(`${failed}: the answer broke off. ${advice}`);
  });
  return new Uint8Array(bytes);
}
