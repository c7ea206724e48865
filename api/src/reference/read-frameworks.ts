import type { Edition, TagSet, Theme, Way } from '@waymark/domain/frameworks/framework';
import { readJson } from './reference-files';

/** One theme or way of working in the wording of one edition; the explanation is ours. */
export interface FrameworkItem<Code extends string> {
  code: Code;
  title: string;
  shortTitle: string;
  explanation: string;
}

export interface FrameworkEdition {
  code: Edition;
  title: string;
  explanation: string;
  themes: FrameworkItem<Theme>[];
  ways: FrameworkItem<Way>[];
}

/** `group` gathers the Home Office domains under their four headings. */
export interface FrameworkTag {
  code: string;
  title: string;
  explanation: string;
  group?: string;
}

export interface FrameworkTagSet {
  code: TagSet;
  title: string;
  source: string;
  tags: FrameworkTag[];
}

export interface Frameworks {
  note: string;
  editions: FrameworkEdition[];
  tagSets: FrameworkTagSet[];
}

export function readFrameworks(directory: string): Frameworks {
  return readJson<Frameworks>(directory, 'frameworks.json');
}
