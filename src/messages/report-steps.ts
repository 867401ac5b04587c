import type { CivilDate } from '../domain/civil-date.ts'
import type { Period } from '../domain/period.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

const dayOf = (day: CivilDate): string => {
  const number = Number(day.slice(8))
  return number === 1 ? '1er' : `${number}`
}

/** Words of the steps of a report's charts. */
export const reportSteps = {
  /** « Semaine 40, partielle (1er–4) »: its days in the month. */
  cutWeek: (name: string, { from, until }: Period): string =>
    typeset(
      from === until
        ? `${name}, partielle (${dayOf(from)})`
        : `${name}, partielle (${dayOf(from)}–${dayOf(until)})`,
    ),
  cut: typeset(
    '« Partielle » : une semaine coupée par le début ou la fin de la période, avec ceux de ses jours qui sont comptés.',
  ),
  wholeAlone: typeset('Les deux périodes ne sont comparées que par semaines entières.'),
  /** Why a step has no value: from before the records, or still to come. */
  unknown: (begin: CivilDate | null): string =>
    typeset(
      begin
        ? `« n. d. » : avant les premiers enregistrements, du ${format.day(begin)}.`
        : '« n. d. » : à venir.',
    ),
} as const
