export { PICTURE_BYTES, writeAnew, type Picture } from './picture.ts'
