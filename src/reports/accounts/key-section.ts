import { contractStartOf, contractYearsIn } from '../../domain/funding/contract-year.ts'
import { fundingShares } from '../../domain/funding/funding-shares.ts'
import type { Figure, ReportTable } from '../../domain/reports/report.ts'
import { contractWords as contract } from '../../messages/contract-year.ts'
import { format } from '../../messages/format.ts'
import { euros, shortEuros, fundingWords as text, weightSourceOf } from '../../messages/funding.ts'
import { typeset } from '../../messages/typeset.ts'
import { figure } from '../figures/figure.ts'
import type { SectionContext, SectionMaker } from '../sections/section-context.ts'

/** Who pays what: every funder where the report is for all, else the reader's own share and nothing of the others'. */
export const keySection: SectionMaker = (context) => {
  const { funding, objectiveCents, isCapped } = fundingShares(context.estate)
  const town = text.townFact(funding.townShare, shortEuros(Math.round(funding.townCap * 100)), isCapped)
  const facts = [
    `${text.facts.objective} : ${text.perYear(objectiveCents)}`,
    `${text.facts.town} : ${town}`,
    `${contract.label} : ${contract.from(contractStartOf(funding))} ; ${contract.said(contractYearsIn(funding, context.period))}`,
    `${text.facts.source} : ${funding.source}`,
  ]
  const body = context.funder
    ? { kind: 'figures' as const, figures: ownFigures(context) }
    : { kind: 'table' as const, table: keyTable(context) }
  if (body.kind === 'figures' && body.figures.length === 0) return null
  return {
    ...{ id: 'funding-key', title: text.title },
    blocks: [{ kind: 'list', items: facts.map(typeset) }, body],
  }
}

function keyTable({ estate }: Pick<SectionContext, 'estate'>): ReportTable {
  const { shares, unsharedCents } = fundingShares(estate)
  const unset = shares.filter(({ isUnset }) => isUnset).map(({ funder }) => funder.name)
  const notes = [
    text.exact,
    ...(unset.length > 0 ? [text.unsetNote(unset.join(', '))] : []),
    ...(unsharedCents > 0 ? [text.unshared(unsharedCents)] : []),
  ]
  return {
    ...{ id: 'funding-key', caption: text.table },
    head: [text.funder, text.weight, text.percent, text.amount, text.source],
    rows: shares.map(({ funder, cents, share, isUnset }) => ({
      head: funder.name,
      cells: [
        funder.role === 'town' ? text.fixed : isUnset ? text.unset : format.number(funder.weight, 3),
        format.percent(share, 1),
        euros(cents),
        funder.role === 'town' ? '' : weightSourceOf(funder),
      ],
    })),
    note: typeset(notes.join(' ')),
  }
}

function ownFigures({ estate, funder }: SectionContext): readonly Figure[] {
  const own = fundingShares(estate).shares.find((each) => each.funder.id === funder?.id)
  if (!own) return []
  const said = own.isUnset ? { value: null, unsaid: text.unset } : {}
  return [
    figure({
      ...{ id: 'funding-amount', label: text.amount, definition: text.keyDefinition },
      ...{ value: own.cents / 100, unit: (value) => euros(Math.round(value * 100)), ...said },
    }),
    figure({
      ...{ id: 'funding-share', label: text.ownKey, definition: text.keyDefinition },
      ...{ value: own.share, unit: (value) => format.percent(value, 1), ...said },
      ...(!own.isUnset && funder?.role !== 'town' && { uncertainty: weightSourceOf(own.funder) }),
    }),
  ]
}
