import { parentPort, workerData } from 'node:worker_threads'
import { findGroups } from '../rules/opinions/find-groups.ts'
import type { Task } from './beside.ts'
import { lookAgain } from './look-again.ts'

/** Beside the event loop: one task, one answer, and it ends. */
const task = workerData as Task
const found = task.what === 'groups' ? findGroups(task.votes, task.seed) : lookAgain(task.given)
parentPort?.postMessage(found, [])
