const DAYS: Readonly<Record<string, string>> = {
  ...{ Mo: 'lundi', Tu: 'mardi', We: 'mercredi', Th: 'jeudi', Fr: 'vendredi', Sa: 'samedi', Su: 'dimanche' },
  ...{ PH: 'jours fériés', SH: 'vacances scolaires' },
}
const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)'
const TIME = '\\d{1,2}:\\d{2}'
const RULE = new RegExp(
  `^(?<days>${DAY}(?:-${DAY})?(?:\\s*,\\s*${DAY}(?:-${DAY})?)*)?\\s*(?<times>${TIME}-${TIME}(?:\\s*,\\s*${TIME}-${TIME})*|off|closed)?$`,
)

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`

const daysWords = (days: string): string =>
  listed(
    days.split(/\s*,\s*/).map((part) => {
      const [from, until] = part.split('-') as [string, string?]
      return until === undefined ? DAYS[from]! : `du ${DAYS[from]} au ${DAYS[until]}`
    }),
  )

const clock = (time: string): string => {
  const [hours, minutes] = time.split(':') as [string, string]
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`
}

const timesWords = (times: string): string =>
  times === 'off' || times === 'closed'
    ? 'fermé'
    : listed(
        times.split(/\s*,\s*/).map((span) => {
          const [from, until] = span.split('-') as [string, string]
          return `de ${clock(from)} à ${clock(until)}`
        }),
      )

/**
 * Opening hours in French of the plain forms of OpenStreetMap's `opening_hours` (days, spans of time, closed, `24/7`):
 * « du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h 30 ; samedi fermé ». What is anything else, or words already, comes
 * back as it is written.
 */
export const openingHours = (written: string): string => {
  if (written.trim() === '24/7') return 'tous les jours, à toute heure'
  const rules = written
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')
  const read = rules.map((rule) => RULE.exec(rule)?.groups)
  if (read.length === 0 || read.some((groups) => !groups || (!groups.days && !groups.times))) return written
  return read
    .map((groups) =>
      [groups!.days && daysWords(groups!.days), groups!.times && timesWords(groups!.times)]
        .filter(Boolean)
        .join(' '),
    )
    .join(' ; ')
}
