import { describe, expect, it } from 'vitest'
import { campBallots } from '../../../../../../tests/support/camps.ts'
import { countOpinions } from '../opinions.ts'
import { readPolis } from './read.ts'
import { writePolis } from './write.ts'

const comments = `timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
1593461131,Mon Jun 29 2020,0,0,3,1,1,"Ring us back, ""please"""
1593461482,Mon Jun 29 2020,1,4,0,2,0,Close the school.
1593461494,Mon Jun 29 2020,2,7,1,0,-1,Mr X is to blame.
`
const votes = `timestamp,datetime,comment-id,voter-id,vote
1594984322,Fri Jul 17 2020,0,0,1
1594984323,Fri Jul 17 2020,0,1,1
1594984330,Fri Jul 17 2020,0,2,1
1594984325,Fri Jul 17 2020,0,2,-1
1594984326,Fri Jul 17 2020,1,0,-1
1594984327,Fri Jul 17 2020,1,1,-1
1594984328,Fri Jul 17 2020,1,2,0
1594984329,Fri Jul 17 2020,2,0,1
`
/** The same file from the tables of Polis, where agree is -1. */
const raw = `timestamp,datetime,comment-id,voter-id,vote
1594984322,Fri Jul 17 2020,0,0,-1
1594984323,Fri Jul 17 2020,0,1,-1
1594984330,Fri Jul 17 2020,0,2,-1
1594984325,Fri Jul 17 2020,0,2,1
1594984326,Fri Jul 17 2020,1,0,1
1594984327,Fri Jul 17 2020,1,1,1
1594984328,Fri Jul 17 2020,1,2,0
1594984329,Fri Jul 17 2020,2,0,-1
`
const matrix = `participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2
0,1,2,3,2,1,1,-1,1
1,0,0,2,1,1,1,-1,
2,,0,2,1,0,1,0,
`
const said = [
  { '0': 'agree', '1': 'disagree', '2': 'agree' },
  { '0': 'agree', '1': 'disagree' },
  { '0': 'agree', '1': 'pass' },
]

describe('a conversation from Polis', () => {
  it('is read with the last thing that everybody said, by the time and not by the row', () => {
    const read = readPolis({ comments, votes }, null)
    expect(read).toMatchObject({ ok: true, sign: 'agree-is-plus', bad: [] })
    expect(read.ok && read.ballots.map(ballot => ballot.choice.said)).toEqual(said)
    expect(read.ok && read.statements[0]!.text).toBe('Ring us back, "please"')
    expect(read.ok && read.statements.map(({ withdrawn }) => withdrawn)).toEqual([null, null, 'rejected'])
  })

  it('means the same in both signs, because the counts of agreement tell which it is', () => {
    const read = readPolis({ comments, votes: raw }, null)
    expect(read).toMatchObject({ ok: true, sign: 'agree-is-minus' })
    expect(read.ok && read.ballots.map(ballot => ballot.choice.said)).toEqual(said)
  })

  it('is not read with a sign that its counts speak against', () => {
    expect(readPolis({ comments, votes: raw }, 'agree-is-plus')).toEqual({ ok: false, why: 'sign-differs' })
  })

  it('needs a person to say the sign where the counts tell nothing', () => {
    const silent = comments
      .replace(',3,1,1,', ',0,0,1,')
      .replace(',0,2,0,', ',0,0,0,')
      .replace(',1,0,-1,', ',0,0,-1,')
    expect(readPolis({ comments: silent, votes }, null)).toEqual({ ok: false, why: 'sign-unknown' })
    expect(readPolis({ comments: silent, votes }, 'agree-is-minus')).toMatchObject({
      ok: true,
      sign: 'agree-is-minus',
    })
  })

  it('is read from the table of people too, with the groups that Polis found', () => {
    const read = readPolis({ comments, participants: matrix }, null)
    expect(read).toMatchObject({ ok: true, sign: 'agree-is-plus' })
    expect(read.ok && read.ballots.map(ballot => ballot.choice.said)).toEqual(said)
    expect(read.ok && [...read.groups]).toEqual([
      ['0', '1'],
      ['1', '0'],
    ])
  })

  it('names every row that cannot be read, and reads the others', () => {
    const rows = `${votes}soon,,0,9,1\n1594984329,,0,9,2\n\n1594984329,,7,9,1\n1594984329,,0,,1\n`
    const read = readPolis({ comments, votes: rows }, null)
    expect(read.ok && read.ballots).toHaveLength(3)
    expect(read.ok && read.bad).toEqual([
      { file: 'votes.csv', row: 10, column: 'timestamp', why: 'not-a-number' },
      { file: 'votes.csv', row: 11, column: 'vote', why: 'not-a-vote' },
      { file: 'votes.csv', row: 13, column: 'comment-id', why: 'no-such-statement' },
      { file: 'votes.csv', row: 14, column: 'voter-id', why: 'not-a-number' },
    ])
  })

  it('says which file is not what it should be', () => {
    expect(readPolis({ comments: votes, votes }, null)).toEqual({
      ok: false,
      why: 'columns',
      file: 'comments.csv',
    })
    expect(readPolis({ comments, votes: 'a,"b' }, null)).toEqual({
      ok: false,
      why: 'not-a-table',
      file: 'votes.csv',
    })
    expect(readPolis({ comments }, null)).toEqual({ ok: false, why: 'no-votes' })
  })
})

