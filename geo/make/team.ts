/** Pairs and rounds that a new territory starts with: every weekday has a morning and an afternoon, and each pair half of both. */
export const TEAM = {
  pairs: [
    { id: 'pair-1', name: 'Binôme 1', rank: 1 },
    { id: 'pair-2', name: 'Binôme 2', rank: 2 },
  ],
  roundTemplates: [
    ...day(1, 'lundi', 'pair-1', ['reception-lien', 'reception-nord'], ['reception-lien', 'metro-sarts']),
    ...day(2, 'mardi', 'pair-2', ['reception-nord', 'reception-nord'], ['reception-sud', 'metro-fort']),
    ...day(3, 'mercredi', 'pair-1', ['reception-sud', 'reception-lien'], ['reception-lien', 'reception-sud']),
    ...day(4, 'jeudi', 'pair-2', ['reception-lien', 'metro-mairie'], ['reception-nord', 'metro-sarts']),
    ...day(5, 'vendredi', 'pair-1', ['metro-fort', 'reception-sud'], ['metro-mairie', 'reception-lien']),
  ],
  supports: [],
} as const

type Way = readonly [startPlace: string, endPlace: string]

/** The morning round of one pair and the afternoon round of the other. `weekday` is 1 for Monday. */
function day(weekday: number, name: string, morningPair: string, morning: Way, afternoon: Way) {
  const common = { weekday, breakMinutes: 10, unplannedShare: 0.3 }
  const [otherPair] = ['pair-1', 'pair-2'].filter((pair) => pair !== morningPair)
  return [
    round(`tournee-${name}-matin`, morningPair, ['09:30', '12:00'], morning, common),
    round(`tournee-${name}-apres-midi`, otherPair!, ['14:00', '16:30'], afternoon, common),
  ]
}

function round<Common extends object>(
  id: string,
  pair: string,
  [start, end]: readonly [string, string],
  [startPlace, endPlace]: Way,
  common: Common,
) {
  return { id, pair, start, end, startPlace, endPlace, ...common }
}
