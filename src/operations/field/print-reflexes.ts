import { settingsOf } from '../../domain/estate.ts'
import { actions } from '../../messages/actions.ts'
import { reflexes, reflexSections } from '../../messages/reflexes.ts'
import type { Operation } from '../operation.ts'

/** Shows the *fiche réflexe* as it will come out of the printer. */
export const printReflexes: Operation = {
  id: 'print-reflexes',
  available: () => null,
  label: () => actions['print-reflexes'](),
  run: ({ estate, session }) => {
    const { territory, fictional } = settingsOf(estate)
    const sections = reflexSections(estate)
    return {
      kind: 'done',
      quiet: true,
      look: {
        sheets: null,
        handout: { title: reflexes.title, territory, fictional, day: session.today, sections },
      },
    }
  },
}
