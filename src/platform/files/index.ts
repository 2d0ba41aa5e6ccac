export { PICTURE_BYTES, writeAnew, type Picture } from './picture.ts'
export { writeSoundAnew } from './sound.ts'
export { SOUND_BYTES, SOUND_SECONDS, type KeptSound, type Sound, type SoundFault } from './sound-limits.ts'
