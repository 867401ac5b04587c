import { html, nothing, type TemplateResult } from 'lit'
import type { Settings } from '../../domain/settings.ts'
import { territoryWords as words } from '../../messages/event-territory.ts'

/** Whose data a territory made of a published file shows, and what they can't say; nothing in any other. */
export const publishedNote = ({ published }: Pick<Settings, 'published'>): TemplateResult | typeof nothing =>
  published === undefined
    ? nothing
    : html`<p class="help published">
        <strong>${words.published(published)}</strong> ${words.publishedHelp}
      </p>`
