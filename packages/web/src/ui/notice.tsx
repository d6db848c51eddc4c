import type { ReportSummary } from "according/api";
import type { ReactNode } from "react";
import { ApiError } from "../api/client.ts";

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** There is nothing to show, and what would change that. */
export function Empty({ title, children }: NoticeProps) {
  return (
    <div className="notice">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** Something failed; the error's message is a sentence for people. */
export function Failed({ error, again }: { readonly error: Error; readonly again?: () => unknown }) {
  return (
    <div className="notice notice-failed" role="alert">
      <p className="notice-title">This did not work</p>
      <p>{error.message}</p>
      {again && !isMissing(error) && (
        <button type="button" className="button" onClick={() => void again()}>
          Try again
        </button>
      )}
    </div>
  );
}

/** What is not there will not be there at another try. */
export const isMissing = (error: Error): boolean => error instanceof ApiError && error.status === 404;

interface DamagedProps {
  /** What is listed, once it is there. */
  readonly of:
    | { readonly damaged?: readonly ReportSummary[]; readonly damagedJudgements?: readonly string[] }
    | undefined;
}

/** Some of what is listed cannot be shown, or not as somebody corrected it; all else is. */
export function Damaged({ of }: DamagedProps) {
  const { damaged: reports = [], damagedJudgements = [] } = of ?? {};
  if (reports.length + damagedJudgements.length === 0) return null;
  return (
    <div className="notice notice-failed" role="alert">
      <p className="notice-title">Not all is shown</p>
      {reports.map(({ id, title }) => (
        <p key={id}>The reading of “{title}” is damaged: “according verify” says more.</p>
      ))}
      {damagedJudgements.map((id) => (
        <p key={id}>
          The correction {id} is damaged, so what it corrects is shown as it was read: “according verify” says more.
        </p>
      ))}
    </div>
  );
}

/** Grey lines where the content will be; shown only when waiting takes long enough to notice. */
export function Loading({ what, lines = 6 }: { readonly what: string; readonly lines?: number }) {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">Loading {what}…</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
        <span key={line} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}
