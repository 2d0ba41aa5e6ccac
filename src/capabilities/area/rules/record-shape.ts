import { z } from 'zod'
import { Meeting } from './board-shapes.ts'
import { RotaLine } from './conversations-shape.ts'
import { Plan, Report } from './plan-shapes.ts'
import { Person, Round, Story, Theme } from './voice-shapes.ts'

/** Every slice is one file of record/. A file that is not there is an empty slice. */
export const slices = {
  people: { file: 'people.json', shape: z.array(Person) },
  rota: { file: 'rota.json', shape: z.array(RotaLine) },
  themes: { file: 'themes.json', shape: z.array(Theme) },
  rounds: { file: 'priorities.json', shape: z.array(Round) },
  stories: { file: 'stories.json', shape: z.array(Story) },
  plans: { file: 'plan.json', shape: z.array(Plan) },
  reports: { file: 'reports.json', shape: z.array(Report) },
  meetings: { file: 'meetings.json', shape: z.array(Meeting) },
} as const
