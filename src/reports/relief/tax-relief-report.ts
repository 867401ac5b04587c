import type { CivilDate } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Period } from '../../domain/period.ts'
import { isKeptWhole } from '../../domain/published-file.ts'
import type { Report } from '../../domain/reports/report.ts'
import { keptUntil } from '../../domain/retention.ts'
import { fileName } from '../../messages/file-names.ts'
import { reliefOf, reliefWords } from '../../messages/relief.ts'
import { releaseForbidden, releasePurpose } from '../../messages/reports.ts'
import { typeset } from '../../messages/typeset.ts'
import { axisSection } from './axis-section.ts'
import { declaredSection } from './declared-section.ts'
import { residenceSections } from './residence-sections.ts'

const { report: text } = reliefWords
/** Months that passages and most situations are kept. */
const KEPT_MONTHS = 12

export const reliefPeriod = (year: number): Period => ({ from: `${year}-01-01`, until: `${year}-12-31` })

/**
 * A landlord's yearly page for its convention of use: what it declared by axis, what the scheme did there on its stock, then
 * a page per résidence. Facts of A, D and F are counted; B, C, E and médiations are read from frozen quarters.
 */
export const taxReliefReport = (
  estate: Estate,
  { landlord, year }: { readonly landlord: Landlord; readonly year: number },
  { today }: { readonly today: CivilDate },
): Report => {
  const period = reliefPeriod(year)
  const relief = reliefOf(estate, landlord.id, year)
  const context = { estate, landlord, period, today }
  const { territory, fictional } = settingsOf(estate)
  const residences = residenceSections(context)
  const isUnderWay = today < period.until
  return {
    name: fileName({ what: 'relief', when: year, whom: landlord.name, fictional }),
    title: text.title(year),
    lines: [
      territory,
      isUnderWay ? `${text.year(year)}, ${text.soFar(today)}` : text.year(year),
      landlord.name,
    ].map(typeset),
    ...{ fictional, length: 'document', made: today },
    sections: [
      declaredSection(context, relief),
      ...relief.axes.map((axis) => axisSection(context, axis)),
      ...(residences.length > 0
        ? residences
        : [
            {
              id: 'residence-none',
              title: text.residences,
              blocks: [{ kind: 'text' as const, text: text.noResidence }],
            },
          ]),
    ],
    notes: [
      ...[text.notes.equal, text.notes.sector, text.notes.few],
      ...lacks(estate, period, today),
      ...[releasePurpose, releaseForbidden],
    ].map(typeset),
  }
}

/** Said where records of the year's beginning have been erased since. */
function lacks(estate: Estate, { from }: Period, today: CivilDate): readonly string[] {
  const isGone = (day: CivilDate): boolean => today > keptUntil(day, KEPT_MONTHS)
  if (isKeptWhole(settingsOf(estate)) || !isGone(from)) return []
  const year = from.slice(0, 4)
  const first = [`${year}-04-01`, `${year}-07-01`, `${year}-10-01`, `${Number(year) + 1}-01-01`].find(
    (day) => !isGone(day),
  )
  return [text.notes.erased(first ?? `${Number(year) + 1}-01-01`)]
}
