import { begins, type File, type Kind, unread } from "./kind.ts";

const SAVE_TEXT = "save its text as a .txt, .md or .html file.";
const UNPACK = "unpack it and name the files in it.";
const DESCRIBED = "if there is an article about it, save the text of that.";

type Magic = string | readonly (number | null)[];
type Row = readonly [name: string, instead: string, from: number, ...magic: readonly Magic[]];

/** Files of bytes that people may take for reports, by how they begin: https://www.garykessler.net/library/file_sigs.html */
const ROWS: readonly Row[] = [
  ["an old office document", "save it as .docx or .txt.", 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ["a picture", DESCRIBED, 0, [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], "GIF8", "BM", "II*\0", "MM\0*", "8BPS"],
  ["a picture", DESCRIBED, 4, "ftypheic", "ftypavif", "ftypmif1"],
  ["a picture or a sound", DESCRIBED, 0, "RIFF"],
  ["a film or a recording", "save its transcript as a .txt file.", 4, "ftyp", "moov", "mdat"],
  ["a film", "save its transcript as a .txt file.", 0, [0x1a, 0x45, 0xdf, 0xa3], "FLV"],
  [
    "a sound recording",
    "save its transcript as a .txt file.",
    0,
    "ID3",
    "OggS",
    "fLaC",
    "FORM",
    [0xff, 0xfb],
    [0xff, 0xf3],
  ],
  ["a 7-Zip archive", UNPACK, 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["a RAR archive", UNPACK, 0, "Rar!"],
  ["a bzip2 archive", UNPACK, 0, "BZh"],
  ["an xz archive", UNPACK, 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["a Zstandard archive", UNPACK, 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ["a tar archive", UNPACK, 257, "ustar"],
  ["a database", 'export its texts as JSON Lines: one object with "text" a line.', 0, "SQLite format 3\0"],
  ["a Parquet table", 'export its texts as JSON Lines: one object with "text" a line.', 0, "PAR1"],
  ["an Arrow table", 'export its texts as JSON Lines: one object with "text" a line.', 0, "ARROW1"],
  [
    "a program",
    SAVE_TEXT,
    0,
    [0x7f, 0x45, 0x4c, 0x46],
    "MZ",
    [0xcf, 0xfa, 0xed, 0xfe],
    [0xca, 0xfe, 0xba, 0xbe],
    "\0asm",
  ],
  ["a font", SAVE_TEXT, 0, "wOFF", "wOF2", "OTTO", [0x00, 0x01, 0x00, 0x00, 0x00]],
];

const KNOWN: readonly Kind[] = ROWS.map(([name, instead, from, ...magic]) =>
  unread(name, ({ bytes }) => magic.some((one) => begins(bytes, one, from)), instead),
);

/** Of text, no byte but white space is below 32; UTF-16 has every other byte 0, and is told apart before. */
const isBinary = ({ bytes }: File): boolean => {
  const sample = bytes.subarray(0, 4096);
  const strange = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return strange > sample.length / 50;
};

/** What is no text at all, known or not. */
export const binaries: readonly Kind[] = [...KNOWN, unread("a file of bytes", isBinary, SAVE_TEXT)];
