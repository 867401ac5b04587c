import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { methodFacts } from '../../../domain/week/method-facts.ts'
import { PLAN_RULES, type PlanRuleId } from '../../../domain/week/plan-variant.ts'
import { compare } from '../../../messages/compare.ts'
import { Select } from '../../../store/select.ts'
import type { CompareColumn } from './compare-columns.ts'
import { ruleCost, ruleHead, rulesInForce } from './rule-costs.ts'

const text = compare.rules

/** What each rule costs the week, a sentence a rule. */
@customElement('tn-rule-costs')
export class RuleCostsView extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
      caption {
        font-size: var(--text-small);
      }
      td p + p {
        margin-block-start: var(--space-1);
        color: var(--ink-muted);
      }
      th,
      td {
        padding-block: var(--space-2);
      }
      tbody th {
        inline-size: 40%;
        line-height: var(--leading-tight);
      }
    `,
  ]

  readonly #estate = new Select(this, ({ estate }) => estate)

  @property({ attribute: false }) columns: readonly CompareColumn[] = []
  @property({ type: Boolean }) running = false

  override render(): TemplateResult {
    const estate = this.#estate.value
    const facts = methodFacts(estate)
    const inForce = rulesInForce(estate)
    return html`
      <table>
        <caption>${text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">${text.rule}</th>
            <th scope="col">${text.without}</th>
          </tr>
        </thead>
        <tbody>
          ${PLAN_RULES.map(
            (rule) => html`<tr>
              <th scope="row">${ruleHead(rule, facts)}</th>
              <td>${inForce.includes(rule) ? this.#cost(rule) : this.#off(rule)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    `
  }

  #off(rule: PlanRuleId): string {
    return rule in text.off ? text.off[rule as keyof typeof text.off] : ''
  }

  #cost(rule: PlanRuleId): TemplateResult | readonly TemplateResult[] {
    const planOf = (found: (variant: CompareColumn['variant']) => boolean) =>
      this.columns.find(({ variant, plan }) => plan !== null && found(variant))?.plan
    const withIt = planOf(({ type }) => type === 'as-set')
    const without = planOf((variant) => variant.type === 'without-rule' && variant.rule === rule)
    if (withIt && without)
      return ruleCost(withIt.measures, without.measures).map((said) => html`<p>${said}</p>`)
    return html`<span class="muted">${this.running ? compare.waiting : compare.stopped}</span>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-rule-costs': RuleCostsView
  }
}
