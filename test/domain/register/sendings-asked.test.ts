import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CivilDate } from '../../../src/domain/civil-date.ts'
import type { Sending } from '../../../src/domain/published/sending.ts'
import { type SendingsAsked, sendingsAsked } from '../../../src/domain/register/sendings-asked.ts'

const DAYS = ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-30'] as const satisfies CivilDate[]
const TO = ['vilogia', 'partenord', 'controller'] as const
const FORMS = ['release-csv', 'register', 'full-export'] as const
const any = fc.record({
  ...{ to: fc.constantFrom(...TO), form: fc.constantFrom(...FORMS), on: fc.constantFrom(...DAYS) },
})
const log = fc.array(any, { maxLength: 12 }).map((lines) =>
  lines.map(
    (line, rank): Sending => ({
      ...{ kind: 'sending', id: `sending-${rank}`, period: { from: line.on, until: line.on } },
      ...{ file: `f${rank}.csv`, sha256: 'a'.repeat(64), ...line },
    }),
  ),
)
const NONE: SendingsAsked = { to: '', form: '', from: '', until: '' }
const asked = fc.record({
  to: fc.constantFrom('', ...TO),
  form: fc.constantFrom('' as const, ...FORMS),
  from: fc.constantFrom('' as const, ...DAYS),
  until: fc.constantFrom('' as const, ...DAYS),
})

test('nothing asked gives all, the newest day first', () => {
  fc.assert(
    fc.property(log, (all) => {
      const shown = sendingsAsked(all, NONE)
      expect(new Set(shown)).toEqual(new Set(all))
      const days = shown.map(({ on }) => on)
      expect(days).toEqual(days.toSorted().toReversed())
    }),
  )
})

test('each filter keeps what it asks for and nothing else; together they keep what each keeps', () => {
  fc.assert(
    fc.property(log, asked, (all, { to, form, from, until }) => {
      const ids = (only: Partial<SendingsAsked>): ReadonlySet<string> =>
        new Set(sendingsAsked(all, { ...NONE, ...only }).map(({ id }) => id))
      const of = (is: (line: Sending) => boolean): ReadonlySet<string> =>
        new Set(all.filter(is).map(({ id }) => id))
      if (to) expect(ids({ to })).toEqual(of((line) => line.to === to))
      if (form) expect(ids({ form })).toEqual(of((line) => line.form === form))
      if (from) expect(ids({ from })).toEqual(of((line) => line.on >= from))
      if (until) expect(ids({ until })).toEqual(of((line) => line.on <= until))
      const each = [ids({ to }), ids({ form }), ids({ from }), ids({ until })]
      expect(ids({ to, form, from, until })).toEqual(of(({ id }) => each.every((kept) => kept.has(id))))
    }),
  )
})
