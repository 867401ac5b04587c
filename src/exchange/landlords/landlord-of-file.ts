import type { Question, ReadChoices, ReadContext } from '../../domain/import.ts'
import { cutText } from '../text/clean-text.ts'
import { landlordOfFile } from './landlord-named.ts'
import type { LandlordNames } from './landlord-names.ts'

export type FileOwner = {
  readonly landlord?: { readonly id: string; readonly name: string }
  /** Nobody's list: plain doors. */
  readonly doors?: true
  readonly questions: readonly Question[]
}

/**
 * Whose a list is that no column says: as chosen, else the one landlord there is or the one that the file's name names.
 * Else it is asked; points that count no dwellings are taken for plain doors until it is said.
 */
export function ownerOf(
  file: string,
  counts: boolean,
  names: LandlordNames,
  { landlords }: ReadContext,
  { landlord: chosen }: ReadChoices,
): FileOwner {
  const stem = cutText(file.replace(/\.[^.]{1,8}$/, '').replaceAll('_', ' '), 60)
  const question = (taken: string | undefined, settled: boolean): Question => ({
    code: 'landlord-of-file',
    options: [...names.options(), { value: 'new', label: stem }, { value: 'none' }],
    choice: 'landlord',
    ...(taken !== undefined && { taken }),
    ...(settled && { settled: true as const }),
  })
  if (chosen === 'none') return { doors: true, questions: [question('none', true)] }
  if (chosen === 'new') return { landlord: names.make(stem), questions: [question('new', true)] }
  const known = landlords.find(({ id }) => id === chosen) ?? landlordOfFile(file, landlords)
  if (known) return { landlord: known, questions: [question(known.id, true)] }
  if (!counts) return { doors: true, questions: [question('none', true)] }
  return { questions: [question(undefined, false)] }
}
