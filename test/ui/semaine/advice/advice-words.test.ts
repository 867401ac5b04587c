import { expect, test } from 'vitest'
import type { Advice, AdviceGain } from '../../../../src/domain/week/advice.ts'
import { adviceWords } from '../../../../src/ui/semaine/advice/advice-words.ts'
import { lacking } from '../../../../src/ui/semaine/advice/lacking.ts'
import { preparedEstate, WEEK, weekEstate } from '../week-scene.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const gain = (over: Partial<AdviceGain> = {}): AdviceGain => ({
  ...{ overdueBefore: 31, overdueAfter: 0, missingBefore: 0, missingAfter: 0, served: ['e3', 'e4'] },
  ...over,
})
const said = (advice: Advice) => {
  const words = adviceWords(preparedEstate(), WEEK, advice)
  return { ...words, title: plain(words.title), gain: plain(words.gain), figures: words.figures.map(plain) }
}

test('one more round is said with its day, its hours, its pair, and who it serves', () => {
  expect(
    said({ type: 'add-round', weekday: 4, pair: 'p2', start: '14:00', end: '15:45', gain: gain() }),
  ).toEqual({
    title: 'Une tournée de plus, jeudi de 14 h à 15 h 45 avec Binôme 2',
    gain: '2 entrées retrouvent leur délai',
    figures: ['Jours hors délai : 0 au lieu de 31.'],
    places: ['e3', 'e4'],
    entrances: true,
  })
})

test('a wider gap lists its places; a square among them makes them places', () => {
  const wider = (places: readonly string[]) =>
    said({ type: 'widen-gap', fromDays: 10, toDays: 12, places, gain: gain({ served: [] }) })
  expect(wider(['e1', 'e2', 'e3'])).toMatchObject({
    title: '12 jours au lieu de 10 pour ces 3 entrées',
    gain: '',
    places: ['e1', 'e2', 'e3'],
  })
  expect(wider(['e1', 'square']).title).toBe('12 jours au lieu de 10 pour ces 2 lieux')
  expect(wider(['e1']).title).toBe('12 jours au lieu de 10 pour cette entrée')
})

test('another start names the place and the round', () => {
  const round = [...preparedEstate().round.values()].find(({ day }) => day === '2026-11-30')!.id
  expect(
    said({
      type: 'start-from',
      round,
      place: 'square',
      gain: gain({ overdueAfter: 31, missingBefore: 2, missingAfter: 1, served: ['e1'] }),
    }),
  ).toMatchObject({
    title: expect.stringMatching(/^Un autre départ : .+, pour la tournée du lundi 9 h 30, Binôme 1$/),
    gain: '1 entrée reçoit ce qui lui manque',
    figures: ['Présences et contrôles manquants : 1 au lieu de 2.'],
  })
})

test('what lacks is counted by reason; a week that is not prepared is no week that lacks nothing', () => {
  expect(lacking(weekEstate(), WEEK)).toBeNull()
  expect(lacking(preparedEstate(), WEEK)).toEqual([{ reason: 'no-time-left', places: ['e4'] }])
  expect(lacking(preparedEstate(), '2026-W50')).toBeNull()
})
