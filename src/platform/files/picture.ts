import sharp from 'sharp'

/** The most bytes of a picture as it is sent: what a phone's camera makes, with room. */
export const PICTURE_BYTES = 15 * 1024 * 1024

/** The most pixels: 60 million. Counted from the head of the file, before anything is unpacked. */
const PICTURE_PIXELS = 60_000_000

/** The longer side of a picture as we keep it. Writing on a flip-chart can still be read. */
const LONGEST_SIDE = 2400

const kinds: readonly string[] = ['jpeg', 'png', 'webp']

export type Picture =
  | { readonly ok: true; readonly webp: Buffer<ArrayBuffer>; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly why: 'not-a-picture' | 'too-large' | 'too-many-pixels' }

/**
 * Writes a picture anew: upright, as WebP, its longer side 2,400 pixels at most, with nothing of the old file but what
 * can be seen. Where and when it was taken, and whatever else stood in it or behind it, are gone.
 *
 * Takes JPEG, PNG and WebP by what is in the file, whatever its name says. The first picture of a moving one is kept.
 */
export async function writeAnew(bytes: Uint8Array): Promise<Picture> {
  if (bytes.byteLength > PICTURE_BYTES) return { ok: false, why: 'too-large' }
  const kind = kindOf(bytes)
  if (kind === null || !kinds.includes(kind)) return { ok: false, why: 'not-a-picture' }
  try {
    const picture = sharp(bytes, { limitInputPixels: false, failOn: 'error', animated: false })
    const { width, height, format } = await picture.metadata()
    if (format !== kind) return { ok: false, why: 'not-a-picture' }
    if (width * height > PICTURE_PIXELS) return { ok: false, why: 'too-many-pixels' }
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 75 })
      .toBuffer({ resolveWithObject: true })
    return { ok: true, webp: Buffer.from(data), width: info.width, height: info.height }
  } catch {
    return { ok: false, why: 'not-a-picture' }
  }
}

/** What the first bytes say it is. Asked before the decoder sees the file, so that it reads three kinds and no other. */
function kindOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  return start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP' ? 'webp' : null
}
