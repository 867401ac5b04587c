import * as v from 'valibot'
import { text } from './text.ts'

/** What is read of a territory's manifest. */
export const territoryManifest = v.object({
  format: v.literal('tournee-territory'),
  version: v.literal(1),
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
