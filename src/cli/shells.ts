export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * A script for each shell that asks `career __complete` (complete/complete.ts) what fits. It defines one function and
 * registers it, which may be done twice; what has been typed is handed over as words and never run or expanded.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completes career in bash. For this session: source <(career completion bash)
# For all: career completion bash > ~/.local/share/bash-completion/completions/career
_career() {
  local value about
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    if [[ $value == :files ]]; then
      compopt -o default 2>/dev/null
      return
    fi
    COMPREPLY+=("$value")
  done < <(command career __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _career career
`,
  zsh: `#compdef career
# Completes career in zsh. For this session: source <(career completion zsh)
# For all: career completion zsh > a folder of your fpath, as _career
_career() {
  local value about
  local -a found
  while IFS=$'\\t' read -r value about; do
    if [[ $value == :files ]]; then
      _files
      return
    fi
    found+=("\${value//:/\\\\:}\${about:+:$about}")
  done < <(command career __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  _describe -V career found
}
if [[ \${funcstack[1]} == _career ]]; then
  _career "$@"
elif (( $+functions[compdef] )); then
  compdef _career career
fi
`,
  fish: `# Completes career in fish. For this session: career completion fish | source
# For all: career completion fish > ~/.config/fish/completions/career.fish
function __career_complete
    set -l before (commandline -opc)
    set -l typed (commandline -ct)
    command career __complete $before[2..-1] "$typed" 2>/dev/null | string match -v ':files'
end
complete -c career -e
complete -c career -f -a '(__career_complete)'
complete -c career -l answers -r -F
complete -c career -l save -r -F
`,
};
