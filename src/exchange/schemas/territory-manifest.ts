import * as v from 'valibot'
import { text } from './text.ts'

/** What is read of a territory's manifest, its head apart (see `manifest`). The list of files of version 1 was called `layers`. */
export const territoryManifest = v.object({
  id: text,
  name: text,
  timeZone: v.pipe(v.string(), v.check(isTimeZone)),
})

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }) !== null
  } catch {
    return false
  }
}
