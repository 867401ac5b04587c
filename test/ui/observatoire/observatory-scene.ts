import { firstSession } from '../../../src/app/first-session.ts'
import type { Estate } from '../../../src/domain/estate.ts'
import type { Density } from '../../../src/domain/hotspots/density.ts'
import type { Observations } from '../../../src/domain/hotspots/observations.ts'
import type { Displacement, PlaceStudy, StudyView } from '../../../src/domain/hotspots/place-study.ts'
import type { Ranking, RankingView } from '../../../src/domain/hotspots/ranking.ts'
import type { NearRepeat, Scan } from '../../../src/domain/hotspots/scan.ts'
import type { Fault } from '../../../src/domain/refusal.ts'
import type { HeatSession } from '../../../src/store/heat-session.ts'
import type { Session } from '../../../src/store/session.ts'
import { building, entrance, estate, sector, settings, situation } from '../../domain/build.ts'
import { type Mounted, mount } from '../mount.ts'
import { proven, ranked, ranking } from './made-up-ranking.ts'

const TODAY = '2026-11-24'
const at = (id: string, place: string, day: string, code = 'A1') =>
  situation(id, { place, code, when: { day, band: 'evening' } })

/** A building of two entrances and an entrance alone, four situations in October, one in September. */
export const quarter = (): Estate =>
  estate(
    settings({ fictional: true }),
    building('b1', { name: 'Bâtiment C' }),
    sector('nord', { name: 'Nord' }),
    entrance('in1', { building: 'b1', number: '12' }),
    entrance('in2', { building: 'b1', number: '14' }),
    at('s1', 'in1', '2026-10-02'),
    at('s2', 'in1', '2026-10-20'),
    at('s3', 'in1', '2026-10-22', 'B1'),
    at('s4', 'e2', '2026-10-05', 'D1'),
    at('s5', 'in2', '2026-09-12'),
  )

export const madeUpRanking = (): Ranking =>
  ranking({
    places: [
      proven('in1', { situations: 3, seen: 3, episodes: 3, expected: 0.6 }),
      ranked('e2', { situations: 1, seen: 1, episodes: 1, needed: 4, expected: 0.9 }),
      ranked('in2', { situations: 0, seen: 0, episodes: 0 }),
      ranked('square', {
        ...{ situations: 0, seen: 0, episodes: 0, passages: 0, verdict: 'not-seen' },
        ...{ expected: null, rate: null, p: null, q: null, needed: null, last: null },
      }),
    ],
    groups: [proven('b1', { level: 'group', verdict: 'sure', situations: 3, seen: 3, episodes: 3 })],
    sectors: [ranked('nord', { level: 'sector', p: null, q: null, needed: null, situations: 4, seen: 4 })],
  })

export const madeUpStudy = ({ level, id }: Pick<StudyView, 'level' | 'id'>): PlaceStudy => {
  const hours = new Float64Array(168)
  hours[4 * 24 + 19] = 5
  hours[4 * 24 + 9] = 1
  return {
    level,
    id,
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index < 2 ? `2025-${11 + index}` : `2026-${String(index - 1).padStart(2, '0')}`,
      ...{ situations: index, seen: index, episodes: index >> 1, passages: 30 },
    })),
    slope: { factor: 1.04, low: 0.97, high: 1.12, p: 0.2 },
    mannKendall: { p: 0.4, tau: 0.1 },
    senPerMonth: 0.1,
    change: 'unproven',
    hours,
    neighbours: [{ id: 'e2', metres: 84, situations: 1 }],
  }
}

export type Asked = { observations: Observations; view: RankingView }
type Some = {
  readonly heat?: Partial<HeatSession>
  readonly session?: Partial<Session>
  readonly estate?: Estate
  readonly ranking?: Ranking | Fault
  readonly study?: PlaceStudy | Fault
  readonly scan?: () => Promise<Scan>
  readonly nearRepeat?: NearRepeat
  readonly displacement?: Displacement
}

/** The panel over engines that answer with what was made up; `asked` holds what the ranking was asked. */
export const observatory = async (
  some: Some = {},
): Promise<Mounted<HTMLElementTagNameMap['tn-observatoire']> & { readonly asked: readonly Asked[] }> => {
  const asked: Asked[] = []
  const hotspots = {
    density: async (): Promise<Density> => ({ count: 0, values: new Float32Array() }) as unknown as Density,
    rank: async (observations: Observations, view: RankingView) => {
      asked.push({ observations, view })
      return some.ranking ?? madeUpRanking()
    },
    study: async (_: unknown, view: StudyView) => some.study ?? madeUpStudy(view),
    scan: some.scan,
    nearRepeat: async () => some.nearRepeat,
    displacement: async () => some.displacement,
    stop: () => undefined,
  }
  const { heat } = firstSession(TODAY)
  const mounted = await mount(
    'tn-observatoire',
    some.estate ?? quarter(),
    { today: TODAY, workspace: 'observatoire', heat: { ...heat, ...some.heat }, ...some.session },
    () => ({ hotspots: hotspots as never }),
  )
  return { ...mounted, asked }
}
