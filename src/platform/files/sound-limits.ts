/** The most bytes of a recording as it is sent: five minutes as a phone makes them, with room. */
export const SOUND_BYTES = 20 * 1024 * 1024

/** The longest recording we ask for, in seconds. */
export const SOUND_SECONDS = 5 * 60

/** A recorder stops a little late: nobody loses five minutes for one second. */
export const SECONDS_TO_SPARE = 20

/** Samples a second of what we keep: speech needs no more. */
export const SAMPLE_RATE = 16_000

export type SoundFault = 'not-a-sound' | 'too-large' | 'too-long' | 'no-sound' | 'too-busy'

/**
 * A recording as we keep it.
 *
 * `decoded`: taken apart into sound alone and written anew, so that nothing but what can be heard is left.
 * `packets`: its packets of sound, as they were, in a fresh file with nothing round them.
 */
export interface KeptSound {
  readonly ok: true
  readonly type: 'audio/wav' | 'audio/aac' | 'audio/mpeg'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How long it is, in whole seconds, at least 1. */
  readonly seconds: number
  readonly made: 'decoded' | 'packets'
}

export type Sound = KeptSound | { readonly ok: false; readonly why: SoundFault }
