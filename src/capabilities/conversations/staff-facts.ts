import { theSystem } from '../../platform/access/index.ts'
import type { KeptContext } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { teamsOf } from './forms.ts'
import { letterChannelOf } from './number.ts'
import { mayCall, mayPlanRota } from './rules/policy.ts'
import { mayRing } from './rules/rota.ts'
import * as store from './store/index.ts'

export type CallFacts = Awaited<ReturnType<typeof callFacts>>

/** The id of a call in an address. Errors: NotFound for anything else. */
function callIdIn(c: KeptContext): string {
  const id = c.req.param('id') ?? ''
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new NotFound('There is no such call.')
  return id
}

/** Everything the page of one call shows. As the person who looks; the row policies say whether they may. */
export async function callFacts(c: KeptContext, needs: Needs) {
  const id = callIdIn(c)
  const me = actingPerson(c.get('actor'))
  const facts = await needs.store.as(me, async db => {
    const call = await store.findCall(db, id)
    if (call === null) throw new NotFound('There is no such call.')
    return {
      call,
      history: await store.findHistory(db, id),
      side: await store.findStaffSide(db, id),
      channel: await letterChannelOf(db, id),
      shifts: await store.newestShifts(db),
    }
  })
  const mine = { organisation: me.organisation, teams: teamsOfPerson(facts.shifts, me.id) }
  return {
    ...facts,
    team: teamsOf(needs.area).find(({ value }) => value === facts.call.notTeam)?.text ?? facts.call.notTeam,
    mayRing: mayRing(mine, facts.call.notTeam),
    leads: mayPlanRota.allows(me),
    /** False for whoever leads on safeguarding: they read what a concern tells of, and may ring, and change nothing. */
    rings: mayCall.allows(me),
    others: mayCall.allows(me) ? await othersOfNumber(needs, id, mine) : [],
  }
}

/** Which teams somebody works for, as the rota has it. */
export const teamsOfPerson = (shifts: readonly store.Shift[], person: string): readonly string[] =>
  shifts.find(shift => shift.person === person)?.teams ?? []

/** Calls from the same number, but none that this person must not hear of. */
async function othersOfNumber(needs: Needs, id: string, mine: Parameters<typeof mayRing>[0]) {
  const others = await needs.store.as(theSystem, db => store.findOthersOfNumber(db, id))
  return others.filter(({ notTeam }) => mayRing(mine, notTeam))
}
