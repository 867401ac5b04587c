import type { CivilDate } from '../../domain/civil-date.ts'
import type { PutAside, TerritoryDatabase } from './databases.ts'
import { storedIn } from './read-content.ts'

/** The content as it is stored, sealed or not. */
export const storedContent = async (database: TerritoryDatabase, on: CivilDate | null): Promise<PutAside> => {
  const transaction = database.transaction(['records', 'pages', 'journal'], 'readonly')
  const [records, pages, journal] = await Promise.all([
    storedIn(transaction.objectStore('records')),
    storedIn(transaction.objectStore('pages')),
    storedIn(transaction.objectStore('journal')),
  ])
  return { on, records, pages, journal }
}
