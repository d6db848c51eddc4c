import { verbOf } from "@according/wording";
import type { Act } from "according/api";

/** "criticises", "declines to comment": what is done by saying something. */
export const actName = (act: Act): string => verbOf({ act, assertion: { polarity: "asserted", mode: "actual" } });
