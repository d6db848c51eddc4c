const FOLDER = /^packages\/reader\/src\/([a-z]{2})\//;

/**
 * The language in whose folder a file of the reader stands, and null where it stands in none: a folder in the sources that is
 * named after a language's code (ISO 639-1, two letters). English has its words there alone, and its stages are the rooms
 * beside it; any other has all that is its own.
 */
export const languageOf = (file: string): string | null => FOLDER.exec(file)?.[1] ?? null;

/** The languages beside English that have a folder among these files. */
export const furtherLanguages = (files: readonly string[]): readonly string[] =>
  [...new Set(files.map(languageOf))].filter((code) => code !== null && code !== "en") as readonly string[];

/** Does a file hold what is the same for all, or English? What it says of words is then said for every room. */
export const isOfRooms = (file: string): boolean => (languageOf(file) ?? "en") === "en";

/** Files by what is told of together: the rooms with their English, and each further language by itself. */
export const byLanguage = <File extends { readonly file: string }>(
  files: readonly File[],
): readonly (readonly File[])[] => {
  const languages = furtherLanguages(files.map(({ file }) => file));
  return [
    files.filter(({ file }) => isOfRooms(file)),
    ...languages.map((code) => files.filter(({ file }) => languageOf(file) === code)),
  ];
};
