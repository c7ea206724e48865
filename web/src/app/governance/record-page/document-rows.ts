import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import type { RecordDocument } from '@waymark/contract/governance';
import { documentsOfRecord } from '@waymark/domain/governance/vocabulary';
import { TextField } from '../../ui/forms/text-field';

/** The documents of a record: as many rows as there are, each with its way out, and one more on request. */
@Component({
  selector: 'wm-document-rows',
  imports: [FormField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 i18n="@@governance.record.documents">Documents</h2>
    <p class="wm-muted" i18n="@@governance.record.documents.hint">
      Link to the page of the meeting or the report, like https://democracy.council.gov.uk/report
    </p>
    @for (row of documents(); track $index; let place = $index) {
      <fieldset class="govuk-fieldset wm-card">
        <legend class="govuk-fieldset__legend">{{ legend(place) }}</legend>
        <wm-text-field
          [formField]="row.title"
          label="Title of the document"
          i18n-label="@@governance.record.document-title"
        />
        <wm-text-field
          [formField]="row.address"
          label="Address of the document"
          i18n-label="@@governance.record.document-address"
        />
        <p>
          <button type="button" class="wm-link-button" (click)="remove(place)">
            <ng-container i18n="@@governance.record.document.remove">Remove</ng-container
            ><span class="wm-hidden">: {{ legend(place) }}</span>
          </button>
        </p>
      </fieldset>
    }
    @if (mayAdd()) {
      <p>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          (click)="add()"
          i18n="@@governance.record.document.add"
        >
          Add a document
        </button>
      </p>
    }
  `,
})
export class DocumentRows {
  readonly documents = input.required<FieldTree<readonly RecordDocument[]>>();

  protected readonly mayAdd = computed(() => this.documents()().value().length < documentsOfRecord);

  protected legend(place: number): string {
    return $localize`:@@governance.record.document.number:Document ${place + 1}:number:`;
  }

  protected add(): void {
    this.put([...this.documents()().value(), { title: '', address: '' }]);
  }

  protected remove(place: number): void {
    this.put(
      this.documents()()
        .value()
        .filter((_, index) => index !== place),
    );
  }

  private put(documents: readonly RecordDocument[]): void {
    const field = this.documents()();
    field.value.set(documents);
    field.markAsDirty();
  }
}
