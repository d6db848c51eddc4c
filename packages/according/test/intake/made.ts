import { gzipSync } from "node:zlib";
import { zip } from "../../src/export/archive.ts";

export const SAID =
  "The harbour stays closed, the minister said on Friday, and nobody was told when it would open again. “We are ready,” said Mara Velin, who told the station that the boats had been repaired.";
export const MORE =
  "The crews had been paid for the whole of the week, she said, and would sail on Monday if the weather let them.";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word document: a headline, a paragraph in pieces with one taken out again, and another. */
export const docx = (...above: readonly string[]): Uint8Array =>
  zip({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="${NAMESPACE}"><w:body>${above.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("")}
      <w:p><w:r><w:t>Ferry resumes</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">${SAID.slice(0, 40)}</w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">${SAID.slice(40)}</w:t></w:r></w:p>
      <w:p><w:r><w:t>${MORE}</w:t></w:r></w:p></w:body></w:document>`,
  });

export const odt = (): Uint8Array =>
  storedFirst(
    zip({
      mimetype: "application/vnd.oasis.opendocument.text",
      "content.xml": `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>Ferry resumes</text:h><text:p>${SAID}</text:p><text:p>${MORE}</text:p></office:text></office:body></office:document-content>`,
    }),
  );

/** OpenDocument wants its first file unpacked, so that a program sees what it is. */
function storedFirst(bytes: Uint8Array): Uint8Array {
  const [name, content] = ["mimetype", "application/vnd.oasis.opendocument.text"];
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  const shift = head.length + name.length + content.length;
  const moved = Buffer.from(bytes);
  const view = new DataView(moved.buffer, moved.byteOffset, moved.byteLength);
  const end = moved.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    view.setUint32(at + 42, view.getUint32(at + 42, true) + shift, true);
    at += 46 + view.getUint16(at + 28, true);
  }
  view.setUint32(end + 16, view.getUint32(end + 16, true) + shift, true);
  return Buffer.concat([head, Buffer.from(name + content), moved]);
}

/** A PDF document: each page some lines, each of a size and at a height. */
export function pdf(pages: readonly (readonly (readonly [text: string, size: number, base: number])[])[]): Uint8Array {
  const escaped = (text: string) => text.replace(/[\\()]/g, "\\$&");
  const drawn = pages.map((lines) =>
    lines.map(([text, size, base]) => `BT /F1 ${size} Tf 72 ${base} Td (${escaped(text)}) Tj ET`).join("\n"),
  );
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...drawn.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1",
  );
}

export const page = (title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join("")}</article></body></html>`;

/** A record of a web archive. */
export function warcRecord(type: string, url: string, contentType: string, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block as Uint8Array);
  const header = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Type: ${contentType}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(header), bytes, Buffer.from("\r\n\r\n")]);
}

export const answered = (html: string, headers = "", body: Uint8Array = Buffer.from(html)): Uint8Array =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`), body]);

/** Each record packed for itself, as crawlers do. */
export const warcGz = (records: readonly Buffer[]): Uint8Array =>
  Buffer.concat(records.map((record) => gzipSync(record)));

export const mail = (headers: string, body: string): string =>
  `From: Tesmar Post <news@post.example>\r\nTo: desk@orlay.example\r\nSubject: Ferry resumes\r\nDate: Fri, 06 Mar 2026 10:00:00 +0100\r\nMessage-ID: <1@post.example>\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`;
