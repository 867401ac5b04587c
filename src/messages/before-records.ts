import type { CivilDate } from '../domain/civil-date.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** What is said of a period that records do not cover: nothing was noted yet, which is no calm. */
export const beforeRecordsWords = {
  /** In the place of a count. */
  count: 'avant les relevés',
  whole: (begin: CivilDate): string =>
    typeset(
      `Avant les relevés : rien n’était encore noté. Ils commencent le ${format.day(begin)} ; de ce qui s’est passé plus tôt, cette carte ne dit rien.`,
    ),
  part: (begin: CivilDate): string =>
    typeset(`Les relevés commencent le ${format.day(begin)} : le début de la période manque.`),
  hatched: 'Hachuré gris : avant les relevés, rien n’était noté',
  noDifference: 'Une des périodes commence avant les relevés : leur différence ne dirait rien.',
} as const
