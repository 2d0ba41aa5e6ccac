import { useCopy } from '../../../platform/render/index.ts'
import { PaperPage, Sheet, Slip } from '../../../ui/layouts/index.ts'
import type { Item } from '../rules/round.ts'
import { staffCopy } from '../staff-copy.ts'
import type { RoundRow } from '../store/rounds.ts'

interface PaperSlipsProps {
  readonly round: RoundRow
  readonly items: readonly Item[]
  /** Where people type the code, without "https://". */
  readonly address: string
  /** One slip for each; none for paper slips to write on. */
  readonly codes: readonly string[]
}

/** Slips to cut and hand out: with codes, or plain for a pen. */
export const PaperSlipsPage = ({ round, items, address, codes }: PaperSlipsProps) => {
  const t = useCopy(staffCopy).print
  return (
    <PaperPage title={t.title} back={`/staff/votes/${round.key}/slips`}>
      {codes.length > 0 && <p class="govuk-body kept-screen">{t.printNow}</p>}
      {codes.length === 0 ? (
        <Sheet>
          <h1>{round.title}</h1>
          <PlainSlip round={round} items={items} />
        </Sheet>
      ) : (
        pagesOf(codes).map(page => (
          <Sheet>
            <h1>{round.title}</h1>
            {page.map(code => (
              <Slip>
                <p>
                  <strong>{round.question}</strong>
                </p>
                <p>
                  {t.code}: <strong class="kept-code">{code}</strong>
                </p>
                <p>{t.online(address)}</p>
              </Slip>
            ))}
          </Sheet>
        ))
      )}
    </PaperPage>
  )
}

const PlainSlip = ({ round, items }: Pick<PaperSlipsProps, 'round' | 'items'>) => {
  const t = useCopy(staffCopy).print
  const { starsEach, mostOnOne } = round.rule
  const how = round.method === 'stars' ? t.how.stars(starsEach ?? 0) : t.how[round.method]
  return (
    <>
      <p>
        <strong>{round.question}</strong>
      </p>
      <p>
        {how} {mostOnOne !== null && t.most(mostOnOne)} {t.secret}
      </p>
      <ol class="kept-numbered">
        {items.map(({ title }) => (
          <li>
            {title} <span class="kept-ticks__box" aria-hidden="true" />
          </li>
        ))}
      </ol>
    </>
  )
}

const ON_A_SHEET = 4

function pagesOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / ON_A_SHEET) }, (_, page) =>
    all.slice(page * ON_A_SHEET, (page + 1) * ON_A_SHEET)
  )
}
