import { readCsv } from './csv.ts'
import { faulty, type FileRead } from './fault.ts'
import { readXlsx } from './xlsx.ts'

const ZIP = Buffer.from('PK\x03\x04', 'latin1')
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** Reads a survey file by what is in it, not by what it is called. */
export async function readSurveyFile(bytes: Uint8Array, sheet = ''): Promise<FileRead> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begins = (with_: Buffer) => file.subarray(0, with_.length).equals(with_)
  if (begins(OLD_EXCEL)) return faulty({ why: 'old-excel' })
  const read = begins(ZIP) ? await readXlsx(file, sheet) : readCsv(file)
  const anything = read.ok && read.rows.some(row => row.some(cell => cell.trim() !== ''))
  return read.ok && !anything ? faulty({ why: 'nothing' }) : read
}
