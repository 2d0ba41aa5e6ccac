import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export interface Child {
  readonly process: ChildProcess
  /** Every line it has said so far. */
  readonly lines: string[]
  /** Resolves with the first line for which this holds; rejects when the process ends before. */
  until(holds: (line: string) => boolean): Promise<string>
  /** Resolves when it has ended. */
  readonly ended: Promise<void>
  /** Ends it as a power cut would: no goodbye. */
  kill(): Promise<void>
}

/** Starts a TypeScript file of this project in a process of its own; `through` is a program to run it under. */
export function startChild(file: URL, args: readonly string[], through: readonly string[] = []): Child {
  const [program, ...given] = [...through, process.execPath, fileURLToPath(file), ...args] as [
    string,
    ...string[],
  ]
  const child = spawn(program, given, { stdio: ['pipe', 'pipe', 'pipe'] })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let rest = ''
  let ended = false
  const heard = (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    waiting.forEach(look => look())
  }
  child.stdout.on('data', heard)
  child.stderr.on('data', heard)
  const gone = new Promise<void>(resolve => child.once('close', () => resolve()))
  void gone.then(() => ((ended = true), waiting.forEach(look => look())))
  const kill = () => (child.kill('SIGKILL'), gone)
  onTestFinished(kill)
  return {
    process: child,
    lines,
    ended: gone,
    kill,
    until: holds =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find(holds)
          if (found === undefined && !ended) return
          waiting.delete(look)
          if (found === undefined) reject(new Error(`It ended, having said: ${lines.join('\n')}`))
          else resolve(found)
        }
        waiting.add(look)
        look()
      }),
  }
}
