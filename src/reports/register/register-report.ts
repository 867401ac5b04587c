import type { CivilDate } from '../../domain/civil-date.ts'
import { type Estate, type Kind, settingsOf } from '../../domain/estate.ts'
import { fieldsOf } from '../../domain/register/field-natures.ts'
import { type Holding, holdings } from '../../domain/register/holdings.ts'
import { noteMonths } from '../../domain/register/kept-terms.ts'
import { GROUPS, kindsOf } from '../../domain/register/kind-group.ts'
import type { Report, ReportBlock, ReportSection, ReportTable } from '../../domain/reports/report.ts'
import type { Framework } from '../../domain/settings.ts'
import { frameworkDialog } from '../../messages/dialogs.ts'
import { format } from '../../messages/format.ts'
import { register as words } from '../../messages/register.ts'
import { registerKinds } from '../../messages/register-kinds.ts'
import { keptLine, leavesLine, natureLine, seenLine, termLines } from '../../messages/register-lines.ts'
import { typeset } from '../../messages/typeset.ts'
import { sendingsTable } from './sendings-report.ts'

type Keeping = Parameters<typeof keptLine>[1]

/** The register as a document to print and to sign: frame, what is held field by field, what left, what was erased. */
export const registerReport = (estate: Estate, today: CivilDate, keeping: Keeping): Report => {
  const { territory, fictional } = settingsOf(estate)
  const held = new Map(holdings(estate).map((each) => [each.kind, each]))
  return {
    name: words.paper.file(today),
    title: words.paper.title,
    lines: [territory],
    fictional,
    length: 'document',
    made: today,
    sections: [
      frame(estate),
      summary(estate, held),
      ...GROUPS.map((group) => ({
        id: `kinds-${group}`,
        title: registerKinds.groups[group],
        blocks: kindsOf(group).flatMap((kind) => kindBlocks(estate, kind, keeping)),
      })),
      sent(estate),
      erased(estate),
      {
        id: 'sign',
        title: words.paper.sign,
        keptWhole: true,
        blocks: [{ kind: 'table', table: signatures() }],
      },
    ],
    notes: [words.rule, ...words.paper.notes],
  }
}

const frame = (estate: Estate): ReportSection => {
  const { framework, fictional } = settingsOf(estate)
  const names = Object.keys(frameworkDialog.fields) as (keyof Framework)[]
  const rows = names.map((name) => ({
    head: frameworkDialog.fields[name][0],
    cells: [framework?.[name] || (fictional ? words.frame.without : words.frame.absent)],
  }))
  const table = {
    ...{ id: 'frame', caption: words.frame.title, head: [words.paper.what, words.paper.said], rows },
  }
  return { id: 'frame', title: words.frame.title, blocks: [{ kind: 'table', table }] }
}

const summary = (estate: Estate, held: ReadonlyMap<Kind, Holding>): ReportSection => {
  const { columns } = words.held
  const rows = GROUPS.flatMap(kindsOf).flatMap((kind) => {
    const { count, oldest, next } = held.get(kind)!
    if (count === 0) return []
    const cells = [
      ...[count, oldest === null ? '' : format.day(oldest), termLines(estate, kind).join(' · ')],
      next === null ? '' : words.held.after(next),
    ]
    return [{ head: registerKinds.names[kind], cells }]
  })
  const table: ReportTable = {
    ...{ id: 'held', caption: words.held.caption, head: Object.values(columns), rows },
    note: words.held.notes(noteMonths()),
  }
  return { id: 'held', title: words.held.title, blocks: [{ kind: 'table', table }] }
}

const kindBlocks = (estate: Estate, kind: Kind, keeping: Keeping): readonly ReportBlock[] => {
  const rows = fieldsOf(kind).map((field) => ({
    head: registerKinds.field(kind, field),
    cells: [natureLine(kind, field)],
  }))
  const said = [
    ...[`${words.held.columns.term} : ${termLines(estate, kind).join(' · ')}`],
    ...[`${words.held.seen} : ${seenLine(kind)}`, `${words.held.leaves} : ${leavesLine(kind)}`],
    `${words.held.kept} : ${keptLine(kind, keeping)}`,
  ]
  const table: ReportTable = {
    ...{ id: `fields-${kind}`, caption: registerKinds.names[kind] },
    ...{ head: [words.held.field, words.held.nature], rows },
  }
  return [
    { kind: 'table', table },
    { kind: 'list', items: said.map(typeset) },
  ]
}

const sent = (estate: Estate): ReportSection => {
  const all = [...estate.sending.values()]
  const blocks: readonly ReportBlock[] =
    all.length === 0
      ? [{ kind: 'text', text: words.sent.none }]
      : [{ kind: 'table', table: sendingsTable(estate, all) }]
  return { id: 'sent', title: words.sent.title, blocks }
}

const erased = (estate: Estate): ReportSection => {
  const { erasures = [] } = settingsOf(estate)
  const { expiry } = words
  const rows = erasures.toReversed().map(({ on, what, months, count }) => ({
    head: format.day(on),
    cells: [expiry.what(what), expiry.months(months), count],
  }))
  const blocks: readonly ReportBlock[] =
    rows.length === 0
      ? [{ kind: 'text', text: expiry.none }]
      : [
          {
            kind: 'table',
            table: { id: 'erased', caption: expiry.caption, head: expiry.columns, rows },
          },
        ]
  return { id: 'erased', title: expiry.title, blocks }
}

const signatures = (): ReportTable => ({
  id: 'sign',
  caption: words.paper.signCaption,
  head: words.paper.signColumns,
  rows: words.paper.signers.map((head) => ({ head, cells: ['', '', ''] })),
  isForm: true,
})
