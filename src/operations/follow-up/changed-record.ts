import { type AnyRecord, type Estate, type Kind, type RecordOf, withRecords } from '../../domain/estate.ts'

/** A change of one record; where it is gone meanwhile, nothing changes. */
export const changedRecord =
  <K extends Kind>(kind: K, id: string, change: (record: RecordOf<K>) => RecordOf<K>) =>
  (now: Estate): Estate => {
    const old = now[kind].get(id) as RecordOf<K> | undefined
    return old ? withRecords(now, [change(old) as AnyRecord]) : now
  }
