import { tintOf } from "./tint.ts";

interface SpeakerNameProps {
  readonly name: string;
}

/** A speaker's name with their colour. */
export function SpeakerName({ name }: SpeakerNameProps) {
  return (
    <span className="speaker" data-tint={tintOf(name)}>
      <span className="speaker-dot" aria-hidden="true" />
      {name}
    </span>
  );
}
