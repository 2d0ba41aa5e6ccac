import type { Child } from 'hono/jsx'
import { catalogue } from '../../platform/language/index.ts'
import { useCopy, usePage } from '../../platform/render/index.ts'
import { BackLink } from '../govuk/index.ts'
import { Document, InventedLine } from './document.tsx'
import { Navigation } from './public-page.tsx'

const copy = catalogue({
  name: (site: string) => `Staff – ${site}`,
  navigation: 'Work',
  back: 'Back',
})

interface ShellPageProps {
  readonly title: string
  readonly back?: string
  readonly head?: Child
  readonly children?: Child
}

/** A page of the workspace that a device may keep: the same for everyone, with nobody's name on it and no form key. */
export const ShellPage = ({ title, back, head, children }: ShellPageProps) => {
  const { site, path } = usePage()
  const t = useCopy(copy)
  return (
    <Document
      title={title}
      hasErrors={false}
      header={
        <header>
          <InventedLine />
          <Navigation label={t.navigation} name={t.name(site.name)} home="/staff" links={[]} path={path} />
        </header>
      }
      footer={null}
      before={back !== undefined && <BackLink text={t.back} href={back} />}
      head={head}
      noIndex
    >
      {children}
    </Document>
  )
}
