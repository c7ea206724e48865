import type { KeyDecision } from '@waymark/domain/reports/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LogoType } from './document-layout';

@Entity('document_layout')
export class DocumentLayoutEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @Column('integer') version!: number;
  @Column('text') headingColour!: string;
  @Column('text') tableColour!: string;
  @Column('text') footerLine!: string;
  @Column('text') committeeName!: string;
  @Column('text') leadText!: string;
  @Column('bytea', { nullable: true }) logo!: Buffer | null;
  @Column('text', { nullable: true }) logoType!: LogoType | null;
}

@Entity('front_sheet')
export class FrontSheetEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') planId!: string;
  @Column('integer') version!: number;
  @Column('text', { nullable: true }) keyDecision!: KeyDecision | null;
  @Column('text') reportTitle!: string;
  @Column('text') wards!: string;
  @Column('text') keyDecisionReason!: string;
  @Column('text') purpose!: string;
  @Column('text') recommendations!: string;
  @Column('text') financialImplications!: string;
  @Column('text') legalImplications!: string;
  @Column('text') backgroundPapers!: string;
}
