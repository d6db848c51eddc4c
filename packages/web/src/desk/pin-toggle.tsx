import { pinOf, togglePin, usePins } from "./pins.ts";

interface PinToggleProps {
  readonly name: string;
  /** All that they are called. */
  readonly names?: readonly string[];
}

/** Gives a source a colour of its own on every page, or takes it back. */
export function PinToggle({ name, names = [name] }: PinToggleProps) {
  const pins = usePins();
  const colour = names.map((one) => pinOf(pins, one)).find((one) => one !== undefined);
  const isFull = colour === undefined && !pins.includes(null);
  const title = isFull ? "Six are pinned: let one go first" : colour === undefined ? "Give a colour" : "Let go of it";
  return (
    <button
      type="button"
      className="pin-toggle"
      data-pin={colour}
      aria-pressed={colour !== undefined}
      aria-label={`Pin ${name}`}
      data-means={title}
      aria-disabled={isFull}
      onClick={() => !isFull && togglePin(names)}
    />
  );
}
