import { pinOf, usePins } from "../desk/pins.ts";

interface SpeakerNameProps {
  readonly name: string;
}

/** A speaker's name, in their colour once they are pinned. */
export function SpeakerName({ name }: SpeakerNameProps) {
  return (
    <span className="speaker" data-pin={pinOf(usePins(), name)}>
      {name}
    </span>
  );
}
