import { parentPort, workerData } from 'node:worker_threads'
import { findGroups } from '../rules/opinions/find-groups.ts'
import type { Task } from './beside.ts'

/** Beside the event loop: one round, one answer, and it ends. */
const { votes, seed } = workerData as Task
parentPort?.postMessage(findGroups(votes, seed))
