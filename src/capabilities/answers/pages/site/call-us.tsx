import { useCopy } from '../../../../platform/render/index.ts'
import { Para, Phone } from '../../../../ui/words/index.tsx'
import type { Area } from '../../../area/index.ts'
import { siteCopy } from '../../copy/site.ts'

export const CallUs = ({ contact: { service, phone, hours } }: Pick<Area, 'contact'>) => {
  const { before, after } = useCopy(siteCopy).call(service, hours)
  return (
    <Para>
      {before}
      <Phone number={phone} />
      {after}
    </Para>
  )
}
