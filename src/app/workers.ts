import type { ExampleEngine } from '../platform/workers/example-worker.ts'
import type { ExchangeEngine } from '../platform/workers/exchange-worker.ts'
import type { HotspotsEngine } from '../platform/workers/hotspots-worker.ts'
import type { PlanningEngine } from '../platform/workers/planning-worker.ts'
import type { ReportsEngine } from '../platform/workers/reports-worker.ts'
import type { TerritoryEngine } from '../platform/workers/territory-worker.ts'
import { WorkerLink } from '../platform/workers/worker-link.ts'

/** One worker an engine, two where one of its works may be stopped or takes its time, each started when it is first asked. Vite finds them by the form of these lines. */
export const workers = {
  planning: new WorkerLink<PlanningEngine>(
    () => new Worker(new URL('../platform/workers/planning-worker.ts', import.meta.url), { type: 'module' }),
  ),
  planningBeside: new WorkerLink<PlanningEngine>(
    () => new Worker(new URL('../platform/workers/planning-worker.ts', import.meta.url), { type: 'module' }),
  ),
  hotspots: new WorkerLink<HotspotsEngine>(
    () => new Worker(new URL('../platform/workers/hotspots-worker.ts', import.meta.url), { type: 'module' }),
  ),
  /** The same engine for what takes long and may be stopped, so that the slider never waits behind it. */
  hotspotsSearch: new WorkerLink<HotspotsEngine>(
    () => new Worker(new URL('../platform/workers/hotspots-worker.ts', import.meta.url), { type: 'module' }),
  ),
  exchange: new WorkerLink<ExchangeEngine>(
    () => new Worker(new URL('../platform/workers/exchange-worker.ts', import.meta.url), { type: 'module' }),
  ),
  territory: new WorkerLink<TerritoryEngine>(
    () => new Worker(new URL('../platform/workers/territory-worker.ts', import.meta.url), { type: 'module' }),
  ),
  reports: new WorkerLink<ReportsEngine>(
    () => new Worker(new URL('../platform/workers/reports-worker.ts', import.meta.url), { type: 'module' }),
  ),
  /** The same engine for a report under way, which may be stopped without what is asked of the other: pages, scenes, files. */
  reportsMaking: new WorkerLink<ReportsEngine>(
    () => new Worker(new URL('../platform/workers/reports-worker.ts', import.meta.url), { type: 'module' }),
  ),
  example: new WorkerLink<ExampleEngine>(
    () => new Worker(new URL('../platform/workers/example-worker.ts', import.meta.url), { type: 'module' }),
  ),
}
