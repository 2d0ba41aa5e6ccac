import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { AreaFile } from './rules/area-shape.ts'
import type { Fault } from './rules/faults.ts'

const SIDE = 200

/**
 * Makes the photo of the person who answers the telephone anew: small, square and without anything that the camera
 * wrote into it. A file that cannot be read as a picture is a fault of the folder.
 */
export async function readPhoto(
  folder: string,
  area: z.output<typeof AreaFile> | undefined,
  faults: Fault[]
): Promise<void> {
  const photo = area?.conversations?.person?.photo
  if (!photo) return
  try {
    const { default: sharp } = await import('sharp')
    const picture = sharp(await readFile(join(folder, photo.file)), { limitInputPixels: 50_000_000 })
    const small = picture.rotate().resize(SIDE, SIDE, { fit: 'cover' }).flatten({ background: '#ffffff' })
    photo.jpeg = (await small.jpeg({ quality: 72, mozjpeg: true }).toBuffer()).toString('base64')
  } catch {
    const path = 'conversations.person.photo.file'
    faults.push({ file: 'area.json', path, message: `${photo.file} cannot be read as a picture` })
  }
}
