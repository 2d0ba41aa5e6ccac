import { z } from 'zod'
import type { KeptContext, Routes } from '../../platform/http/index.ts'
import { form, longText, readForm } from '../../platform/forms/index.ts'
import { isCalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { keepDuty, oweDuty } from '../clocks/index.ts'
import { actingPerson } from '../people/index.ts'
import { fromJson, takeParcel } from './arriving.ts'
import { offlineCopy } from './offline-copy.ts'
import { OfflinePage } from './pages/offline.tsx'
import { lookUpOf } from './pages/slips.tsx'
import { SendPage } from './pages/send.tsx'
import { STALE_DAYS } from './rules/stale.ts'
import { mayRunGroups } from './rules/policy.ts'

const who = mayRunGroups
const OFFLINE = '/staff/offline'
const SENT = 'group.points-sent'

/** What the page's script posts, as one field of a form of ours: so the same keys and checks guard it as any other. */
const sendForm = form(offlineCopy, ({ send }) => ({
  parcel: longText({ label: send.title, missing: send.title, most: [400_000, send.title] }),
}))
const waitingForm = form(offlineCopy, ({ send }) => ({
  waiting: longText({ label: send.title, missing: send.title, most: [1000, send.title] }),
}))

/** The page that works without signal, its manifest, and where it hands in what it held. */
export function addOffline(all: Routes, needs: Needs): void {
  all
    .get(OFFLINE, { who }, c => c.render(<OfflinePage area={needs.area} lookUp={lookUpOf(needs)} />))
    .get(`${OFFLINE}/manifest.webmanifest`, { who }, manifest)
    .get(`${OFFLINE}/send`, { who }, c => c.render(<SendPage />))
    .post(`${OFFLINE}/send`, { who }, async c => {
      const reading = readForm(c, sendForm)
      if (!reading.ok) return c.json({ ok: false, why: 'not-readable' })
      return c.json(await takeParcel(needs, c.get('actor'), reading.values.parcel))
    })
    .post(`${OFFLINE}/waiting`, { who }, async c => {
      const reading = readForm(c, waitingForm)
      const said = Waiting.safeParse(reading.ok ? fromJson(reading.values.waiting) : null)
      if (said.success) await noteWaiting(c, needs, said.data)
      return c.json({ ok: said.success })
    })
}

const Waiting = z.strictObject({
  device: z.uuid(),
  points: z.int().min(0).max(10_000),
  since: z.string().refine(isCalendarDate),
})

/** Points that lie on a device are owed to their group: whoever carries it is reminded like of any other duty. */
async function noteWaiting(
  c: KeptContext,
  needs: Needs,
  { device, points, since }: z.output<typeof Waiting>
): Promise<void> {
  const t = offlineCopy.in('en-GB').duty
  const { id, name } = actingPerson(c.get('actor'))
  const subject = `device:${device}:${since}`
  const startedOn = since < needs.today() ? since : needs.today()
  await needs.store.as(c.get('actor'), async db => {
    if (points === 0) return void (await keepDuty(db, subject, SENT, needs.today()))
    await oweDuty(db, {
      ...{ kind: SENT, subject, title: t.title, where: OFFLINE, startedOn, owedTo: t.owedTo },
      owedBy: { personId: id, label: name },
      rule: { unit: 'calendar-days', n: STALE_DAYS },
    })
  })
}

function manifest(c: KeptContext): Response {
  const { site, language } = { site: c.get('site'), language: c.get('language') }
  const t = offlineCopy.in(language)
  const kept = {
    ...{ name: `${t.title} – ${site.name}`, short_name: t.short, lang: language },
    ...{ id: OFFLINE, start_url: OFFLINE, scope: OFFLINE, display: 'standalone' },
    ...{ background_color: '#ffffff', theme_color: site.themeColour },
    icons: [{ src: site.assets.icon, sizes: 'any', type: 'image/svg+xml' }],
  }
  return c.body(JSON.stringify(kept), 200, { 'content-type': 'application/manifest+json' })
}
