import { headers } from "@nats-io/transport-node";
import type { Queue } from "./queue.ts";
import { DELIVERY } from "./send.ts";
import { ASIDE } from "./work.ts";

/**
 * Gives reports that were set aside to the workers again, the first that was set aside first; how many. One that is sent and
 * not yet taken away when this stops is sent again by the next: the record knows which it has.
 */
export async function sendAgain({ manager, js, names }: Queue): Promise<number> {
  const { first_seq: first, last_seq: last } = (await manager.streams.info(names.aside)).state;
  let sent = 0;
  for (let seq = first; seq <= last; seq++) {
    const found = await manager.streams.getMessage(names.aside, { seq }).catch(() => null);
    if (!found) continue;
    const own = headers();
    const delivery = found.header.get(ASIDE.delivery);
    if (delivery) own.set(DELIVERY, delivery);
    await js.publish(names.reportSubject, found.data, { headers: own, msgID: `${names.aside}-${seq}` });
    await manager.streams.deleteMessage(names.aside, seq);
    sent++;
  }
  return sent;
}
