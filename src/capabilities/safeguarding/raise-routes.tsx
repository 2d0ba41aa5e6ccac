import { once } from '../../platform/db/index.ts'
import { filledView, readForm, readPress } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { CONCERNS } from './alerts.ts'
import { copy } from './copy.ts'
import { raiseForm, tellForm } from './forms.ts'
import { RaisePage } from './pages/raise.tsx'
import { raiseConcern } from './raise.ts'
import { mayRaiseConcerns, maySeeConcerns } from './rules/policy.ts'

const NEW = `${CONCERNS}/new`

/** Raising a concern by hand: one press, then what was seen; and a test of the whole alert. */
export function addRaising(all: Routes, needs: Needs): void {
  const { area, store, newId } = needs
  const who = mayRaiseConcerns
  all
    .get(NEW, { who }, c => {
      const { about, where } = referenceIn(c.req.query('about'), c.req.query('where'))
      return c.render(<RaisePage area={area} where={where} view={filledView({ about, where })} />)
    })

    .post(`${CONCERNS}/raise`, { who }, async c => {
      const reading = readForm(c, raiseForm)
      const typed = reading.ok ? reading.values : { about: '', where: '' }
      const { about, where } = referenceIn(typed.about, typed.where)
      await raise(needs, c, { about, where, kind: null, note: null })
      notice(c, copy.in(c.get('language')).raise.raised)
      return c.redirect(`${NEW}?about=${encodeURIComponent(about)}&where=${encodeURIComponent(where)}`, 303)
    })

    .post(`${CONCERNS}/tell`, { who }, async c => {
      const reading = readForm(c, tellForm)
      const body = c.get('body')
      const { about, where } = referenceIn(body.get('about')?.[0], body.get('where')?.[0])
      if (!reading.ok) return c.render(<RaisePage area={area} where={where} view={reading.view} />, 422)
      await raise(needs, c, { about, where, kind: reading.values.kind, note: reading.values.note })
      notice(c, copy.in(c.get('language')).raise.saved)
      return c.redirect(where, 303)
    })

    .post(`${CONCERNS}/test`, { who: maySeeConcerns }, async c => {
      readPress(c)
      const { id, name, jobTitle } = actingPerson(c.get('actor'))
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), () =>
          raiseConcern(needs, db, {
            ...{ subject: `test:${newId()}`, where: CONCERNS, raisedBy: 'person', signs: [], note: null },
            by: { id, name, jobTitle },
          })
        )
      )
      notice(c, copy.in(c.get('language')).list.tried)
      return c.redirect(CONCERNS, 303)
    })
}

interface Raised extends Reference {
  readonly kind: Parameters<typeof raiseConcern>[2]['signs'][number]['kind'] | null
  readonly note: string | null
}

/** Safe to press twice without asking who pressed before: the same cause is one. */
async function raise(needs: Needs, c: KeptContext, { about, where, kind, note }: Raised): Promise<void> {
  const { id, name, jobTitle } = actingPerson(c.get('actor'))
  await needs.store.as(c.get('actor'), db =>
    raiseConcern(needs, db, {
      ...{ subject: about, where, raisedBy: 'person', note },
      by: { id, name, jobTitle },
      signs: kind === null ? [] : [{ kind }],
    })
  )
}

interface Reference {
  readonly about: string
  readonly where: string
}

/** What it is about and where that stands: opaque references of ours, and nothing that somebody wrote. */
function referenceIn(about = '', where = ''): Reference {
  const isReference = /^[a-z][a-z-]*:[A-Za-z0-9-]{1,80}$/.test(about) && !/^(?:test|taken-back):/.test(about)
  if (!isReference || !/^\/staff(\/[\w-]+)*$/.test(where))
    throw new NotFound('There is nothing at this address.')
  return { about, where }
}
