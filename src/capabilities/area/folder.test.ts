import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AreaFaults, readArea } from './index.ts'

const areas = join(import.meta.dirname, '../../../areas')
let copy: string

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'area-'))
  await cp(join(areas, 'devon'), copy, { recursive: true })
})

afterEach(() => rm(copy, { recursive: true }))

/** Changes words in one file of the copy, as a tired person with a text editor would. */
async function change(file: string, from: string, to: string) {
  const text = await readFile(join(copy, file), 'utf8')
  expect(text).toContain(from)
  await writeFile(join(copy, file), text.replace(from, to))
}

async function faults() {
  const error: unknown = await readArea(copy).catch((caught: unknown) => caught)
  return error instanceof AreaFaults ? error.faults : []
}

describe('a folder with nothing wrong', () => {
  it('is read whole: Devon', async () => {
    expect((await readArea(join(areas, 'devon'))).area.siteName).toBe('SEND: working together in Devon')
  })

  it('is read whole: the invented partnership', async () => {
    expect((await readArea(join(areas, 'example'))).area.invented).toBe(true)
  })

  it('cannot be changed once it is read', async () => {
    const { area } = await readArea(copy)
    expect(Object.isFrozen(area.contact) && Object.isFrozen(area.cornerstones[0])).toBe(true)
  })

  it('may have no stories, reports or people', async () => {
    const { record } = await readArea(copy)
    expect([record.stories, record.reports, record.people]).toEqual([[], [], []])
  })
})

describe('a folder with a fault', () => {
  it('names the field that is missing', async () => {
    await change('area.json', '"siteName": "SEND: working together in Devon",', '')
    expect(await faults()).toEqual([{ file: 'area.json', path: 'siteName', message: 'This is missing' }])
  })

  it('names the day that does not exist', async () => {
    await change('record/meetings.json', '"on": "2023-02-22"', '"on": "2023-02-29"')
    expect(await faults()).toEqual([
      { file: 'record/meetings.json', path: '[1].on', message: 'Write a real day like 2024-12-19' },
    ])
  })

  it('names the word that is not one of those allowed', async () => {
    await change('area.json', '"kind": "parent-carer-forum"', '"kind": "forum"')
    expect(await faults()).toEqual([
      expect.objectContaining({
        path: 'organisations[3].kind',
        message: expect.stringContaining('Write one of: council, nhs') as string,
      }),
    ])
  })

  it('names the field that nothing reads', async () => {
    await change('record/themes.json', '"title":', '"colour": "red", "title":')
    expect(await faults()).toEqual([
      { file: 'record/themes.json', path: '[0]', message: 'Take out colour, or check the spelling' },
    ])
  })

  it('names the number that should be one', async () => {
    await change('area.json', '"smallNumber": 5', '"smallNumber": "five"')
    expect(await faults()).toEqual([
      { file: 'area.json', path: 'smallNumber', message: 'Write a number here' },
    ])
  })

  it('names the colour that is too pale to read', async () => {
    await change('area.json', '"brand": "#0b5c66"', '"brand": "#7f7f7f"')
    expect(await faults()).toEqual([
      {
        file: 'area.json',
        path: 'brand.brand',
        message: 'This is too pale to read on white. Choose a darker colour',
      },
    ])
  })

  it('names the colour that is not one', async () => {
    await change('area.json', '"brand": "#0b5c66"', '"brand": "teal"')
    expect((await faults()).map(({ message }) => message)).toEqual([
      'Write the colour like #1d70b8, in small letters',
    ])
  })

  it('names the key that leads nowhere', async () => {
    await change('record/priorities.json', '"theme": "kind-people"', '"theme": "kind-peeple"')
    expect(await faults()).toEqual([
      {
        file: 'record/priorities.json',
        path: '[0].lines[0].theme',
        message: 'There is no theme with the key kind-peeple',
      },
    ])
  })

  it('names the key that is used twice', async () => {
    await change('record/meetings.json', '"key": "board-2023-02-22"', '"key": "board-2023-01-25"')
    expect(await faults()).toEqual([
      {
        file: 'record/meetings.json',
        path: '[1].key',
        message: 'The key board-2023-01-25 is used twice in this list',
      },
    ])
  })

  it('names the real fact that says nothing of where it comes from', async () => {
    const address = 'https://www.devon.gov.uk/children-families-education/?p=21372'
    await change(
      'area.json',
      `{\n        "address": "${address}",\n        "asAt": "2026-11-20"\n      }`,
      'null'
    )
    expect(await faults()).toEqual([
      {
        file: 'area.json',
        path: 'commitments[0].source',
        message: 'Write the address this comes from and the day you looked',
      },
    ])
  })

  it('names the file that is not JSON', async () => {
    await change('record/plan.json', '[', '')
    expect(await faults()).toEqual([
      { file: 'record/plan.json', path: '', message: expect.stringContaining('This is not JSON') as string },
    ])
  })

  it('names the file that is missing', async () => {
    await rm(join(copy, 'area.json'))
    expect(await faults()).toEqual([{ file: 'area.json', path: '', message: 'This file is missing' }])
  })

  it('names the file that no room reads', async () => {
    await writeFile(join(copy, 'record/meeting.json'), '[]')
    expect(await faults()).toEqual([
      {
        file: 'record/meeting.json',
        path: '',
        message: expect.stringContaining('No room reads this') as string,
      },
    ])
  })

  it('has all its faults named at once', async () => {
    await change('area.json', '"smallNumber": 5', '"smallNumber": 1')
    await change('area.json', '"number": "999"', '"number": "nine nine nine"')
    await change('record/themes.json', '"cornerstone": "welcome-and-care",', '')
    expect((await faults()).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'area.json danger[0].number',
      'area.json smallNumber',
      'record/themes.json [0].cornerstone',
    ])
  })

  it('is told of in sentences, each with its file and its place', async () => {
    await change('area.json', '"smallNumber": 5', '"smallNumber": 1')
    await expect(readArea(copy)).rejects.toThrow('area.json at smallNumber: This must be 2 or more')
  })
})

describe('another area', () => {
  it('is a copy of the folder with other words in it', async () => {
    await change('area.json', '"name": "Devon"', '"name": "Elsewhere"')
    expect((await readArea(copy)).area.name).toBe('Elsewhere')
  })

  it('shows every setting that Devon has, and may show more', async () => {
    const [devon, example] = await Promise.all([
      readArea(join(areas, 'devon')),
      readArea(join(areas, 'example')),
    ])
    expect(Object.keys(example.area)).toEqual(expect.arrayContaining(Object.keys(devon.area)))
    expect(Object.keys(example.record).sort()).toEqual(Object.keys(devon.record).sort())
  })
})
