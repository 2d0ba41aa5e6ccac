import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { publishedFile, textOf } from '../rules/published-file.ts'
import type { RoundInput } from '../rules/result.ts'
import type { CountedFile } from './beside.ts'

/** Beside the event loop: one round, one file, and it ends. */
const published = publishedFile(workerData as RoundInput)
const file = textOf(published)
const sha256 = createHash('sha256').update(file).digest('hex')
parentPort?.postMessage({ file, sha256, result: published.result } satisfies CountedFile, [])
