import { type Dataset, datasetId } from '../domain/dataset.ts'
import type { ReadContext } from '../domain/import.ts'
import { datasetWords } from '../messages/datasets.ts'
import { cutText } from './text/clean-text.ts'

type Known = { readonly name: string; readonly licence: string; readonly url?: string }

/** The dataset of that name as read today from this file. */
export const datasetOf = (known: Known, file: string, { today }: Pick<ReadContext, 'today'>): Dataset => ({
  kind: 'dataset',
  id: datasetId(known.name),
  ...known,
  imported: today,
  file: cutText(file, 100),
})

/** What a file of no known publisher is called: by its own name. */
export const unknownDataset = (file: string): Known => ({
  name: datasetWords.importedFile(cutText(file, 80)),
  licence: datasetWords.unknownLicence,
})
