import { HANDOVER_FORMS } from '../domain/handover.ts'
import { PICTURE_FORMS } from '../domain/hotspots/picture.ts'
import { ALL_FUNDERS, REPORT_SPANS } from '../domain/reports/report.ts'
import { firstReportPeriod } from '../domain/reports/report-periods.ts'
import type { State } from '../store/store.ts'
import { hideScreen } from './device/hide-screen.ts'
import { showDevice } from './device/show-device.ts'
import { handOverWeek } from './handover/hand-over-week.ts'
import { printHeatMethod } from './observatory/print-heat-method.ts'
import { printMonths } from './observatory/print-months.ts'
import { savePicture } from './observatory/save-picture.ts'
import type { Operation } from './operation.ts'
import { printServices } from './print-services.ts'
import { redoLast } from './redo-last.ts'
import { showRegister } from './register/show-register.ts'
import { prepareReport } from './reports/prepare-report.ts'
import { showCodes } from './situations/show-codes.ts'
import { exportTerritory } from './territories/export-territory.ts'
import { lockTerritory } from './territories/lock-territory.ts'
import { openExample } from './territories/open-example.ts'
import { openMine } from './territories/open-mine.ts'
import { removeExample } from './territories/remove-example.ts'
import { showTerritories } from './territories/show-territories.ts'
import { undoLast } from './undo-last.ts'
import { planWeek } from './week/plan-week.ts'
import { printMethod } from './week/print-method.ts'
import { printWeek } from './week/print-week.ts'
import { stopPlanning } from './week/stop-planning.ts'

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
  ...HANDOVER_FORMS.map((as) => ({
    ...ofState(handOverWeek, ({ session }: State) => ({ week: session.week, as })),
    id: `hand-over-week-${as}`,
  })),
  printServices,
  printMethod,
  printHeatMethod,
  printMonths,
  ...PICTURE_FORMS.map((form) => ({ ...ofState(savePicture, () => form), id: `save-picture-${form}` })),
  ...REPORT_SPANS.map((span) => ({
    ...ofState(prepareReport, ({ session }: State) => ({
      ...{ span, period: firstReportPeriod(span, session.today) },
      ...{ compared: null, audience: ALL_FUNDERS },
    })),
    id: `prepare-report-${span}`,
  })),
  openExample,
  openMine,
  removeExample,
  showTerritories,
  exportTerritory,
  showCodes,
  showDevice,
  showRegister,
  hideScreen,
  lockTerritory,
]
