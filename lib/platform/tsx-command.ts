/** The arguments for Node that run one of our TypeScript commands, as every script of package.json does. */
export function tsxCommand(name: string, ...rest: string[]): string[] {
  return ["--conditions=react-server", "--import", "tsx", `lib/cli/${name}.ts`, ...rest];
}
