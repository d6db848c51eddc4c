const SIGNS = { left: "←", right: "→", both: "↔", up: "↑", down: "↓" } as const;
const PATHS = {
  left: "M15 6H2M6.500 2L2 6l4.500 4",
  right: "M1 6h13M9.500 2l4.500 4-4.500 4",
  both: "M2 6h12M5.500 2.500L2 6l3.500 3.500M10.500 2.500L14 6l-3.500 3.500",
  up: "M8 11V1.500M4 5.500l4-4 4 4",
  down: "M8 1v9.500M4 6.500l4 4 4-4",
} as const;

interface ArrowProps {
  readonly to: keyof typeof SIGNS;
}

/** An arrow for whoever sees it, drawn: not every font has one. Its sign is what is copied. */
export const Arrow = ({ to }: ArrowProps) => (
  <span className="arrow" data-to={to} aria-hidden="true">
    <svg viewBox="0 0 16 12" aria-hidden="true">
      <path d={PATHS[to]} />
    </svg>
    <span className="arrow-sign">{SIGNS[to]}</span>
  </span>
);
