import {
  ADTS,
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  Input,
  MP3,
  Mp3OutputFormat,
  Mp4OutputFormat,
  Output,
  WAVE,
  WebMOutputFormat,
  type AudioCodec,
  type OutputFormat,
} from 'mediabunny'
import { describe, expect, it } from 'vitest'
import { soundAnew } from './sound-anew.ts'
import { SOUND_BYTES } from './sound-limits.ts'
import { writeSoundAnew } from './sound.ts'
import { speech, wavOf } from './speech.ts'

const TITLE = 'Voice memo at Elm Road'
const PLACE = '+50.7184-003.5339/'
const COVER = 'a picture of a kitchen'
const planted = new RegExp([TITLE, '50\\.7184', COVER, 'Old phone 7'].join('|'))

/** Packets that are silence, one of each kind. */
const silence = {
  opus: Uint8Array.of(0xf8, 0xff, 0xfe),
  aac: Uint8Array.of(0x00, 0xc8, 0x00, 0x80, 0x23, 0x80),
  mp3: Uint8Array.from({ length: 417 }, (_, nth) => [0xff, 0xfb, 0x90, 0xc4][nth] ?? 0),
}

const opusHead = Buffer.from('4f707573486561640101380180bb00000000'.concat('00'), 'hex')

const configs = {
  opus: { codec: 'opus', numberOfChannels: 1, sampleRate: 48_000, description: opusHead },
  aac: {
    codec: 'mp4a.40.2',
    numberOfChannels: 1,
    sampleRate: 44_100,
    description: Uint8Array.of(0x12, 0x08),
  },
  mp3: { codec: 'mp3', numberOfChannels: 2, sampleRate: 44_100 },
}

/** A recording as a phone makes it, with its title, the place it was made, its maker and a picture in it. */
async function phoneRecording(
  codec: keyof typeof silence,
  format: OutputFormat,
  packets: number,
  each: number
) {
  const target = new BufferTarget()
  const output = new Output({ format, target })
  output.setMetadataTags({
    ...{ title: TITLE, comment: PLACE, artist: 'Old phone 7' },
    images: [{ data: Buffer.from(COVER), mimeType: 'image/jpeg', kind: 'coverFront' }],
  })
  const source = new EncodedAudioPacketSource(codec satisfies AudioCodec)
  output.addAudioTrack(source)
  await output.start()
  for (let nth = 0; nth < packets; nth++) {
    await source.add(new EncodedPacket(silence[codec], 'key', nth * each, each), {
      decoderConfig: configs[codec],
    })
  }
  await output.finalize()
  return new Uint8Array(target.buffer!)
}

/** A WAV file with a tone, and facts about its maker behind the samples. */
function wav(seconds: number): Buffer {
  const tone = speech(16_000, 1000)
  tone.add(Float32Array.from({ length: seconds * 16_000 + 1 }, (_, n) => Math.sin(n / 8) / 2))
  const facts = Buffer.from(`LIST\0\0\0\0INFOINAM\0\0\0\0${TITLE} ${PLACE}`)
  facts.writeUInt32LE(facts.length - 8, 4)
  return Buffer.concat([wavOf(tone), facts])
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

async function kept(bytes: Uint8Array) {
  const sound = await soundAnew(bytes)
  if (!sound.ok) throw new Error(sound.why)
  return sound
}

describe('a recording somebody sends', () => {
  it('in Opus, as browsers make it, is decoded and written anew: nothing but what can be heard is left', async () => {
    const sent = await phoneRecording('opus', new WebMOutputFormat(), 100, 0.02)
    expect(latin(sent)).toMatch(planted)
    const sound = await kept(sent)
    expect([sound.type, sound.made, sound.seconds]).toEqual(['audio/wav', 'decoded', 2])
    expect(latin(sound.bytes)).not.toMatch(planted)
    const input = new Input({ formats: [WAVE], source: new BufferSource(sound.bytes) })
    expect(await (await input.getPrimaryAudioTrack())?.getSampleRate()).toBe(16_000)
    expect(sound.bytes.length).toBeGreaterThan(60_000)
  })

  it('in plain samples keeps its tone and loses what stood behind it', async () => {
    const sent = wav(2)
    expect(latin(sent)).toMatch(planted)
    const sound = await kept(sent)
    expect([sound.type, sound.made, sound.seconds]).toEqual(['audio/wav', 'decoded', 2])
    expect(latin(sound.bytes)).not.toMatch(planted)
    const samples = new Int16Array(sound.bytes.buffer.slice(44))
    expect(Math.max(...samples)).toBeGreaterThan(15_000)
  })

  it('in AAC, as phones make it, keeps its packets in a fresh file with nothing round them', async () => {
    const sent = await phoneRecording('aac', new Mp4OutputFormat(), 90, 1024 / 44_100)
    expect(latin(sent)).toMatch(planted)
    const sound = await kept(sent)
    expect([sound.type, sound.made, sound.seconds]).toEqual(['audio/aac', 'packets', 2])
    expect(latin(sound.bytes)).not.toMatch(planted)
    expect(sound.bytes.length).toBe(90 * (7 + silence.aac.length)) // heads of seven bytes, and packets
    const input = new Input({ formats: [ADTS], source: new BufferSource(sound.bytes) })
    expect(await (await input.getPrimaryAudioTrack())?.getCodec()).toBe('aac')
  })

  it('in MP3 too', async () => {
    const sent = await phoneRecording('mp3', new Mp3OutputFormat(), 80, 1152 / 44_100)
    expect(latin(sent)).toMatch(planted)
    const sound = await kept(sent)
    expect([sound.type, sound.made, sound.seconds]).toEqual(['audio/mpeg', 'packets', 2])
    expect(latin(sound.bytes)).not.toMatch(planted)
    const input = new Input({ formats: [MP3], source: new BufferSource(sound.bytes) })
    expect(await input.getMetadataTags()).toEqual({})
  })

  it('may be a little over five minutes, and no more', async () => {
    const aac = (seconds: number) => phoneRecording('aac', new Mp4OutputFormat(), seconds * 43, 1024 / 44_100)
    const little = await soundAnew(await aac(310))
    expect(little.ok && little.seconds).toBe(310)
    expect(await soundAnew(await aac(325))).toEqual({ ok: false, why: 'too-long' })
    const opus = await phoneRecording('opus', new WebMOutputFormat(), 16_200, 0.02)
    expect(await soundAnew(opus)).toEqual({ ok: false, why: 'too-long' })
  })

  it('is refused when it is no sound, whatever its name says, or is too large', async () => {
    const refused = { ok: false, why: 'not-a-sound' }
    expect(await soundAnew(Buffer.from('%PDF-1.7 a letter'))).toEqual(refused)
    expect(await soundAnew(Buffer.from('#EXTM3U\nhttp://localhost/a.ts'))).toEqual(refused)
    expect(await soundAnew(new Uint8Array(0))).toEqual(refused)
    expect(await soundAnew(new Uint8Array(SOUND_BYTES + 1))).toEqual({ ok: false, why: 'too-large' })
  })

  it('is written beside everything else, and given up when it takes too long', async () => {
    const sound = await writeSoundAnew(wav(1))
    expect(sound.ok && sound.seconds).toBe(1)
    expect(await writeSoundAnew(wav(1), 0)).toEqual({ ok: false, why: 'not-a-sound' })
    const many = await Promise.all(Array.from({ length: 12 }, () => writeSoundAnew(wav(1), 0)))
    expect(many.slice(10)).toEqual([
      { ok: false, why: 'too-busy' },
      { ok: false, why: 'too-busy' },
    ])
  })
})
