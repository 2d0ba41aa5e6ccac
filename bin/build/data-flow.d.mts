import type { CapabilityEntry } from '../../tests/architecture/tree.ts'
export function dataFlow(order: readonly CapabilityEntry[]): string
