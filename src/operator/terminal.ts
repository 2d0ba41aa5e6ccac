import { openHouse, type House } from '../house.ts'

export interface Terminal {
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
  /** What the command is for: goes to standard output. */
  print(line: string): void
  /** Progress: goes to standard error. */
  say(line: string): void
}

/** Opens the house for one command, and closes it whatever happens. */
export async function withHouse(terminal: Terminal, work: (house: House) => Promise<void>) {
  const house = await openHouse(terminal.env, terminal.say)
  try {
    await work(house)
  } finally {
    await house.close()
  }
}
