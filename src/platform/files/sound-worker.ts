import { parentPort, workerData } from 'node:worker_threads'
import { soundAnew } from './sound-anew.ts'

/** Beside the event loop: one recording, one answer, and it ends. */
const sound = await soundAnew(workerData as Uint8Array)
parentPort?.postMessage(sound, sound.ok ? [sound.bytes.buffer] : [])
