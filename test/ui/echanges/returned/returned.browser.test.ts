import { expect, test } from 'vitest'
import type { ReturnedFile } from '../../../../src/domain/published/returned-file.ts'
import { notice, refusal } from '../../../../src/domain/refusal.ts'
import { answered } from '../../../../src/store/pending.ts'
import '../../../../src/ui/echanges/returned/returned.ts'
import { estate, situation } from '../../../domain/build.ts'
import { button, deepAll, mount, wordsOf } from '../../mount.ts'

const file: ReturnedFile = {
  file: 'retour.csv',
  funder: 'vilogia',
  rows: 3,
  same: 1,
  changes: [
    { situation: 'one', row: 2, status: { from: 'noted', to: 'done', on: '2026-11-24' } },
    { situation: 'two', row: 3, reference: { from: '', to: 'T-9' } },
  ],
  notices: [notice('returned-unknown', 1, { value: 'zzz' }, { row: 4, field: 'identifiant' })],
}
const world = () => estate(situation('one'), situation('two'))

test('differences stand row by row; those unticked stay out of what is taken over', async () => {
  const { element, store, settled } = await mount('tn-returned', world(), {
    returned: answered('retour.csv', file),
  })
  expect(wordsOf(element)).toContain('3 lignes lues : 2 différences')
  expect(wordsOf(element)).toContain('Notée → Faite')
  expect(wordsOf(element)).toContain('aucun → T-9')
  expect(wordsOf(element)).toContain('ligne 4')
  const [first] = deepAll(element.shadowRoot!, 'input[type=checkbox]')
  first!.click()
  await settled()
  button(element, 'Enregistrer 1 différence').click()
  await settled()
  expect(store.read().estate.situation.get('one')!.statusSteps).toHaveLength(1)
  expect(store.read().estate.situation.get('two')!.reference).toBe('T-9')
})

test('a file that is not ours says why', async () => {
  const { element } = await mount('tn-returned', world(), {
    returned: answered('x.csv', refusal('returned-not-ours')),
  })
  expect(wordsOf(element)).toContain('Ce n’est pas un fichier envoyé d’ici')
})
