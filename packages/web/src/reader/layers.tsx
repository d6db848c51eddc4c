import { useEffect, useEffectEvent, useState } from "react";

/** What is marked in a text besides who says what; shown where somebody switches it on. */
export const LAYERS = ["figures", "times", "events", "forms"] as const;
export type Layer = (typeof LAYERS)[number];

const SAMPLES: Readonly<Record<Layer, string>> = {
  figures: "figures",
  times: "times",
  events: "events",
  forms: "quoted or reported",
};

const KEY = "layers";

function keptLayers(): readonly Layer[] {
  try {
    const kept = (localStorage.getItem(KEY) ?? "").split(" ");
    return LAYERS.filter((layer) => kept.includes(layer));
  } catch {
    return [];
  }
}

/** The layers that are shown, kept in this browser; the keys 1 to 4 switch them. */
export function useLayers() {
  const [shown, setShown] = useState(keptLayers);
  const toggle = (layer: Layer) => {
    const next = LAYERS.filter((one) => (one === layer) !== shown.includes(one));
    setShown(next);
    try {
      localStorage.setItem(KEY, next.join(" "));
    } catch {
      // No storage: the choice lasts as long as the page.
    }
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
    const layer = LAYERS[Number(event.key) - 1];
    if (layer && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) toggle(layer);
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener("keydown", press, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return { shown, toggle };
}

interface LayersProps {
  readonly shown: readonly Layer[];
  readonly toggle: (layer: Layer) => void;
}

/** What the marks mean, and the layers to switch on. */
export function Layers({ shown, toggle }: LayersProps) {
  return (
    <fieldset className="layers" aria-label="What is marked">
      <span className="mark" data-role="source">
        who says so
      </span>
      <span className="mark" data-role="content">
        what is said
      </span>
      {LAYERS.map((layer, index) => (
        <button
          key={layer}
          type="button"
          className="layer"
          aria-pressed={shown.includes(layer)}
          data-layer={layer}
          onClick={() => toggle(layer)}
        >
          <kbd>{index + 1}</kbd> {SAMPLES[layer]}
        </button>
      ))}
    </fieldset>
  );
}
