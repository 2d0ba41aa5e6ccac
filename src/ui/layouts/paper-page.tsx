import type { Child } from 'hono/jsx'
import { catalogue } from '../../platform/language/index.ts'
import { useCopy, usePage } from '../../platform/render/index.ts'
import { BackLink } from '../govuk/index.ts'
import { Document, InventedLine } from './document.tsx'

const copy = catalogue({
  back: 'Back',
  how: 'This page is made to be printed on A4. Choose “Print” in the menu of your browser.',
  print: 'Print this page',
})

interface PaperPageProps {
  readonly title: string
  readonly back: string
  readonly children?: Child
}

/**
 * A page made to be printed: black on white, no navigation, letters of 14 points. Put each sheet of paper into a
 * <Sheet>. The way back and how to print stand on the screen only.
 */
export const PaperPage = ({ title, back, children }: PaperPageProps) => {
  const t = useCopy(copy)
  return (
    <Document
      title={title}
      hasErrors={false}
      header={<PaperHeader />}
      footer={null}
      before={
        <div class="kept-screen">
          <BackLink text={t.back} href={back} />
          <p class="govuk-body">{t.how}</p>
          <button type="button" class="govuk-button govuk-button--secondary" data-print hidden>
            {t.print}
          </button>
        </div>
      }
      noIndex
    >
      {children}
    </Document>
  )
}

/** One side of A4. The name of the site stands on top of each, since sheets part company. */
export const Sheet = ({ children }: { children?: Child }) => {
  const { site } = usePage()
  return (
    <section class="kept-sheet">
      <p class="kept-sheet__name">{site.name}</p>
      {children}
    </section>
  )
}

/** An empty box to write in by hand: one line, a few, or most of a page. */
export const WriteHere = ({ room }: { room: 'line' | 'some' | 'much' }) => (
  <div class={`kept-write-here kept-write-here--${room}`} aria-hidden="true" />
)

/** One of a few, to be ticked by hand. */
export const TickOne = ({ of }: { of: readonly Child[] }) => (
  <ul class="kept-ticks">
    {of.map(choice => (
      <li>
        <span class="kept-ticks__box" aria-hidden="true" /> {choice}
      </li>
    ))}
  </ul>
)

/** What is torn or cut off and taken home. */
export const Slip = ({ children }: { children?: Child }) => <div class="kept-slip">{children}</div>

const PaperHeader = () => (
  <header class="kept-screen">
    <InventedLine />
  </header>
)
