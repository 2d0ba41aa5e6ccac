import type { Option } from '../../../platform/forms/index.ts'
import type { Area } from '../../area/index.ts'

export const organisationOptions = ({ organisations }: Area): Option[] =>
  organisations.map(({ key, name }) => ({ value: key, text: name }))
