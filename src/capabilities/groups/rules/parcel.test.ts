import { expect, it } from 'vitest'
import { howManyAtOnce } from './parcel.ts'

const points = (letter: string, count: number) =>
  Array.from({ length: count }, (_, nth) => ({ nth, words: letter.repeat(4000) }))

it('a parcel of points holds twenty-five, in any language as many as the server takes', () => {
  expect(howManyAtOnce(points('a', 40))).toBe(25)
  expect(howManyAtOnce(points('م', 40))).toBe(12)
  expect(howManyAtOnce(points('我', 40))).toBe(8)
  expect(howManyAtOnce(points('a', 3))).toBe(3)
})

it('a parcel of nothing is sent too, so that a session without points arrives', () => {
  expect(howManyAtOnce([])).toBe(0)
})
