import type { BoardPack, ChangeBoardPack } from '@waymark/contract/board-packs';
import type { PackSectionCode } from '@waymark/domain/board-packs/vocabulary';

/** Everything that may be written on a pack, by name: `title`, `text-<section>`, `comment-<line>`. */
export type PackForm = Record<string, string>;

export const textName = (code: PackSectionCode): string => `text-${code}`;
export const commentName = (key: string): string => `comment-${key}`;

export function packForm({ title, sections }: BoardPack): PackForm {
  const texts = sections.map(({ code, text }): [string, string] => [textName(code), text]);
  const comments = sections
    .filter(({ commented }) => commented)
    .flatMap(({ lines }) => lines.map(({ key, comment }): [string, string] => [commentName(key), comment]));
  return { title, ...Object.fromEntries(texts), ...Object.fromEntries(comments) };
}

/** What was written: only what differs from the pack as it was read. */
export function packChanges(pack: BoardPack, written: PackForm): ChangeBoardPack {
  const former = packForm(pack);
  const changed = (name: string): boolean => written[name] !== undefined && written[name] !== former[name];
  const keys = [
    ...new Set(pack.sections.flatMap(({ commented, lines }) => (commented ? lines.map(({ key }) => key) : []))),
  ];
  return {
    title: written['title'] ?? pack.title,
    texts: pack.sections
      .filter(({ code }) => changed(textName(code)))
      .map(({ code }) => ({ section: code, text: written[textName(code)] ?? '' })),
    comments: keys
      .filter((key) => changed(commentName(key)))
      .map((key) => ({ key, comment: written[commentName(key)] ?? '' })),
  };
}

/** Which part of the pack a name stands for, in words. */
export function nameWords({ sections }: BoardPack, name: string): string {
  const section = sections.find(({ code }) => textName(code) === name);
  if (section) return section.title;
  const line = sections.flatMap(({ lines }) => lines).find(({ key }) => commentName(key) === name);
  if (line) return $localize`:@@board-packs.comment-on:Comment on ${line.cells[0]?.text ?? ''}:what:`;
  return $localize`:@@board-packs.pack-title:Title`;
}
