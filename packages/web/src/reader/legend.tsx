/** What the marks in the text mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="What the marks mean">
      <li>
        <Sample part="content" form="direct" text="quoted" />
      </li>
      <li>
        <Sample part="content" form="mixed" text="partly quoted" />
      </li>
      <li>
        <Sample part="content" form="indirect" text="reported" />
      </li>
      <li>
        <Sample part="source" text="who says so" />
      </li>
      <li>
        <Sample part="cue" text="how it is said" />
      </li>
      <li>
        <Sample box="figure" text="figure" />
      </li>
      <li>
        <Sample box="time" text="time" />
      </li>
      <li>
        <Sample event text="event" />
      </li>
    </ul>
  );
}

interface SampleProps {
  readonly part?: string;
  readonly form?: string;
  readonly box?: string;
  readonly event?: boolean;
  readonly text: string;
}

function Sample({ part, form, box, event, text }: SampleProps) {
  return (
    <span
      className="mark"
      data-role={part}
      data-form={form}
      data-box={box}
      data-edges={box && "start end"}
      data-event={event && "start end"}
      data-tint="1"
    >
      {text}
    </span>
  );
}
