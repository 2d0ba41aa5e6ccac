import { describe, expect, it } from 'vitest'
import { brandSheet } from './brand.ts'

const brand = { brand: '#0b5c66', told: '#4c2c92', willDo: '#005a5b', changed: '#00562f' }
const textOf = (sheet: ReturnType<typeof brandSheet>) => Buffer.from(sheet.asset.page.html).toString()

describe("an area's colours", () => {
  it('are the four it has set, and nothing else', () => {
    expect(textOf(brandSheet({ brand }))).toBe(
      ':root{--kept-brand:#0b5c66;--kept-told:#4c2c92;--kept-will:#005a5b;--kept-changed:#00562f}'
    )
  })

  it('have another address when one of them changes, so that no browser keeps the old', () => {
    const other = brandSheet({ brand: { ...brand, told: '#532a7f' } })
    expect(other.address).not.toBe(brandSheet({ brand }).address)
  })
})
