import type { HourBand } from '../../domain/half-day.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { setSupport } from '../week/set-support.ts'

/** Minutes of a presence at a place to support. */
export const PRESENCE_MINUTES = { least: 10, most: 15 } as const

/** From a place of the observatory to the week: a presence there some times a week, whose effect is followed from today on. */
export const askPresence: Operation<{
  readonly place: string
  readonly minutes: number
  readonly timesPerWeek: number
  readonly bands: readonly HourBand[]
}> = {
  id: 'ask-presence',
  available: (state, target) =>
    target.minutes >= PRESENCE_MINUTES.least && target.minutes <= PRESENCE_MINUTES.most
      ? setSupport.available(state, target)
      : refusal('value-out-of-range', PRESENCE_MINUTES),
  label: ({ estate }, { place }) => actions['ask-presence'](placeName(estate, place)),
  run: async (state, target, ports) => {
    const done = await setSupport.run(state, { ...target, since: state.session.today }, ports)
    return done.kind === 'done'
      ? { ...done, say: actions.presenceAsked(placeName(state.estate, target.place)) }
      : done
  },
}
