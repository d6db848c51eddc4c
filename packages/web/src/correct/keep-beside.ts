/** Between what opens and the edge of the window, or what it opens beside, in pixels. */
const GAP = 8;
/** A phone has it at the foot of its window, as the style says. */
const PHONE = "(max-width: 44rem)";

/**
 * Keeps a dialog beside what has opened it as long as it is open: behind it where there is room, else below it, and inside
 * the window, however much comes to stand in it. Gives what ends that.
 */
export function keepBeside(dialog: HTMLElement, opener: HTMLElement): () => void {
  // It stays where it was opened, though the row may be drawn anew.
  const at = opener.getBoundingClientRect();
  const place = () => {
    if (matchMedia(PHONE).matches) {
      dialog.style.inset = "";
      return;
    }
    const { offsetWidth: width, offsetHeight: height } = dialog;
    const isBehind = at.right + GAP + width + GAP <= innerWidth;
    const left = isBehind ? at.right + GAP : Math.min(at.right, innerWidth - GAP) - width;
    const top = isBehind ? at.top - GAP : at.bottom + GAP;
    dialog.style.inset = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px auto auto ${Math.max(GAP, left)}px`;
  };
  const watching = new ResizeObserver(place);
  watching.observe(dialog);
  addEventListener("resize", place);
  return () => {
    watching.disconnect();
    removeEventListener("resize", place);
  };
}
