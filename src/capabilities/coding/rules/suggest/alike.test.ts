import { describe, expect, it } from 'vitest'
import { labelledTexts } from '../../../../../tests/support/labelled-texts.ts'
import { nearlyTheSame } from './alike.ts'

const CAMPAIGN =
  'We ask the council to publish how long families wait for a plan, to say who answers for it, to name a day by which ' +
  'each late plan will be finished, and to tell every family that day in writing before the end of this term'

const sent = (id: string, before: string, after: string) => ({ id, words: `${before} ${CAMPAIGN} ${after}` })

describe('texts that are nearly the same', () => {
  it('are one group, however each was begun and ended', () => {
    const others = labelledTexts(60, 'others').map(({ words }, at) => ({ id: `other ${at}`, words }))
    const campaign = [
      sent('one', 'Dear all.', 'Kind regards'),
      sent('two', '', 'Thank you'),
      sent('three', '', ''),
    ]
    const own = others.filter(({ words }, at) => others.findIndex(each => each.words === words) === at)
    expect(nearlyTheSame([campaign[0]!, ...own, campaign[1]!, campaign[2]!])).toEqual([
      ['one', 'two', 'three'],
    ])
  })

  it('are not those that only speak of the same thing', () => {
    expect(
      nearlyTheSame([
        { id: 'a', words: 'Nobody rang us back for eleven weeks and he was at home' },
        { id: 'b', words: 'Nobody rang us back and we gave up asking the team' },
      ])
    ).toEqual([])
  })

  it('may be as short as one word, and none at all', () => {
    expect(nearlyTheSame([{ id: 'a', words: 'Help' }, { id: 'b', words: 'help!' }])).toEqual([['a', 'b']]) // prettier-ignore
    expect(nearlyTheSame([])).toEqual([])
  })
})
