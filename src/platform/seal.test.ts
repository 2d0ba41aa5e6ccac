import { describe, expect, it } from 'vitest'
import { sealerOf } from './seal.ts'

const { seal, unseal, sealFile, unsealFile } = sealerOf('a secret of this installation, long enough')

describe('what is sealed', () => {
  it('opens for the purpose and the row it was sealed for', () => {
    expect(unseal('addresses', seal('addresses', 'sam@example.org', 'voice:1'), 'voice:1')).toBe(
      'sam@example.org'
    )
  })

  it('looks different each time, and never like itself', () => {
    const sealed = seal('addresses', 'sam@example.org', 'voice:1')
    expect(sealed).not.toBe(seal('addresses', 'sam@example.org', 'voice:1'))
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('sam')
  })

  it('opens for no other purpose, no other row and no other installation', () => {
    const sealed = seal('addresses', 'sam@example.org', 'voice:1')
    expect(() => unseal('numbers', sealed, 'voice:1')).toThrow()
    expect(() => unseal('addresses', sealed, 'voice:2')).toThrow()
    expect(() =>
      sealerOf('another secret altogether, as long').unseal('addresses', sealed, 'voice:1')
    ).toThrow()
  })

  it('does not open when a letter of it was changed', () => {
    const sealed = seal('addresses', 'sam@example.org', 'voice:1')
    const changed = sealed.slice(0, -2) + (sealed.at(-2) === 'A' ? 'B' : 'A') + sealed.at(-1)
    expect(() => unseal('addresses', changed, 'voice:1')).toThrow()
  })

  it('may be a file, byte for byte, that says nothing while it is sealed', () => {
    const sound = Buffer.concat([Buffer.from('a voice'), Buffer.alloc(300_000, 0xff)])
    const sealed = sealFile('recordings', sound, 'recording:1/0')
    expect(sealed.includes('a voice')).toBe(false)
    expect(unsealFile('recordings', sealed, 'recording:1/0').equals(sound)).toBe(true)
    expect(() => unsealFile('recordings', sealed, 'recording:1/1')).toThrow()
  })
})
