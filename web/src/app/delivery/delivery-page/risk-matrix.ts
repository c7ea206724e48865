import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Risk } from '@waymark/contract/delivery';
import { riskMatrix, riskScale, riskScore } from '@waymark/domain/delivery/risk';
import { ScrollTable } from '../../ui/scroll-table';
import { impactWords, likelihoodWords, riskBandWords } from '../../core/words/delivery-words';

/** How many risks stand where, from the most likely at the top to the gravest at the right. */
@Component({
  selector: 'wm-risk-matrix',
  imports: [ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <wm-scroll-table label="Risks by likelihood and impact" i18n-label="@@delivery.matrix">
      <table class="wm-table wm-risk-matrix">
        <caption i18n="@@delivery.matrix">
          Risks by likelihood and impact
        </caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@delivery.matrix.likelihood">Likelihood</th>
            @for (impact of scale; track impact) {
              <th scope="col" i18n="@@delivery.matrix.impact">
                Impact {{ impact }}<br /><span class="wm-muted">{{ impacts[impact - 1] }}</span>
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <th scope="row">
                {{ row[0]?.likelihood }} <span class="wm-muted">{{ likelihoods[(row[0]?.likelihood ?? 1) - 1] }}</span>
              </th>
              @for (cell of row; track cell.impact) {
                <td [class]="'wm-band--' + cell.band">
                  {{ score(cell) }} {{ bandWords[cell.band] }}
                  @if (cell.risks.length > 0) {
                    <br /><strong i18n="@@delivery.matrix.count">Risks: {{ cell.risks.length }}</strong>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </wm-scroll-table>
  `,
})
export class RiskMatrix {
  readonly risks = input.required<readonly Risk[]>();

  protected readonly scale = riskScale;
  protected readonly score = riskScore;
  protected readonly bandWords = riskBandWords;
  protected readonly impacts = impactWords;
  protected readonly likelihoods = likelihoodWords;
  protected readonly rows = computed(() => riskMatrix(this.risks()));
}
