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

/** After an option with choices these, after one that takes a value files, else options, choices or files. */
function bashScript(commands: readonly CommandRow[]): string {
  const cases = commands.map(({ name, options, choices, commands: inner }) => {
    const values = options.filter(({ takesValue }) => takesValue);
    const arms = values.map(
      ({ flag, choices: some }) =>
        `        ${flag}) ${some.length > 0 ? `COMPREPLY=($(compgen -W ${inQuotes(spacedOut(some))} -- "$word"))` : `COMPREPLY=($(compgen -f -- "$word"))`}; return ;;`,
    );
    const words = [...choices, ...inner.map((one) => one.name)];
    return `    ${name})
      case "$before" in
${arms.join("\n")}
      esac
      if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W ${inQuotes(spacedOut(options.map(({ flag }) => flag)))} -- "$word"))
      else COMPREPLY=(${words.length > 0 ? `$(compgen -W ${inQuotes(spacedOut(words))} -- "$word")` : `$(compgen -f -- "$word")`}); fi ;;`;
  });
  return `# bash completion for according
_according() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W ${inQuotes(spacedOut([...commands.map(({ name }) => name), "help", "--help", "--version"]))} -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
    help) COMPREPLY=($(compgen -W ${inQuotes(spacedOut(commands.map(({ name }) => name)))} -- "$word")) ;;
  esac
}
complete -o filenames -F _according according
`;
}

/** What zsh takes for a mark of its own in a description. */
const inZsh = (about: string): string => about.replace(/[[\]:\\]/g, "\\$&");

function zshScript(commands: readonly CommandRow[]): string {
  const list = commands.map(({ name, about }) => `    ${inQuotes(`${name}:${inZsh(about)}`)}`);
  const cases = commands.map(({ name, options, choices, commands: inner }) => {
    const words = [...choices, ...inner.map((one) => one.name)];
    const last = words.length > 0 ? `*:what:(${spacedOut(words)})` : "*:file:_files";
    return `    ${name}) _arguments ${[...options.map(zshOption), last].map(inQuotes).join(" ")} ;;`;
  });
  return `#compdef according
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
compdef _according according
`;
}

const zshOption = ({ flag, about, takesValue, choices }: OptionRow): string =>
  `${flag}[${inZsh(about)}]${takesValue ? `:value:${choices.length > 0 ? `(${spacedOut(choices)})` : "_files"}` : ""}`;

function fishScript(commands: readonly CommandRow[]): string {
  const lines = commands.flatMap(({ name, about, options, choices, commands: inner }) => {
    const here = `-n ${inQuotes(`__fish_seen_subcommand_from ${name}`)}`;
    const words = [...choices, ...inner.map((one) => one.name)];
    return [
      `complete -c according -n __fish_use_subcommand -f -a ${name} -d ${inQuotes(about)}`,
      ...(words.length > 0 ? [`complete -c according ${here} -f -a ${inQuotes(spacedOut(words))}`] : []),
      ...options.map((one) => `complete -c according ${here} ${fishOption(one)}`),
    ];
  });
  return `# fish completion for according\n${lines.join("\n")}\n`;
}

const fishOption = ({ flag, about, takesValue, choices }: OptionRow): string =>
  [
    flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
    takesValue ? "-r" : "",
    choices.length > 0 ? `-f -a ${inQuotes(spacedOut(choices))}` : "",
    `-d ${inQuotes(about)}`,
  ]
    .filter(Boolean)
    .join(" ");
