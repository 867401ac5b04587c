import { settingsOf } from '../../domain/estate.ts'
import { actions } from '../../messages/actions.ts'
import { observatoryMethod } from '../../messages/observatory-method.ts'
import type { Operation } from '../operation.ts'

/** Shows « Comment lire cette carte » as it will come out of the printer. */
export const printHeatMethod: Operation = {
  id: 'print-heat-method',
  available: () => null,
  label: () => actions['print-heat-method'](),
  run: ({ estate, session }) => {
    const { territory, fictional } = settingsOf(estate)
    const { title, sections } = observatoryMethod
    return {
      kind: 'done',
      quiet: true,
      look: { sheets: null, handout: { title, territory, fictional, day: session.today, sections } },
    }
  },
}
