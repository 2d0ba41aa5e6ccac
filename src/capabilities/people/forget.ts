import { theSystem } from '../../platform/access/index.ts'
import { forgetSubmissions } from '../../platform/db/index.ts'
import { addDays } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { FORGET_MS } from './rules/sign-in.ts'
import { forgetOld } from './store/sign-in.ts'

/** After this many days a form that was sent can no longer be sent a second time by mistake. */
const FORMS_KEPT_DAYS = 30

/** Takes away askings and sessions that are over. */
export async function forgetSignIns({ store, now }: Needs): Promise<void> {
  await store.as(theSystem, db => forgetOld(db, new Date(now().getTime() - FORGET_MS)))
}

/** Takes away what came of forms sent long ago, whichever room they were for: nothing else knows of them. */
export async function forgetForms({ store, today }: Needs): Promise<void> {
  await store.as(theSystem, db => forgetSubmissions(db, addDays(today(), -FORMS_KEPT_DAYS)))
}
