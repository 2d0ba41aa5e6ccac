import {
  ADTS,
  AdtsOutputFormat,
  AudioSampleSink,
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedPacketSink,
  Input,
  MATROSKA,
  MP3,
  MP4,
  Mp3OutputFormat,
  OGG,
  Output,
  QTFF,
  WAVE,
  WEBM,
  type InputAudioTrack,
} from 'mediabunny'
import { OpusDecoder } from 'opus-decoder'
import { SECONDS_TO_SPARE, SOUND_BYTES, SOUND_SECONDS, type Sound, type SoundFault } from './sound-limits.ts'
import { mono, speech, wavOf, type Speech } from './speech.ts'

/** What a browser or a phone records in. No list of files elsewhere, such as HLS: nothing is ever fetched. */
const formats = [WEBM, MATROSKA, OGG, MP4, QTFF, MP3, WAVE, ADTS]

const LONGEST = SOUND_SECONDS + SECONDS_TO_SPARE

/** Thrown inside this file alone. */
class Refused extends Error {
  readonly why: SoundFault

  constructor(why: SoundFault) {
    super(why)
    this.why = why
  }
}

/**
 * Writes a recording anew. It is known by what is in it, whatever its name says; of a film, the sound alone is kept.
 * Opus and plain samples are decoded; of AAC and MP3, which nothing here can decode, the packets are written into a fresh
 * file: title, place, picture, other tracks, times and every box round them are gone, the packets are as they were.
 *
 * Takes seconds of work: see `sound.ts`, which does it beside the event loop and with a limit of time.
 */
export async function soundAnew(bytes: Uint8Array): Promise<Sound> {
  if (bytes.byteLength > SOUND_BYTES) return { ok: false, why: 'too-large' }
  try {
    return await written(bytes)
  } catch (fault) {
    return { ok: false, why: fault instanceof Refused ? fault.why : 'not-a-sound' }
  }
}

async function written(bytes: Uint8Array): Promise<Sound> {
  const input = new Input({ formats, source: new BufferSource(bytes) })
  try {
    return await writtenFrom(await input.getPrimaryAudioTrack())
  } finally {
    input.dispose()
  }
}

async function writtenFrom(track: InputAudioTrack | null): Promise<Sound> {
  if (track === null) throw new Refused('no-sound')
  const codec = await track.getCodec()
  if (codec === 'aac' || codec === 'mp3') return packetsOf(track, codec)
  if (codec === 'opus') return keptOf(await opusOf(track))
  if (codec?.startsWith('pcm-') || codec === 'ulaw' || codec === 'alaw') return keptOf(await samplesOf(track))
  throw new Refused('not-a-sound')
}

function keptOf(sound: Speech): Sound {
  if (sound.length === 0) throw new Refused('no-sound')
  return {
    ok: true,
    type: 'audio/wav',
    bytes: wavOf(sound),
    seconds: wholeSeconds(sound.seconds),
    made: 'decoded',
  }
}

const wholeSeconds = (seconds: number): number => Math.max(1, Math.round(seconds))

async function opusOf(track: InputAudioTrack): Promise<Speech> {
  const [channels, config] = [await track.getNumberOfChannels(), await track.getDecoderConfig()]
  if (channels > 2) throw new Refused('not-a-sound')
  const decoder = new OpusDecoder({ channels, preSkip: preSkipOf(config?.description) })
  await decoder.ready
  const sound = speech(48_000, LONGEST)
  try {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      const { channelData } = decoder.decodeFrame(packet.data)
      if (!sound.add(mono(channelData))) throw new Refused('too-long')
    }
  } finally {
    decoder.free()
  }
  return sound
}

/** How many samples at its beginning are the codec's own, from the head that every file with Opus has. RFC 7845, 5.1. */
function preSkipOf(head: ArrayBufferLike | ArrayBufferView | undefined): number {
  if (head === undefined || head.byteLength < 12) return 0
  const view = ArrayBuffer.isView(head)
    ? new DataView(head.buffer, head.byteOffset, head.byteLength)
    : new DataView(head)
  return view.getUint16(10, true)
}

async function samplesOf(track: InputAudioTrack): Promise<Speech> {
  const [rate, channels] = [await track.getSampleRate(), await track.getNumberOfChannels()]
  if (rate < 4000 || rate > 192_000 || channels > 8) throw new Refused('not-a-sound')
  const sound = speech(rate, LONGEST)
  for await (const sample of new AudioSampleSink(track).samples()) {
    const planes = Array.from({ length: channels }, (_, planeIndex) => {
      const plane = new Float32Array(sample.numberOfFrames)
      sample.copyTo(plane, { planeIndex, format: 'f32-planar' })
      return plane
    })
    sample.close()
    if (!sound.add(mono(planes))) throw new Refused('too-long')
  }
  return sound
}

/** Its packets in a file of our own. Their times are counted anew from nought. */
async function packetsOf(track: InputAudioTrack, codec: 'aac' | 'mp3'): Promise<Sound> {
  const decoderConfig = await track.getDecoderConfig()
  if (decoderConfig === null) throw new Refused('not-a-sound')
  const target = new BufferTarget()
  const format = codec === 'aac' ? new AdtsOutputFormat() : new Mp3OutputFormat()
  const output = new Output({ format, target })
  const source = new EncodedAudioPacketSource(codec)
  output.addAudioTrack(source)
  await output.start()
  let seconds = 0
  for await (const { data, duration } of new EncodedPacketSink(track).packets()) {
    await source.add(new EncodedPacket(data, 'key', seconds, duration), { decoderConfig })
    seconds += duration
    if (seconds > LONGEST) throw new Refused('too-long')
  }
  if (seconds === 0) throw new Refused('no-sound')
  await output.finalize()
  const type = codec === 'aac' ? 'audio/aac' : 'audio/mpeg'
  return {
    ok: true,
    type,
    bytes: new Uint8Array(target.buffer!),
    seconds: wholeSeconds(seconds),
    made: 'packets',
  }
}
