import { dam } from "./fixture/dam.ts";
import { damText } from "./fixture/dam-text.ts";
import { ferryReading, followReading } from "./fixture/others.ts";

/** Two stories of three reports; "Orlay dam" exercises everything the page shows. */
export const entries = [
  { story: "Orlay dam", origin: "orlay-dam.md", reading: dam },
  { story: "Orlay dam", origin: "nobody-slept.md", reading: followReading() },
  { story: "Lesk ferry", origin: "ferry.txt", reading: ferryReading() },
] as const;

export { damText };
