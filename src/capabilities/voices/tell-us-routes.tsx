import { anyone } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { emptyView, readForm, type Answers, type FormView } from '../../platform/forms/index.ts'
import type { KeptContext, Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { tellUsForm, type TellUsForm } from './forms.ts'
import { QuestionPage } from './pages/question.tsx'
import { WaysPage } from './pages/ways.tsx'
import { codeIn, DRAFT_COOKIE, drawCode, hashOf, holderOf, keepCode } from './receipt.ts'
import { nextPage, pageOf, steps, type Question } from './rules/steps.ts'
import * as store from './store/index.ts'

const FIRST = pageOf('words')

/** How to tell us, then one question a page; each Continue saves on the server. */
export function addQuestions(all: Routes, needs: Needs): void {
  const { area } = needs
  const form = tellUsForm(area)
  all
    .get('/tell-us', { who: anyone }, c => c.render(<WaysPage form={form} view={emptyView} area={area} />))
    .post('/tell-us', { who: anyone }, c => {
      const reading = readForm(c, form, ['way'])
      if (!reading.ok) return c.render(<WaysPage form={form} view={reading.view} area={area} />, 422)
      return c.redirect(reading.values.way === 'talk' ? '/talk-to-a-person' : FIRST, 303)
    })
  for (const { asks } of steps) {
    all
      .get(pageOf(asks), { who: anyone }, c => ask(c, needs, form, asks))
      .post(pageOf(asks), { who: anyone }, c => keep(c, needs, form, asks))
  }
}

async function ask(c: KeptContext, needs: Needs, form: TellUsForm, asks: Question): Promise<Response> {
  const answers = await draftOf(c, needs)
  if (answers === null && asks !== 'words') return c.redirect(FIRST, 303)
  return c.render(<QuestionPage form={form} asks={asks} view={{ answers: answers ?? {}, errors: [] }} />)
}

async function keep(c: KeptContext, needs: Needs, form: TellUsForm, asks: Question): Promise<Response> {
  const reading = readForm(c, form, [asks])
  const code = codeIn(c, DRAFT_COOKIE)
  if (!reading.ok) {
    if (reading.button === 'later' && code !== null && saysNothing(reading.view, asks)) {
      return c.redirect('/tell-us/saved', 303)
    }
    return c.render(<QuestionPage form={form} asks={asks} view={reading.view} />, 422)
  }
  const answers = { [asks]: c.get('body').get(asks) ?? [''] }
  const saved = code === null ? await begin(c, needs, answers) : await add(needs, code, answers)
  return c.redirect(reading.button === 'later' ? '/tell-us/saved' : nextPage(saved), 303)
}

/** The first words of a draft make its code. Pressing twice makes one draft. */
async function begin(c: KeptContext, needs: Needs, answers: Answers): Promise<Answers> {
  const drawn = drawCode(needs)
  const { outcome: code } = await needs.store.as(holderOf(needs, drawn), db =>
    once(db, c.get('submission'), async () => {
      await store.saveDraft(db, hashOf(needs, drawn), answers, needs.today())
      return drawn
    })
  )
  keepCode(c, DRAFT_COOKIE, code)
  return answers
}

function add(needs: Needs, code: string, answers: Answers): Promise<Answers> {
  return needs.store.as(holderOf(needs, code), db =>
    store.saveDraft(db, hashOf(needs, code), answers, needs.today())
  )
}

/** What this visitor has begun, or null. */
export async function draftOf(c: KeptContext, needs: Needs): Promise<Answers | null> {
  const code = codeIn(c, DRAFT_COOKIE)
  if (code === null) return null
  const draft = await needs.store.as(holderOf(needs, code), db => store.findDraft(db, hashOf(needs, code)))
  return draft?.answers ?? null
}

const saysNothing = ({ answers }: FormView, asks: Question): boolean =>
  (answers[asks]?.[0] ?? '').trim() === ''
