import { oneOf } from "../ui/address.ts";

export type VoiceOrder = "said" | "name" | "last" | "first" | "against";

export const VOICE_ORDERS: readonly VoiceOrder[] = ["said", "name", "last", "first", "against"];

/** What the address of a story's voices says. */
export interface VoicesFilter {
  readonly order?: VoiceOrder;
}

/** Reads the address; what it does not understand, and what needs not be said, it leaves out. */
export const voicesFilter = ({ order }: Record<string, unknown>): VoicesFilter =>
  order === "said" ? {} : oneOf("order", order, VOICE_ORDERS);
