import { SAMPLE_RATE } from './sound-limits.ts'

/** Sound that grows piece by piece: one channel, 16,000 samples a second, 16 bits each. */
export interface Speech {
  /** One more piece, at the rate it came with, from -1 to 1. False when that would be longer than allowed. */
  add(piece: Float32Array): boolean
  readonly length: number
  readonly seconds: number
  readonly pieces: readonly Int16Array[]
}

/**
 * Turns samples of any rate into ours. Each new sample is the mean of those it stands for, or lies between its neighbours
 * where there are fewer: good enough to understand every word, and simple enough to be sure of.
 *
 * @param rate    samples a second of what comes
 * @param longest seconds
 */
export function speech(rate: number, longest: number): Speech {
  const step = rate / SAMPLE_RATE
  const pieces: Int16Array[] = []
  let [length, held] = [0, new Float32Array(0)]
  let next = 0 // where in `held` the next new sample begins, in old samples
  return {
    pieces,
    get length() {
      return length
    },
    get seconds() {
      return length / SAMPLE_RATE
    },
    add(piece) {
      const all = joined(held, piece)
      const count = Math.max(0, Math.floor((all.length - 1 - next) / step))
      const made = Int16Array.from({ length: count }, (_, nth) => toInt16(at(all, next + nth * step, step)))
      next += count * step
      const gone = Math.floor(next)
      held = all.slice(gone)
      next -= gone
      pieces.push(made)
      length += count
      return length <= longest * SAMPLE_RATE
    },
  }
}

function joined(one: Float32Array, other: Float32Array): Float32Array {
  const all = new Float32Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}

function at(samples: Float32Array, from: number, step: number): number {
  const first = Math.floor(from)
  if (step <= 1) {
    const [here, there] = [samples[first] ?? 0, samples[first + 1] ?? 0]
    return here + (there - here) * (from - first)
  }
  const last = Math.max(first + 1, Math.floor(from + step))
  let sum = 0
  for (let nth = first; nth < last; nth++) sum += samples[nth] ?? 0
  return sum / (last - first)
}

const toInt16 = (sample: number): number => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767)

/** All channels as one: the mean of them. */
export function mono(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0), ...others] = channels
  if (others.length === 0) return first
  return first.map(
    (sample, nth) => others.reduce((sum, one) => sum + (one[nth] ?? 0), sample) / channels.length
  )
}

const HEAD = 44

/** A WAV file: 44 bytes of head, the samples, and nothing else. */
export function wavOf({ pieces, length }: Pick<Speech, 'pieces' | 'length'>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD + length * 2)
  const view = new DataView(bytes.buffer)
  const text = (offset: number, letters: string) => bytes.set(Buffer.from(letters, 'latin1'), offset)
  text(0, 'RIFF')
  view.setUint32(4, HEAD - 8 + length * 2, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true) // bytes of what follows up to "data"
  view.setUint16(20, 1, true) // plain samples
  view.setUint16(22, 1, true) // one channel
  view.setUint32(24, SAMPLE_RATE, true)
  view.setUint32(28, SAMPLE_RATE * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, length * 2, true)
  let offset = HEAD
  for (const piece of pieces) for (const sample of piece) view.setInt16((offset += 2) - 2, sample, true)
  return bytes
}
