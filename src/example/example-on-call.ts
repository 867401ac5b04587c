import type { OnCall } from '../domain/field/on-call.ts'
import { exampleTexts as texts } from '../messages/example-texts.ts'
import type { ExampleScene } from './example-scene.ts'

/** Ranges that the ARCEP keeps for fiction: nobody answers (*plan national de numérotation*, decision 2018-0881). */
const FICTION = ['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49'] as const

/** A fictional number for each landlord and for the town; none in a territory without either. */
export const exampleOnCall = ({ estate, rng: of, idOf }: ExampleScene): readonly OnCall[] => {
  const rng = of('onCall')
  const two = (): string => String(rng.int(0, 99)).padStart(2, '0')
  return [...estate.landlord.values()]
    .filter(({ role }) => role !== 'insurer')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, role }, rank) => {
      const as = role === 'town' ? 'town' : 'landlord'
      return {
        ...{ kind: 'onCall', id: idOf('onCall', rank), name: texts.onCall[as], funder: id },
        ...{
          phone: `${FICTION[rng.int(0, FICTION.length - 1)]} ${two()} ${two()}`,
          hours: texts.onCallHours[as],
        },
      }
    })
}