describe('a round in the files of Polis', () => {
  const { items, ballots } = campBallots({
    people: 40,
    statements: 12,
    camps: 2,
    sure: 0.9,
    seen: 0.9,
    seed: 'to Polis and back',
  })
  const statements = items.map(({ item }) => ({ item, text: `=1+1 "${item}", or so`, withdrawn: null }))
  const files = writePolis({
    topic: 'What first',
    description: '',
    url: 'https://example.org/vote',
    closed: new Date('2026-11-22T18:30:00Z'),
    statements,
    ballots,
    groupOf: new Map([[ballots[0]!.voter, 1]]),
  })

  it('has the names of Polis, agree as 1, and the time it closed instead of the time of an answer', () => {
    expect(Object.keys(files)).toEqual(['summary.csv', 'comments.csv', 'votes.csv', 'participants-votes.csv'])
    expect(files['votes.csv']!.split('\n')[0]).toBe('timestamp,datetime,comment-id,voter-id,vote')
    expect(files['votes.csv']!.split('\n')[1]).toMatch(
      /^1795372200,Sun Nov 22 2026 18:30:00 GMT\+0000 \(Coordinated Universal Time\),0,0,-?[01]$/
    )
  })

  it('is the same again when it comes back, and gives the same groups', () => {
    const back = readPolis({ comments: files['comments.csv']!, votes: files['votes.csv']! }, null)
    expect(back).toMatchObject({ ok: true, sign: 'agree-is-plus', bad: [] })
    expect(back.ok && back.statements[0]!.text).toBe('=1+1 "s000", or so')
    const again = countOpinions({
      items: back.ok ? back.statements : [],
      ballots: back.ok ? back.ballots : [],
      groups: [],
      seed: 'x',
    })
    const first = countOpinions({ items, ballots, groups: [], seed: 'x' })
    expect(again.counts.map(({ agree }) => agree).toSorted()).toEqual(
      first.counts.map(({ agree }) => agree).toSorted()
    )
    expect(again.found.grouping!.groups.map(({ people }) => people)).toEqual(
      first.found.grouping!.groups.map(({ people }) => people)
    )
  })

  it('shows no cell that a spreadsheet would work out', () => {
    expect(files['comments.csv']).toContain(`"'=1+1 ""s000"", or so"`)
  })

  it('is the same from the table of people', () => {
    const one = readPolis({ comments: files['comments.csv']!, votes: files['votes.csv']! }, null)
    const other = readPolis(
      { comments: files['comments.csv']!, participants: files['participants-votes.csv']! },
      null
    )
    const sorted = (read: typeof one) =>
      read.ok ? read.ballots.toSorted((a, b) => Number(a.voter) - Number(b.voter)) : []
    expect(sorted(other)).toEqual(sorted(one))
  })
})
