import { describe, expect, it } from 'vitest'
import { headersOf, shapeOf } from './shape.ts'

const understood = (rows: string[][]) => ({ ...shapeOf(rows), headers: headersOf(rows, shapeOf(rows)) })

describe('the first rows of a file', () => {
  it('of SurveyMonkey are two rows of questions: what stands once over several columns is over all of them', () => {
    const rows = [
      ['Respondent ID', 'Collector ID', 'Who are you?', '', 'What happened?'],
      ['', '', 'Parent', 'Practitioner', 'Open-Ended Response'],
      ['114', '7', 'Parent', '', 'Nobody rang.'],
    ]
    expect(understood(rows)).toEqual({
      ...{ tool: 'surveymonkey', headerRow: 1, firstRow: 3 },
      headers: [
        ...['Respondent ID', 'Collector ID', 'Who are you?: Parent', 'Who are you?: Practitioner'],
        'What happened?',
      ],
    })
  })

  it('of Qualtrics are three: short names, questions, and what only the tool reads', () => {
    const rows = [
      ['StartDate', 'Q1'],
      ['Start Date', 'What happened?'],
      ['{"ImportId":"startDate"}', '{"ImportId":"QID1_TEXT"}'],
      ['2026-11-02', 'Nobody rang.'],
    ]
    expect(understood(rows)).toEqual({
      ...{ tool: 'qualtrics', headerRow: 2, firstRow: 4 },
      headers: ['Start Date', 'What happened?'],
    })
  })

  it('of Microsoft Forms, Google Forms and SmartSurvey are one row that we know', () => {
    expect(shapeOf([['ID', 'Start time', 'Completion time', 'Email']]).tool).toBe('microsoft-forms')
    expect(shapeOf([['Timestamp', 'What happened?']]).tool).toBe('google-forms')
    expect(shapeOf([['UserID', 'UserNo', 'Name']]).tool).toBe('smart-survey')
  })

  it('of any other tool begin where anything is written', () => {
    expect(shapeOf([['sep=;'], [''], ['Question', 'Answer']])).toEqual({
      ...{ tool: 'plain', headerRow: 3, firstRow: 4 },
    })
  })

  it('are not widened by one row that goes on after the last question', () => {
    expect(headersOf([['a'], ['1'], ['2', 'more'], ['3']], shapeOf([['a']]))).toEqual(['a'])
  })
})
