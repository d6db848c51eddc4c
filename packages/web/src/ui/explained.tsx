import type { ReactNode } from "react";

interface ExplainedProps {
  readonly means: string;
  readonly className?: string;
  readonly form?: string;
  readonly children: ReactNode;
}

/** Words with what they mean, which a tap or the keyboard shows where it stands. */
export const Explained = ({ means, className = "term", form, children }: ExplainedProps) => (
  <button type="button" className={`explained ${className}`} data-means={means} data-form={form}>
    {children}
  </button>
);
