import { firstDayOf, lastDayOf } from '../../domain/civil-date.ts'
import { presenceCauses } from '../../domain/funding/presence-causes.ts'
import {
  ELSEWHERE,
  NO_PRESENCE,
  type OwnerPresence,
  type PresenceMonth,
  presenceMonths,
} from '../../domain/funding/presence-months.ts'
import { type LandlordPresence, PRESENCE_BAND, presenceShares } from '../../domain/funding/presence-shares.ts'
import type { Figure, ReportBlock, ReportChart, ReportTable } from '../../domain/reports/report.ts'
import { PUBLIC_SPACE } from '../../domain/week/planned-done.ts'
import { format } from '../../messages/format.ts'
import { fundingWords as text } from '../../messages/funding.ts'
import { typeset } from '../../messages/typeset.ts'
import { figure } from '../figures/figure.ts'
import { knownIn } from '../figures/known-in.ts'
import { markOf } from '../figures/mark-of.ts'
import type { SectionContext, SectionMaker } from '../sections/section-context.ts'

type Line = {
  readonly month: PresenceMonth
  readonly shares: readonly LandlordPresence[]
  /** Whether anything may be known of the month: it is neither before the records nor to come. */
  readonly isKnown: boolean
}

/**
 * Minutes of presence beside the key, month by month: every landlord, the public space and the rest where the report is for
 * all; a landlord's own share and its band, or the town's public space, in its own. An insurer has no stock: null.
 */
export const presenceSection: SectionMaker = (context) => {
  const { estate, period, funder } = context
  if (funder?.role === 'insurer') return null
  const months = presenceMonths(estate, period)
  const isKnown = knownIn(context)
  const lines = months.map((month): Line => {
    const days = { from: firstDayOf(month.month), until: lastDayOf(month.month) }
    return { month, shares: presenceShares(estate, month), isKnown: isKnown(days) }
  })
  const ofFunder = funder?.role === 'landlord' ? ownLines(lines, funder.id) : lines
  const isOwn = funder?.role === 'landlord'
  const blocks: ReportBlock[] = [{ kind: 'figures', figures: totals(context, months) }]
  if (funder?.role === 'town') blocks.push({ kind: 'table', table: publicTable(lines) })
  else
    blocks.push(
      { kind: 'text', text: typeset(text.indicator) },
      { kind: 'chart', chart: isOwn ? ownChart(ofFunder) : allChart(lines) },
      { kind: 'table', table: isOwn ? ownTable(ofFunder) : allTable(lines) },
      { kind: 'list', items: reasons(context, ofFunder, isOwn).map(typeset) },
    )
  return { id: 'presence-key', title: text.presence, blocks }
}

const ownLines = (lines: readonly Line[], id: string): readonly Line[] =>
  lines.map((line) => ({ ...line, shares: line.shares.filter(({ landlord }) => landlord.id === id) }))

/** Of all months, what was done at owners of a kind. */
function together(
  months: readonly PresenceMonth[],
  isOf: (owner: string) => boolean,
): Pick<OwnerPresence, 'minutes' | 'ids'> {
  const all = months.flatMap(({ owners }) =>
    [...owners].flatMap(([owner, presence]) => (isOf(owner) ? [presence] : [])),
  )
  return {
    minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
    ids: all.flatMap(({ ids }) => ids),
  }
}

function totals(
  { estate, funder, compared }: SectionContext,
  months: readonly PresenceMonth[],
): readonly Figure[] {
  const before = compared && presenceMonths(estate, compared)
  const isLandlord = (owner: string): boolean => estate.landlord.get(owner)?.role === 'landlord'
  const one = (
    words: Pick<Figure, 'id' | 'label' | 'definition'>,
    isOf: (owner: string) => boolean,
  ): Figure => {
    const { minutes, ids } = together(months, isOf)
    const was = before && together(before, isOf).minutes
    return figure({
      ...{ ...words, value: Math.round(minutes), unit: format.minutes, counts: [{ kind: 'passage', ids }] },
      ...(was !== null && { was: Math.round(was), change: changeOf(minutes, was) }),
    })
  }
  const atLandlords = {
    ...{ id: 'presence-landlords', label: text.landlordMinutes, definition: text.definition },
  }
  const inPublic = { id: 'presence-public', label: text.publicSpace, definition: text.publicDefinition }
  const other = { id: 'presence-elsewhere', label: text.elsewhere, definition: text.elsewhereDefinition }
  const own = { id: 'presence-own', label: text.ownMinutes, definition: text.definition }
  if (funder?.role === 'landlord') return [one(own, (owner) => owner === funder.id)]
  if (funder) return [one(inPublic, (owner) => owner === PUBLIC_SPACE)]
  return [
    one(atLandlords, isLandlord),
    one(inPublic, (owner) => owner === PUBLIC_SPACE),
    one(other, (owner) => owner === ELSEWHERE),
  ]
}

