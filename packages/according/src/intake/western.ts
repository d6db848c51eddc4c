/** Bytes that windows-1252 has for quotation marks, dashes, signs and accented letters of the West: https://encoding.spec.whatwg.org/windows-1252.html */
const WESTERN =
  /^[\x80\x85\x8a\x8c\x8e\x91-\x97\x99\x9a\x9c\x9e\xa0\xa2\xa3\xa5\xa7\xa9\xab\xad\xae\xb0-\xb4\xb7\xbb-\xbe\xc0-\xd6\xd8-\xf6\xf8-\xfe]*$/;
/** English has few of them. */
const MOST_WESTERN = 0.03;

/** Where no character of a text stands: read in another charset than its own, nearly every mark and letter does. */
const ODD = new RegExp(
  [
    // "donÕt", "CafŽ", "L£pez", "H”lm"
    /(?<=\p{Ll})(?![A-Z])\p{Lu}/u,
    /(?<=\p{L})(?![ -~])[^\p{L}\p{M}\p{Pd}\p{Z}\p{Cc}’‘´…](?=\p{L})/u,
    // "caused it,Ó", "caused it,î"
    /(?<=[.,!?])(?![A-Za-z])\p{L}/u,
    // "ÒWe", "ìWe", "ìwe"
    /(?<!\p{L})(?![A-Z])\p{Lu}(?=\p{Lu}\p{Ll})/u,
    /(?<!\p{L})(?![a-z])\p{Ll}(?=\p{Lu})/u,
    // "ignored Ð not", "ignored ñ not"; French has "à"
    /(?<=\s)(?![A-Za-zàÀ])\p{L}(?=\s\p{Ll})/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
/** Of the characters beyond ASCII. */
const MOST_ODD = 0.1;
/** Letters alone might be another charset's still. */
const MARK_OF_MAC = /[“”‘’–—…é]/;

/**
 * The charset of bytes that are not UTF-8 and can hardly be anything else: a few beyond ASCII, where they stand in English;
 * undefined where neither charset makes sense of them. Mac Roman has other marks for nearly all of them.
 */
export function westernCharset(bytes: Uint8Array): "windows-1252" | "macintosh" | undefined {
  const high = bytes.filter((byte) => byte >= 0x80);
  if (high.length > Math.max(8, bytes.length * MOST_WESTERN)) return undefined;
  if (utf8Bytes(bytes) > high.length / 2) return undefined;
  const odd = (label: string) => (new TextDecoder(label).decode(bytes).match(ODD) ?? []).length;
  const known = WESTERN.test(Buffer.from(high).toString("latin1"));
  const [windows, mac] = [known ? odd("windows-1252") : high.length, odd("macintosh")];
  if (Math.min(windows, mac) > high.length * MOST_ODD) return undefined;
  if (windows <= mac) return "windows-1252";
  return MARK_OF_MAC.test(new TextDecoder("macintosh").decode(bytes)) ? "macintosh" : undefined;
}

/** How many bytes are of whole characters of several: where most are, the file is UTF-8 with a mistake in it. */
const utf8Bytes = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString("latin1")
    .match(/[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g)
    ?.join("").length ?? 0;
