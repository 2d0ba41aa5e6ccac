export { PICTURE_BYTES, writeAnew, type Picture } from './picture.ts'
export { writeSoundAnew } from './sound.ts'
export { SOUND_BYTES, type KeptSound, type Sound, type SoundFault } from './sound-limits.ts'
