import { holders } from '../../../platform/access/index.ts'
import { emptyView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import { readReceipt } from '../../../standards/receipt-code.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { hashOf, holderOf } from '../receipt.ts'
import * as store from '../store/taking-back.ts'
import { storyIdByReceipt } from '../store/telling.ts'
import { nowOrSoon } from './asking.ts'
import { takeBackStaffCopy } from './copy.ts'
import { staffTakeBackForm } from './forms.ts'
import { StaffTakeBackPage } from './pages/staff-take-back.tsx'

/** Whoever holds the code may do it alone, so one person does it for them. Without a code it takes two. */
const mayTakeBack = holders('administrator')

const HERE = '/staff/take-back'

export function addStaffTakingBack(all: Routes, needs: Needs): void {
  all
    .get(HERE, { who: mayTakeBack }, c => show(c, needs, emptyView, 200))
    .post(HERE, { who: mayTakeBack }, c => ask(c, needs))
    .post(`${HERE}/:reference/agree`, { who: mayTakeBack }, c => agree(c, needs))
    .post(`${HERE}/:reference/refuse`, { who: mayTakeBack }, c => refuse(c, needs))
}

async function show(c: KeptContext, needs: Needs, view: FormView, status: 200 | 422) {
  const lists = await needs.store.as(c.get('actor'), async db => ({
    asked: await store.findAsked(db),
    log: await store.findTakenBack(db),
  }))
  return c.render(<StaffTakeBackPage {...lists} view={view} me={actingPerson(c.get('actor')).id} />, status)
}

async function ask(c: KeptContext, needs: Needs): Promise<Response> {
  const t = takeBackStaffCopy.in(c.get('language'))
  const reading = readForm(c, staffTakeBackForm)
  if (!reading.ok) return show(c, needs, reading.view, 422)
  const { code, reference, why } = reading.values
  const fault = (field: 'code' | 'reference' | 'why', text: string) =>
    show(c, needs, withError(c.get('body'), field, text), 422)
  if (code !== '') {
    const read = readReceipt(code)
    if (read === null) return fault('code', t.notACode)
    const done = await byTelephone(c, needs, read)
    if (done === null) return fault('code', t.unknown)
    notice(c, done ? t.doneByCode : t.soon)
    return c.redirect(HERE, 303)
  }
  if (reference === '') return fault('code', t.eitherMissing)
  if (why === '') return fault('why', t.whyMissing)
  const asked = await askForTwo(c, needs, reference.toLowerCase(), why)
  if (asked === null) return fault('reference', t.unknownReference)
  notice(c, asked ? t.asked : t.askedAlready)
  return c.redirect(HERE, 303)
}

/** @returns whether it is gone already; null when no story has the code */
async function byTelephone(c: KeptContext, needs: Needs, code: string): Promise<boolean | null> {
  const receiptHash = hashOf(needs, code)
  const found = await needs.store.as(holderOf(needs, code), db => storyIdByReceipt(db, receiptHash))
  if (found === null) return null
  return takeBack(c, needs, {
    receiptHash,
    how: 'by-telephone',
    byName: actingPerson(c.get('actor')).name,
    agreedName: null,
  })
}

/** @returns false when somebody had asked for it before; null when there is no such story */
async function askForTwo(
  c: KeptContext,
  needs: Needs,
  reference: string,
  why: string
): Promise<boolean | null> {
  const by = actingPerson(c.get('actor'))
  return needs.store.as(c.get('actor'), async db => {
    const story = await store.findByReference(db, reference)
    if (story === undefined) return null
    const asked = { storyId: story.id, byId: by.id, byName: by.name, why, on: needs.today() }
    return store.insertAsked(db, asked)
  })
}

async function askedIn(c: KeptContext, needs: Needs) {
  const asked = await needs.store.as(c.get('actor'), store.findAsked)
  const found = asked.find(({ reference }) => reference === c.req.param('reference'))
  if (found === undefined) throw new NotFound('Nobody asked for this, or it is done.')
  return found
}

async function agree(c: KeptContext, needs: Needs): Promise<Response> {
  const t = takeBackStaffCopy.in(c.get('language'))
  const { receiptHash, byId, byName } = await askedIn(c, needs)
  const me = actingPerson(c.get('actor'))
  if (me.id === byId) throw new Conflict('A second person has to agree.')
  const done = await takeBack(c, needs, { receiptHash, how: 'two-people', byName, agreedName: me.name })
  notice(c, done ? t.doneByCode : t.soon)
  return c.redirect(HERE, 303)
}

async function takeBack(
  c: KeptContext,
  needs: Needs,
  how: Omit<store.TakeBack, 'askedOn'>
): Promise<boolean> {
  const asked = { ...how, askedOn: needs.today() }
  await needs.store.as(c.get('actor'), db => store.insertTakeBack(db, asked))
  return nowOrSoon(needs, asked)
}

async function refuse(c: KeptContext, needs: Needs): Promise<Response> {
  const { id } = await askedIn(c, needs)
  await needs.store.as(c.get('actor'), db => store.deleteAsked(db, id))
  notice(c, takeBackStaffCopy.in(c.get('language')).refused)
  return c.redirect(HERE, 303)
}
