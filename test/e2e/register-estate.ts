import { addDays, addMonths, type CivilDate, lastDayOf, monthOf } from '../../src/domain/civil-date.ts'
import { type AnyRecord, settingsOf, withRecords } from '../../src/domain/estate.ts'
import { situation } from '../domain/build.ts'
import { embeddedEstate } from '../example/embedded-estate.ts'
import { parisDay } from './paris-day.ts'

export const PURPOSE = 'Tranquillité publique, repère 7431'
export const NAMED = 'Vu Mme Dupont devant la porte'
export const ELSEWHERE = 'Encombrants devant le hall'
export const today = parisDay()
const territory = embeddedEstate()
export const LANDLORD = 'Partenord Habitat'
const owner = [...territory.landlord.values()].find((each) => each.name === LANDLORD)!.id
export const [first, second] = [...territory.entrance.values()].filter(({ landlord }) => landlord === owner)
const noted = (id: string, place: string, note: string, day: CivilDate): AnyRecord =>
  situation(id, {
    ...{ code: 'A1', place, responsible: owner, audience: 'funder', note },
    ...{ when: { day, band: 'morning' } },
    statusSteps: [{ status: 'noted', on: day }],
  })
export const framework = {
  ...{ purpose: PURPOSE, controllers: 'La Ville', processor: 'L’association', legalBasis: 'Mission' },
  ...{ notice: 'Affiche au local', impactAssessment: 'AIPD 12' },
}
/** A territory of one's own: two situations of a landlord, of which one names somebody. */
export const held = withRecords(territory, [
  { ...settingsOf(territory), territory: 'Clos Canari', fictional: false, framework },
  noted('situation-named', first!.id, NAMED, addDays(today, -5)),
  noted('situation-other', second!.id, ELSEWHERE, lastDayOf(addMonths(monthOf(today), -1))),
])
