import type { Label, Labelled } from './labelled.ts'

export type Score = {
  /** Labels, and those of them that some mark overlaps, or covers whole. */
  labels: number
  found: number
  covered: number
  /** Marks, and those of them that overlap some label. */
  marks: number
  right: number
}

export const recall = ({ labels, found }: Score): number => found / labels
export const covered = ({ labels, covered }: Score): number => covered / labels
export const precision = ({ marks, right }: Score): number => right / marks

type Ends = Pick<Label, 'start' | 'end'>
const overlap = (a: Ends, b: Ends): boolean => a.start < b.end && b.start < a.end
const covers = (a: Ends, b: Ends): boolean => a.start <= b.start && b.end <= a.end

/** Labels are counted under their kind, marks under theirs; `all` sums them. */
export function scores(
  sentences: readonly Labelled[],
  read: (text: string) => readonly Label[],
): ReadonlyMap<string, Score> {
  const kinds = new Map<string, Score>()
  const count = (kind: string, field: keyof Score): void => {
    for (const name of [kind, 'all']) {
      const score = kinds.get(name) ?? { labels: 0, found: 0, covered: 0, marks: 0, right: 0 }
      score[field]++
      kinds.set(name, score)
    }
  }
  for (const { text, labels } of sentences) {
    const marks = read(text)
    for (const label of labels) {
      count(label.kind, 'labels')
      if (marks.some((mark) => overlap(mark, label))) count(label.kind, 'found')
      if (marks.some((mark) => covers(mark, label))) count(label.kind, 'covered')
    }
    for (const mark of marks) {
      count(mark.kind, 'marks')
      if (labels.some((label) => overlap(mark, label))) count(mark.kind, 'right')
    }
  }
  return kinds
}
