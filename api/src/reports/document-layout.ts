import type { Colour } from '@waymark/domain/reports/colour';

export const logoTypes = ['image/png', 'image/jpeg'] as const;
export type LogoType = (typeof logoTypes)[number];

export interface Logo {
  type: LogoType;
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** How an organisation's documents look. */
export interface DocumentLayout {
  headingColour: Colour;
  tableColour: Colour;
  footerLine: string;
  committeeName: string;
  /** What stands first on the front of every paper. */
  leadText: string;
  logo: Logo | null;
}

export const plainLayout: DocumentLayout = {
  headingColour: '#0d3b3e',
  tableColour: '#0d3b3e',
  footerLine: '',
  committeeName: '',
  leadText: '',
  logo: null,
};
