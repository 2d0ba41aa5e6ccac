import type { Db } from '../../platform/db/index.ts'
import type { Routes } from '../../platform/http/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import type { Kit } from '../../platform/kit.ts'
import type { Area, ResolvedRecord } from './rules/types.ts'

/** What a capability is handed when the app is put together. */
export interface Needs extends Kit {
  readonly area: Area
}

/** What a capability hands to the app. Leave out what it has none of. */
export interface Room {
  readonly name: string
  routes?(needs: Needs): Routes
  /**
   * Puts its slice of an area's record into the store and says how many things were new.
   * Loading the same record again must add nothing. Runs as the system, in one transaction with the other rooms, in their order.
   */
  load?(needs: Needs, db: Db, record: ResolvedRecord): Promise<number>
  jobs?(needs: Needs): readonly Job[]
}
