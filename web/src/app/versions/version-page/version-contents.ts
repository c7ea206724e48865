import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContentPartAnswer } from '@waymark/contract/versions';

interface ContentsLine {
  fragment: string;
  text: string;
}

/** Leads to each goal of a kept version, and to the first of every other kind of part. */
@Component({
  selector: 'wm-version-contents',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length > 1) {
      <nav class="wm-version-contents" aria-labelledby="version-contents-title">
        <h2 id="version-contents-title" i18n="@@versions.contents">In this version</h2>
        <ul>
          @for (line of lines(); track line.fragment) {
            <li>
              <a [routerLink]="[]" [fragment]="line.fragment">{{ line.text }}</a>
            </li>
          }
        </ul>
      </nav>
    }
  `,
})
export class VersionContents {
  readonly parts = input.required<readonly ContentPartAnswer[]>();

  protected readonly lines = computed((): ContentsLine[] => {
    const counts = new Map<string, number>();
    for (const { kind } of this.parts()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const met = new Set<string>();
    return this.parts().flatMap((part) => {
      if (part.kind !== 'goal' && met.has(part.kind)) return [];
      met.add(part.kind);
      return [{ fragment: `part-${part.id}`, text: lineOf(part, counts.get(part.kind) ?? 1) }];
    });
  });
}

function lineOf({ kind, kindLabel, reference, title }: ContentPartAnswer, count: number): string {
  if (kind === 'goal') return [kindLabel, reference, title].filter(Boolean).join(' ');
  return count > 1 ? `${kindLabel} · ${count}` : kindLabel;
}
