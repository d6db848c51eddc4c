import { list } from "./function-words.ts";

/** "an aide **to** Omar Diallo": what follows is never the office's own. */
export const TO = list("to by who that which whose against familiar close loyal");
