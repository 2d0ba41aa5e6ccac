import { filledView, withError } from '../../../platform/forms/index.ts'
import type { KeptContext, Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { ageForm, grownUpForm, questionForm, sharingForm, topicsForm, whoForm } from '../forms.ts'
import { AgePage, GrownUpPage, QuestionPage, SharingPage, TopicsPage, WhoPage } from '../pages/questions.tsx'
import { FIRST, questionPage, type Draft } from '../rules/journey.ts'
import { MOST_TOPICS, questionsOf, type Asked, type CardSet } from '../rules/set.ts'
import { readyMade } from '../rules/sharing.ts'
import { ask, type Turn } from './asking.ts'

/** Every page that asks something, in the order of the journey. */
export function addQuestions(all: Routes, needs: Needs, set: CardSet): void {
  const at = (path: string) => ({ needs, set, path })
  ask(all, at(FIRST), (_, draft) => ({
    page: FIRST,
    form: whoForm,
    ready: filledView({ who: draft.who }),
    keep: ({ who }) => ({ ...draft, who: who! }),
    show: (view, back) => <WhoPage view={view} back={back} />,
  }))
  ask(all, at('/tell-us/cards/age'), (_, draft) => ({
    page: '/tell-us/cards/age',
    form: ageForm,
    ready: filledView({ age: draft.age }),
    keep: ({ age }, isSkipped) => ({ ...draft, age: isSkipped ? 'not-said' : age! }),
    show: (view, back) => <AgePage view={view} back={back} />,
  }))
  ask(all, at('/tell-us/cards/grown-up'), (_, draft) => ({
    page: '/tell-us/cards/grown-up',
    form: grownUpForm,
    ready: filledView({}),
    keep: () => ({ ...draft, grownUp: true as const }),
    show: (view, back) => <GrownUpPage view={view} back={back} />,
  }))
  ask(all, at('/tell-us/cards/topics'), (c, draft) => topicsTurn(c, draft, set))
  ask(all, at('/tell-us/cards/question/:nth'), (c, draft) => {
    const nth = Number(c.req.param('nth'))
    const asked = questionsOf(set, draft.topics ?? [])
    const question = asked[nth - 1]
    return question === undefined ? null : questionTurn(c, draft, { question, nth, all: asked.length })
  })
  ask(all, at('/tell-us/cards/sharing'), (_, draft) => ({
    page: '/tell-us/cards/sharing',
    form: sharingForm,
    only: draft.who === 'with-helper' ? ['sharing', 'chosenBy'] : ['sharing'],
    ready: filledView({ sharing: readyMade(draft), chosenBy: draft.chosenBy }),
    keep: ({ sharing, chosenBy }, isSkipped) => ({
      ...draft,
      sharing: isSkipped ? 'staff' : sharing!,
      ...(chosenBy && { chosenBy }),
    }),
    show: (view, back) => <SharingPage view={view} back={back} hasHelper={draft.who === 'with-helper'} />,
  }))
}

function topicsTurn(
  c: KeptContext,
  draft: Draft,
  set: CardSet
): Turn<ReturnType<ReturnType<typeof topicsForm>['in']>> {
  const wrong = () => withError(c.get('body'), 'topics', copy.in(c.get('language')).ask.topicsMissing)
  return {
    page: '/tell-us/cards/topics',
    form: topicsForm(set),
    ready: filledView({ topics: draft.topics }),
    keep: ({ topics = [] }) =>
      topics.length === 0 || topics.length > MOST_TOPICS ? wrong() : { ...draft, topics },
    show: (view, back) => <TopicsPage view={view} back={back} set={set} />,
  }
}

interface Place {
  readonly question: Asked
  readonly nth: number
  readonly all: number
}

function questionTurn(
  c: KeptContext,
  draft: Draft,
  place: Place
): Turn<ReturnType<ReturnType<typeof questionForm>['in']>> {
  const { question, nth } = place
  const wrong = () => withError(c.get('body'), 'card', copy.in(c.get('language')).ask.cardMissing)
  return {
    page: questionPage(nth),
    form: questionForm(question),
    ready: filledView({ card: draft.cards?.[question.key], more: draft.more?.[question.key] }),
    keep: ({ card, more = '' }, isSkipped) => {
      if (!isSkipped && !card && more === '') return wrong()
      const chosen = isSkipped ? null : question.cards.find(({ key }) => key === card)
      return {
        ...draft,
        cards: { ...draft.cards, [question.key]: isSkipped ? 'skipped' : (card ?? 'skipped') },
        more: { ...draft.more, [question.key]: isSkipped ? '' : more },
        ...(chosen?.notSafe && { notSafe: true as const }),
      }
    },
    show: (view, back) => <QuestionPage view={view} back={back} {...place} />,
  }
}
