import { refusal } from '../domain/refusal.ts'
import { actions } from '../messages/actions.ts'
import { servicesHandout } from '../reports/services-handout.ts'
import type { Operation } from './operation.ts'

/** Shows the sheet of services and associations for residents, as it will come out of the printer. */
export const printServices: Operation = {
  id: 'print-services',
  available: ({ estate }) =>
    [...estate.service.values()].some(({ retired }) => retired === undefined)
      ? null
      : refusal('no-service-listed'),
  label: () => actions['print-services'](),
  run: ({ estate, session }) => ({
    kind: 'done',
    quiet: true,
    look: { sheets: null, handout: servicesHandout(estate, session.today) },
  }),
}