const changeOf = (now: number, was: number): string =>
  `${now < was ? '−' : '+'}${format.minutes(Math.abs(now - was))}`

const names = (lines: readonly Line[]): readonly LandlordPresence[] => lines[0]?.shares ?? []
/** Hundredths of a share to one decimal; null stays. */
const hundredths = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 10

function allChart(lines: readonly Line[]): ReportChart {
  const band = PRESENCE_BAND * 100
  return {
    ...{ id: 'presence-off', title: text.chart, form: 'lines', unit: text.pointsUnit },
    categories: lines.map(({ month }) => format.shortMonth(month.month)),
    series: names(lines).map(({ landlord }, rank) => ({
      name: landlord.name,
      values: lines.map(({ shares }) => hundredths(shares[rank]!.off)),
      mark: markOf(landlord),
    })),
    band: { name: text.bandName, from: -band, until: band },
  }
}

function ownChart(lines: readonly Line[]): ReportChart {
  const [own] = names(lines)
  const target = own?.target ?? null
  return {
    ...{ id: 'presence-share', title: text.ownChart, form: 'lines', unit: text.percentUnit },
    categories: lines.map(({ month }) => format.shortMonth(month.month)),
    series: [
      {
        name: text.ownShare,
        values: lines.map(({ shares }) => hundredths(shares[0]!.share)),
        ...(own && { mark: markOf(own.landlord) }),
      },
    ],
    ...(target !== null && {
      band: {
        name: text.bandName,
        from: hundredths(Math.max(0, target - PRESENCE_BAND))!,
        until: hundredths(Math.min(1, target + PRESENCE_BAND))!,
      },
    }),
  }
}

const minutesAt = ({ month, isKnown }: Line, owner: string): string | null =>
  isKnown ? format.minutes((month.owners.get(owner) ?? NO_PRESENCE).minutes) : null

function allTable(lines: readonly Line[]): ReportTable {
  return {
    ...{ id: 'presence-key', caption: text.months, note: typeset(text.definition) },
    head: [
      text.month,
      ...names(lines).flatMap(({ landlord: { name } }) => [name, text.offOf(name)]),
      ...[text.publicSpace, text.elsewhere],
    ],
    rows: lines.map((line) => ({
      head: format.shortMonth(line.month.month),
      cells: [
        ...line.shares.flatMap((each) =>
          line.isKnown ? [text.cell(each.minutes, each.share), text.offCell(each)] : [null, null],
        ),
        ...[minutesAt(line, PUBLIC_SPACE), minutesAt(line, ELSEWHERE)],
      ],
    })),
  }
}

function ownTable(lines: readonly Line[]): ReportTable {
  return {
    ...{ id: 'presence-key', caption: text.months, note: typeset(text.definition) },
    head: [text.month, text.ownMinutes, text.ownShare, text.ownTarget, text.off],
    rows: lines.map(({ month, shares: [own], isKnown }) => ({
      head: format.shortMonth(month.month),
      cells: [
        isKnown ? format.minutes(own!.minutes) : null,
        own!.share === null ? null : format.percent(own!.share, 1),
        own!.target === null ? null : format.percent(own!.target, 1),
        isKnown ? text.offCell(own!) : null,
      ],
    })),
  }
}

function publicTable(lines: readonly Line[]): ReportTable {
  return {
    ...{ id: 'presence-public', caption: text.publicMonths, note: typeset(text.publicDefinition) },
    head: [text.month, text.publicSpace],
    rows: lines.map((line) => ({
      head: format.shortMonth(line.month.month),
      cells: [minutesAt(line, PUBLIC_SPACE)],
    })),
  }
}

/** Months off the band with why, the months that nothing is said of counted last; a line where all is within. */
function reasons({ estate }: SectionContext, lines: readonly Line[], isOwn: boolean): readonly string[] {
  const off = lines.flatMap(({ month, shares }) =>
    shares.flatMap((share) => {
      const { landlord, off: by, state } = share
      if (by === null || (state !== 'above' && state !== 'below')) return []
      const causes = presenceCauses(estate, month, share)
      return [text.reason({ landlord: isOwn ? null : landlord, month: month.month, off: by, state, causes })]
    }),
  )
  const unsure = lines.filter(({ shares }) => shares[0]?.state === 'unsure').length
  const isUnset = lines.some(({ shares }) => shares[0]?.state === 'no-key')
  return [
    ...(off.length === 0 && unsure < lines.length && !isUnset ? [text.allWithin] : off),
    ...(unsure > 0 ? [text.unsureMonths(unsure)] : []),
    ...(isUnset ? [text.noKey] : []),
  ]
}
