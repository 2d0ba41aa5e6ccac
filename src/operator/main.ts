import { commands } from './commands.ts'

/** `npm run kept -- <command>`: the operator's tool. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const command = name === undefined ? undefined : commands[name]
  if (command === undefined) throw new Error(`${name ? `There is no command "${name}".\n` : ''}${help()}`)
  const terminal = {
    env: process.env,
    folder: process.cwd(),
    print: (line: string) => void process.stdout.write(`${line}\n`),
    say: (line: string) => void process.stderr.write(`${line}\n`),
  }
  await command.run(terminal, args)
}

const help = () =>
  [
    'npm run kept -- <command>',
    ...Object.values(commands).map(({ words, what }) => `  ${words.padEnd(22)} ${what}`),
  ].join('\n')

try {
  await main(process.argv.slice(2))
} catch (fault) {
  process.stderr.write(`${(fault as Error).message}\n`)
  process.exitCode = 1
}
