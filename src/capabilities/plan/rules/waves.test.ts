import { expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { wavesOf } from './waves.ts'

const march = calendarDate('2026-03-04')
const august = calendarDate('2026-08-10')
const signed = (key: string, ...days: (typeof march)[]) => ({ key, signedBy: days.map(on => ({ on })) })

it('puts a promise that was signed in August into no version from March', () => {
  const promises = [signed('call back', march), signed('say why', march, august), signed('clubs', august)]
  expect(wavesOf(promises, march)).toEqual([
    { on: march, promises: [promises[0]] },
    { on: august, promises: [promises[1], promises[2]] },
  ])
})

it('publishes what nobody signed, or what was signed before, with the plan', () => {
  const promises = [signed('a review'), signed('call back', march)]
  expect(wavesOf(promises, august)).toEqual([{ on: august, promises }])
})

it('is one version of a plan without a promise', () => {
  expect(wavesOf([], march)).toEqual([{ on: march, promises: [] }])
})
