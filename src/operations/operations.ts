import type { State } from '../store/store.ts'
import { exportTerritory } from './export-territory.ts'
import { openExample } from './open-example.ts'
import { openMine } from './open-mine.ts'
import type { Operation } from './operation.ts'
import { planWeek } from './plan-week.ts'
import { printServices } from './print-services.ts'
import { printWeek } from './print-week.ts'
import { redoLast } from './redo-last.ts'
import { removeExample } from './remove-example.ts'
import { showTerritories } from './show-territories.ts'
import { stopPlanning } from './stop-planning.ts'
import { undoLast } from './undo-last.ts'

/** An operation whose target the state gives: what the palette and the shortcuts can run as they are. */
const ofState = <Target>(operation: Operation<Target>, target: (state: State) => Target): Operation => ({
  id: operation.id,
  ...(operation.keys !== undefined && { keys: operation.keys }),
  available: (state) => operation.available(state, target(state)),
  label: (state) => operation.label(state, target(state)),
  run: (state, _target, ports) => operation.run(state, target(state), ports),
})

/** What the palette offers, in the order of the week's work, history first. */
export const paletteOperations: readonly Operation[] = [
  undoLast,
  redoLast,
  ofState(planWeek, ({ session }) => ({ week: session.week })),
  stopPlanning,
  ofState(printWeek, ({ session }) => ({ week: session.week })),
  printServices,
  openExample,
  openMine,
  removeExample,
  showTerritories,
  exportTerritory,
]
