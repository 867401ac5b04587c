import type { Notice } from '../refusal.ts'

/** What a funder wrote beside a figure, as the file has it. */
export type ReadAnswer = {
  /** A figure's id, and what it is called. */
  readonly figure: string
  readonly label: string
  readonly text: string
  /** Line of the file. */
  readonly row: number
  /** It has words that may designate somebody: they are masked or reworded before it is taken. */
  readonly isDoubtful: boolean
}

/** A funder's answers to its part of a meeting, read out of its file: nothing is changed by reading. */
export type AnswersFile = {
  readonly file: string
  readonly meeting: string
  readonly funder: string
  readonly answers: readonly ReadAnswer[]
  /** Rows left without an answer. */
  readonly empty: number
  /** Rows that could not be matched or taken, each with what to do. */
  readonly notices: readonly Notice[]
}

/** A part that left, as its file names it. */
export type SentPart = {
  readonly meeting: string
  readonly funder: string
  /** Labels of its figures, by id. */
  readonly figures: ReadonlyMap<string, string>
}

/** Characters that an answer may have. */
export const ANSWER_MOST = 500
