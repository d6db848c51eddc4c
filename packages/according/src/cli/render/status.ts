import type { QueueState } from "../../queue/state.ts";
import type { WorkerState } from "../../queue/tally.ts";
import { count, line } from "./text.ts";

/** How far a queue is, a fact a line. */
export function renderStatus(state: QueueState): string {
  const { waiting, lag, inHand, givenAgain, setAside, lastAside, toLink, replicas, bytes, mostBytes, workers } = state;
  const since = lag === null ? "" : `, the oldest for ${duration(lag)}`;
  const again = givenAgain === 0 ? "" : `, ${givenAgain.toLocaleString("en")} of them not for the first time`;
  const full = mostBytes > 0 ? ` of at most ${megabytes(mostBytes)}` : "";
  return [
    `waiting    ${count(waiting, "report")}${since}`,
    `in hand    ${count(inHand, "report")}${again}`,
    `set aside  ${count(setAside, "report")}`,
    ...lastAside.map(
      ({ number, input, fault, at }) => `  ${number}  ${at.slice(0, 19)}Z  ${line(input)} ${line(fault)}`,
    ),
    `to link    ${count(toLink, "story", "stories")}`,
    `held       ${megabytes(bytes)}${full}, ${replicas === 1 ? "on one server" : `on ${replicas} servers`}`,
    `workers    ${workers.length === 0 ? "none answers" : count(workers.length, "worker")}`,
    ...workers.map(renderWorker),
  ].join("\n");
}

function renderWorker({ id, host, process, done, rate, linked }: WorkerState): string {
  const kept = done.new + done["new-version"] + done["new-details"];
  const numbers = [
    `${rate.toFixed(1)} a second`,
    `${kept.toLocaleString("en")} kept`,
    `${done.same.toLocaleString("en")} unchanged`,
    `${done["set-aside"].toLocaleString("en")} set aside`,
    `${count(linked, "story", "stories")} linked`,
  ];
  return `  ${line(id)}  ${line(host)} ${process}: ${numbers.join(", ")}`;
}

const megabytes = (bytes: number): string =>
  `${(bytes / 1024 ** 2).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;

function duration(seconds: number): string {
  if (seconds < 120) return count(Math.round(seconds), "second");
  if (seconds < 7200) return count(Math.round(seconds / 60), "minute");
  return count(Math.round(seconds / 3600), "hour");
}
