import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { PICTURE_BYTES, writeAnew } from './picture.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })

describe('a picture somebody sends', () => {
  it('is written anew, upright, and says nothing of where or by which machine it was taken', async () => {
    const taken = await plain(40, 20)
      .withExif({
        IFD0: { Make: 'SecretCamera' },
        IFD3: { GPSLatitude: '50/1 43/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const kept = await writeAnew(taken)
    if (!kept.ok) throw new Error(kept.why)
    const facts = await sharp(kept.webp).metadata()
    expect(facts.format).toBe('webp')
    expect([facts.width, facts.height]).toEqual([20, 40])
    expect([facts.exif, facts.xmp, facts.iptc, facts.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(kept.webp.includes('SecretCamera')).toBe(false)
  })

  it('loses what was hidden behind its end', async () => {
    const hiding = Buffer.concat([
      await plain(8, 8).png().toBuffer(),
      Buffer.from('a name behind the picture'),
    ])
    const kept = await writeAnew(hiding)
    expect(kept.ok && kept.webp.includes('behind')).toBe(false)
  })

  it('is refused when it is no picture we take, whatever its name says', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    )
    expect(await writeAnew(svg)).toEqual({ ok: false, why: 'not-a-picture' })
    const gif = await plain(8, 8).gif().toBuffer()
    expect(await writeAnew(gif)).toEqual({ ok: false, why: 'not-a-picture' })
    const broken = (await plain(200, 200).jpeg().toBuffer()).subarray(0, 200)
    expect(await writeAnew(broken)).toEqual({ ok: false, why: 'not-a-picture' })
  })

  it('is refused by its size before anything is unpacked', async () => {
    expect(await writeAnew(new Uint8Array(PICTURE_BYTES + 1))).toEqual({ ok: false, why: 'too-large' })
    const bomb = await plain(10, 10).png().toBuffer()
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    const kept = await writeAnew(bomb)
    expect(kept.ok).toBe(false)
  })
})
