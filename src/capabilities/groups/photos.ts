import type { Actor } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { idFromBytes } from '../../standards/random-id.ts'
import type { Needs } from '../area/index.ts'
import { keepDuty, oweDuty } from '../clocks/index.ts'
import { actingPerson } from '../people/index.ts'
import { copy } from './copy.ts'
import { SETTLE_WORKING_DAYS } from './rules/keeping.ts'
import * as store from './store.ts'
import { placeOf } from './taking-in.ts'

export const TYPE = 'group.photo-typed'
const PURPOSE = 'photo of a group'

export const photoSubject = (id: string): string => `group-photo:${id}`
export const placeOfPhoto = (session: string, id: string): string => `${placeOf(session)}/photos/${id}`

/** Keeps a photo that was written anew, sealed, and asks for it to be typed up. */
export async function keepPhoto(
  needs: Needs,
  db: Db,
  actor: Actor,
  { sessionId, webp }: { readonly sessionId: string; readonly webp: Buffer }
): Promise<string> {
  const id = idFromBytes(needs.randomBytes(16))
  const sealed = needs.seal(PURPOSE, webp.toString('base64'), id)
  const [by, on] = [actingPerson(actor).id, needs.today()]
  await store.insertPhoto(db, { id, sessionId, sealed, by, on })
  const t = copy.in('en-GB').duties
  await oweDuty(db, {
    ...{ kind: TYPE, subject: photoSubject(id), where: placeOfPhoto(sessionId, id), title: t.type },
    ...{ owedBy: { role: 'facilitator', label: t.facilitators }, owedTo: t.owedTo, startedOn: on },
    rule: { unit: 'working-days', n: SETTLE_WORKING_DAYS },
  })
  return id
}

/** The photo as it is shown; null when it is deleted already. */
export async function openPhoto(needs: Needs, db: Db, id: string): Promise<Buffer<ArrayBuffer> | null> {
  const sealed = await store.findPhoto(db, id)
  return sealed === undefined ? null : Buffer.from(needs.unseal(PURPOSE, sealed, id), 'base64')
}

/** All of it is typed up: the photo goes, and the duty is kept. */
export async function photoTyped({ today }: Needs, db: Db, id: string): Promise<void> {
  if (await store.dropPhoto(db, id)) await keepDuty(db, photoSubject(id), TYPE, today())
}
