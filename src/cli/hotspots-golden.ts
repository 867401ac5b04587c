import { existsSync, statSync } from 'node:fs'
import type { Arguments } from './arguments.ts'
import { type FileReport, fileReport, skippedFile } from './golden/comparison.ts'
import { densityFile } from './golden/density-file.ts'
import { dispersionFile } from './golden/dispersion-file.ts'
import { displacementFile, exceedanceFile, pAdjustFile, rateRatioFile } from './golden/exceedance-files.ts'
import { emergingFile, emergingGiFile, giStarFile } from './golden/gi-files.ts'
import { type GoldenFolder, goldenFolder, MissingInput } from './golden/golden-folder.ts'
import type { GoldenKind } from './golden/golden-kind.ts'
import { knoxFile } from './golden/knox-file.ts'
import { globalMoranFile, localMoranFile } from './golden/moran-files.ts'
import { projectionFile } from './golden/projection-file.ts'
import { realDensityFile, realGiStarFile, realKnoxFile, realTrendFile } from './golden/real-files.ts'
import { scanFile } from './golden/scan-file.ts'
import { negativeBinomialTailFile, poissonTailFile } from './golden/tail-files.ts'
import { mannKendallFile, poissonTrendFile } from './golden/trend-files.ts'
import type { Printed } from './printed.ts'
import { Usage } from './usage.ts'

const KINDS: readonly GoldenKind[] = [
  ...[giStarFile, globalMoranFile, localMoranFile, densityFile, emergingFile, emergingGiFile],
  ...[exceedanceFile, poissonTailFile, pAdjustFile, rateRatioFile, displacementFile],
  ...[negativeBinomialTailFile, dispersionFile, scanFile, knoxFile, mannKendallFile, poissonTrendFile],
  ...[projectionFile, realDensityFile, realGiStarFile, realKnoxFile, realTrendFile],
]

/**
 * Computes anew every file of reference values in a folder of the layout of `hotspots-golden`, and tells for each how far
 * ours are from it. Inputs are read from the folder itself; a file whose inputs are not there, or that is not of its layout, does not
 * keep the others from being computed.
 */
export const hotspotsGolden = async (args: Arguments): Promise<Printed> => {
  const path = args.text('golden')!
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new Usage(`no folder ${path}`)
  const folder = goldenFolder(path)
  const seed = args.whole('seed', 0) ?? 1
  const files = folder.files.flatMap((file) => {
    const kind = KINDS.find((each) => each.file.test(file))
    return kind ? [reportOf(kind, folder, file, seed)] : []
  })
  return { json: { files }, text: files.map(lineOf).join('\n') }
}

function reportOf(kind: GoldenKind, folder: GoldenFolder, file: string, seed: number): FileReport {
  process.stderr.write(`${file}…\n`)
  try {
    return fileReport(file, kind.parts(folder, file, seed))
  } catch (error) {
    if (error instanceof MissingInput) return skippedFile(file, error.message, null)
    return skippedFile(file, `not of its layout: ${error instanceof Error ? error.message : error}`, false)
  }
}

const lineOf = ({ file, values, worst, tolerance, pass, skipped }: FileReport): string =>
  skipped === undefined
    ? `${pass ? 'pass' : 'FAIL'} ${file} · ${values} values · ${worst.toExponential(2)} of ${tolerance}`
    : `skip ${file} · ${skipped}`
