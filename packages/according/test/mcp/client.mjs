// The SDK's client in a process of its own: one of its packages has sources under the condition `source`, which Node refuses.
// Reads { args, cwd, calls } from standard input and prints what came back.
import { text } from "node:stream/consumers";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const { args, cwd, calls } = JSON.parse(await text(process.stdin));
const client = new Client({ name: "test", version: "1.0.0" });
await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd, stderr: "ignore" }));
const { tools } = await client.listTools();
const answers = [];
for (const [name, given] of calls)
  answers.push(await client.callTool({ name, arguments: given }).catch((error) => ({ error: error.message })));
console.log(JSON.stringify({ tools, instructions: client.getInstructions(), answers }));
await client.close();
