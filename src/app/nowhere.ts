import { type Estate, emptyEstate, withRecords } from '../domain/estate.ts'
import { DEFAULT_SETTINGS } from '../domain/settings.ts'

/** An estate to draw nothing from, while the real one is being read or is locked. */
export const nowhere = (name = ''): Estate =>
  withRecords(emptyEstate(), [{ ...DEFAULT_SETTINGS, territory: name, fictional: false }])
