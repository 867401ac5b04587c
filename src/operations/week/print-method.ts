import { actions } from '../../messages/actions.ts'
import { methodHandout } from '../../reports/method-handout.ts'
import type { Operation } from '../operation.ts'

/** Shows the page on the method for residents and funders, as it will come out of the printer. */
export const printMethod: Operation = {
  id: 'print-method',
  available: () => null,
  label: () => actions['print-method'](),
  run: ({ estate, session }) => ({
    kind: 'done',
    quiet: true,
    look: { sheets: null, handout: methodHandout(estate, session.today) },
  }),
}
