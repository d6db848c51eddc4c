import type { CommandRow, OptionRow } from "./table.ts";

/** A shell's script, from the commands that there are. */
const SCRIPTS: Readonly<Record<string, (commands: readonly CommandRow[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

export const SHELLS = Object.keys(SCRIPTS);

export function scriptFor(shell: string, commands: readonly CommandRow[]): string {
  const make = SCRIPTS[shell];
  if (!make) throw new RangeError(`There is no script for ${shell}.`);
  return make(commands);
}

/** In single quotes, for any of the shells. */
const inQuotes = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const spacedOut = (words: readonly string[]): string => words.join(" ");

/** A command, and the words that lead to it: "user add". */
interface Placed {
  readonly path: readonly string[];
  readonly row: CommandRow;
}

const placedAll = (commands: readonly CommandRow[], above: readonly string[] = []): readonly Placed[] =>
  commands.flatMap((row) => {
    const path = [...above, row.name];
    return [{ path, row }, ...placedAll(row.commands, path)];
  });

/** What may stand where a command has no option: a choice or a command of its own; none: a file. */
const wordsOfCommand = ({ choices, commands }: CommandRow): readonly string[] => [
  ...choices,
  ...commands.map(({ name }) => name),
];

/** Asks the record that the command itself would ask: the names of its stories, one a line. */
const NAMES = "according stories --names 2>/dev/null";

/** What stands in quotes or behind a stroke is compared as it is meant; bash itself writes strokes before spaces. */
const BASH_STORIES = `_according_stories() {
  local name typed="\${1#[\\"\\']}"
  typed="\${typed//\\\\/}"
  while IFS= read -r name; do
    [[ "$name" == "$typed"* ]] && COMPREPLY+=("$name")
  done < <(${NAMES})
}`;

const bashValues = ({ choices, ofStory }: OptionRow): string => {
  if (ofStory) return '_according_stories "$word"';
  return choices.length > 0
    ? `COMPREPLY=($(compgen -W ${inQuotes(spacedOut(choices))} -- "$word"))`
    : 'COMPREPLY=($(compgen -f -- "$word"))';
};

/** What stands first behind a command, and what stands later: a story, a choice, else a file. */
function bashWords(row: CommandRow, depth: number): string {
  const words = wordsOfCommand(row);
  const some = words.length > 0 ? `compgen -W ${inQuotes(spacedOut(words))}` : "compgen -f";
  const reply = `COMPREPLY=($(${some} -- "$word"))`;
  return row.ofStory
    ? `elif [[ $COMP_CWORD -eq ${depth + 1} ]]; then _according_stories "$word"; else ${reply}`
    : `else ${reply}`;
}

/** After an option with choices these, after one that takes a value files, else options, choices, stories or files. */
function bashScript(commands: readonly CommandRow[]): string {
  const cases = placedAll(commands).map(({ path, row }) => {
    const values = row.options.filter(({ takesValue }) => takesValue);
    const arms = values.map((one) => `        ${one.flag}) ${bashValues(one)}; return ;;`);
    return `    ${inQuotes(spacedOut(path))})
      case "$before" in
${arms.join("\n")}
      esac
      if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W ${inQuotes(spacedOut(row.options.map(({ flag }) => flag)))} -- "$word"))
      ${bashWords(row, path.length)}; fi ;;`;
  });
  const holders = commands.filter((one) => one.commands.length > 0).map(({ name }) => name);
  return `# bash completion for according
${BASH_STORIES}
_according() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" at="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W ${inQuotes(spacedOut([...commands.map(({ name }) => name), "help", "--help", "--version"]))} -- "$word"))
    return
  fi
  case "$at" in
    ${holders.join("|")}) [[ $COMP_CWORD -gt 2 ]] && at="$at \${COMP_WORDS[2]}" ;;
  esac
  case "$at" in
${cases.join("\n")}
    help) COMPREPLY=($(compgen -W ${inQuotes(spacedOut(commands.map(({ name }) => name)))} -- "$word")) ;;
  esac
}
complete -o filenames -F _according according
`;
}

/** What zsh takes for a mark of its own in a description. */
const inZsh = (about: string): string => about.replace(/[[\]:\\]/g, "\\$&");

/** A file on `fpath` is run at the first tab, and is to complete then too. */
function zshScript(commands: readonly CommandRow[]): string {
  const list = commands.map(({ name, about }) => `    ${inQuotes(`${name}:${inZsh(about)}`)}`);
  const cases = commands.map((row) => `    ${row.name}) ${zshCommand(row)} ;;`);
  return `#compdef according
_according_stories() {
  local -a names
  names=("\${(@f)$(${NAMES})}")
  compadd -a names
}
_according() {
  local -a commands
  commands=(
${list.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
if [[ "$funcstack[1]" == _according ]]; then _according "$@"; else compdef _according according; fi
`;
}

/** What `_arguments` is told of a command; of one with commands of its own, of these behind their name. */
function zshCommand({ options, choices, commands, ...row }: CommandRow): string {
  const words = wordsOfCommand({ ...row, options, choices, commands });
  const last = words.length > 0 ? `*:what:(${spacedOut(words)})` : "*:file:_files";
  const first = row.ofStory ? ["1:story:_according_stories"] : [];
  const here = `_arguments ${[...options.map(zshOption), ...first, last].map(inQuotes).join(" ")}`;
  if (commands.length === 0) return here;
  const inner = commands.map((one) => `${one.name}) ${zshCommand(one)} ;;`).join(" ");
  return `if (( CURRENT == 2 )); then ${here}; else command="$words[2]"; shift words; (( CURRENT-- )); case "$command" in ${inner} esac; fi`;
}

const zshOption = ({ takesValue, flag, about, ...one }: OptionRow): string =>
  `${flag}[${inZsh(about)}]${takesValue ? `:value:${zshValues(one)}` : ""}`;

function zshValues({ choices, ofStory }: Pick<OptionRow, "choices" | "ofStory">): string {
  if (ofStory) return "_according_stories";
  return choices.length > 0 ? `(${spacedOut(choices)})` : "_files";
}

/** Is the line at a command, whatever its options are? "add" and "user add" are two. */
const FISH_AT = `function __according_at
  set -l words (commandline -opc)
  set -e words[1]
  for i in (seq (count $argv))
    test "$words[$i]" = "$argv[$i]"; or return 1
  end
end`;

function fishScript(commands: readonly CommandRow[]): string {
  const first = commands.map(
    ({ name, about }) => `complete -c according -n __fish_use_subcommand -f -a ${name} -d ${inQuotes(about)}`,
  );
  const lines = placedAll(commands).flatMap(({ path, row }) => {
    const at = `__according_at ${spacedOut(path)}`;
    const inner = row.commands.length > 0 ? `; and test (count (commandline -opc)) -eq ${path.length + 1}` : "";
    const words = wordsOfCommand(row);
    return [
      ...(words.length > 0
        ? [`complete -c according -n ${inQuotes(at + inner)} -f -a ${inQuotes(spacedOut(words))}`]
        : []),
      ...(row.ofStory ? [`complete -c according -n ${inQuotes(at)} -f -a ${FISH_STORIES}`] : []),
      ...row.options.map((one) => `complete -c according -n ${inQuotes(at)} ${fishOption(one)}`),
    ];
  });
  return `# fish completion for according\n${[FISH_AT, ...first, ...lines].join("\n")}\n`;
}

const FISH_STORIES = `'(${NAMES})'`;

const fishOption = ({ flag, about, takesValue, choices, ofStory }: OptionRow): string =>
  [
    ofStory ? `-f -a ${FISH_STORIES}` : "",
    flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
    takesValue ? "-r" : "",
    choices.length > 0 ? `-f -a ${inQuotes(spacedOut(choices))}` : "",
    `-d ${inQuotes(about)}`,
  ]
    .filter(Boolean)
    .join(" ");
