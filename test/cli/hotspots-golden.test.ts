import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { argumentsOf } from '../../src/cli/arguments.ts'
import type { FileReport } from '../../src/cli/golden/comparison.ts'
import { hotspotsCommand } from '../../src/cli/hotspots.ts'
import { Usage } from '../../src/cli/usage.ts'

const GOLDEN = fileURLToPath(new URL('../../../shared/hotspots-golden', import.meta.url))
const reports = async (folder: string): Promise<readonly FileReport[]> => {
  const printed = await hotspotsCommand(argumentsOf(['hotspots', '--golden', folder, '--json']))
  return (printed.json as { files: readonly FileReport[] }).files
}
const shared = existsSync(GOLDEN) ? describe : describe.skip

// Skipped where the reference values of R are not beside the repository.
shared('reference values of R', () => {
  let files: readonly FileReport[] = []
  beforeAll(async () => {
    files = await reports(GOLDEN)
  }, 120_000)

  test.each([
    ...[
      'dispersion_result.json',
      'emerging_sfdep.csv',
      'emerging_sfdep_gi.csv',
      'exceedance.csv',
      'gistar.csv',
    ],
    ...['kde_grid.csv', 'knox_result.json', 'mann_kendall.json', 'moran_global.json', 'moran_local.csv'],
    ...['negbin_tail.csv', 'p_adjust.csv', 'poisson_tail.csv', 'poisson_trend.json', 'projection.csv'],
    ...['rate_ratio.csv', 'real_gistar_500m.csv', 'real_kde.csv', 'real_knox.json', 'real_mk_postcode.csv'],
    ...['scan_result.json', 'wdq.csv'],
  ])('%s is computed anew within its tolerance', (name) => {
    const report = files.find(({ file }) => file === name)!
    const off = report.parts.filter(({ pass }) => !pass)
    expect(off).toEqual([])
    expect(report.values).toBeGreaterThan(0)
    expect(report.worst).toBeLessThanOrEqual(report.tolerance)
    expect(report.pass).toBe(true)
  })
})

describe('values of another folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tournee-golden-'))
  const write = (file: string, ...lines: string[]): void =>
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('a wrong value is told with how far off it is, a missing input by its name, other bands are read', async () => {
    // 1 − e^−2 and 1 − 3 e^−2; the second is written wrong in its third digit.
    write(
      'poisson_tail.csv',
      'k,mu,p_upper,log10_p,rate_lo95,rate_hi95',
      `1,2,0.864664716763,-0.0631522623469,0.0253178079843,5.57164339094`,
      `2,2,0.593,-0.226201,0.242209278544,7.22468766772`,
    )
    write('moran_global.json', '{"weights":"band (0,50] m","variable_count":{"I":0}}')
    write('knox_events.csv', 'x,y,day', '0,0,1', '30,40,3', '500,0,2', '500,10,90')
    write(
      'knox_result.json',
      '{"results":[{"eps_s_m":50,"eps_t_days":2,"close_both":1,"close_time":3,"close_space":2,"pairs":6,"expected":1},',
      '{"eps_s_m":9,"eps_t_days":1,"close_both":0,"close_time":2,"close_space":0,"pairs":6,"expected":0}]}',
    )
    write('wdq.csv', 'Tb,Ta,Db,Da,Cb,Ca,wdq', '60,30,40,30,300,300,0.333333333333', '4,4,1,2,9,9,undefined')
    write('mann_kendall.json', '{"series": 3}')
    write('notes.txt', 'nothing to compute')
    const [knox, trend, moran, poisson, wdq, ...rest] = await reports(folder)
    expect(rest).toEqual([])
    expect(knox).toMatchObject({ file: 'knox_result.json', pass: true, values: 10 })
    expect(trend).toMatchObject({ file: 'mann_kendall.json', pass: false, values: 0 })
    expect(moran).toMatchObject({ file: 'moran_global.json', pass: null, skipped: 'needs places.csv' })
    expect(poisson).toMatchObject({ pass: false })
    expect(poisson!.worst).toBeCloseTo(0.59399415029 / 0.593 - 1, 8)
    expect(wdq).toMatchObject({ pass: true, values: 2 })
  })

  test('what is no folder is wrong usage', async () => {
    await expect(reports(join(folder, 'nowhere'))).rejects.toThrow(Usage)
    await expect(hotspotsCommand(argumentsOf(['hotspots']))).rejects.toThrow(Usage)
  })
})
