import { refusal } from '../../domain/refusal.ts'
import { hasNames } from '../tables/official-table.ts'
import type { Format } from './format.ts'

/** The list of priority areas (`listeqp2024`): names and communes, no outline, so that it can only say which file has them. */
export const qpvListCsv: Format = {
  id: 'qpv-list-csv',
  targets: ['perimeter'],
  sniff: (content) => hasNames(content, ['code_qp', 'lib_qp']),
  read: () => refusal('list-without-outline'),
}
