// The SDK's client in a process of its own: one of its packages has sources under the condition `source`, which Node refuses.
// Reads { args, cwd, url, token, calls, read, says, mode } from standard input and prints what came back.
import { text } from "node:stream/consumers";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const { args, cwd, url, token, calls, read = [], says, mode } = JSON.parse(await text(process.stdin));
const asked = [];
const capabilities = says === undefined ? {} : { elicitation: { form: {} } };
const client = new Client(
  { name: "test", version: "1.0.0" },
  { capabilities, ...(mode && { versionNegotiation: { mode } }) },
);
if (says !== undefined)
  client.setRequestHandler("elicitation/create", async ({ params }) => {
    asked.push(params.message);
    return says === null ? { action: "decline" } : { action: "accept", content: { keep: says } };
  });
const transport = url
  ? new StreamableHTTPClientTransport(new URL(url), {
      requestInit: { headers: token ? { authorization: `Bearer ${token}` } : {} },
    })
  : new StdioClientTransport({ command: process.execPath, args, cwd, stderr: "ignore" });
await client.connect(transport);
const { tools } = await client.listTools();
const answers = [];
for (const [name, given] of calls)
  answers.push(await client.callTool({ name, arguments: given }).catch((error) => ({ error: error.message })));
const { resources } = await client.listResources();
const contents = [];
for (const uri of read) contents.push(await client.readResource({ uri }).catch((error) => ({ error: error.message })));
console.log(JSON.stringify({ tools, instructions: client.getInstructions(), answers, asked, resources, contents }));
await client.close();
