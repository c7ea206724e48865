import type { Day } from '@waymark/domain/day';
import type { Theme } from '@waymark/domain/frameworks/framework';
import type {
  Direction,
  Frequency,
  IndicatorKind,
  IntervalMethod,
  PopulationGroup,
  RollUp,
  SourceType,
  ValueType,
} from '@waymark/domain/indicators/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('indicator')
export class IndicatorEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text') plain!: string;
  @Column('text') definition!: string;
  @Column('text', { nullable: true }) theme!: Theme | null;
  @Column('text', { nullable: true }) domain!: string | null;
  @Column('text') kind!: IndicatorKind;
  @Column('text') population!: PopulationGroup;
  @Column('text') valueType!: ValueType;
  @Column('text') unit!: string;
  /** value = numerator ÷ denominator × per; null where the value is no such share. */
  @Column('double precision', { nullable: true }) per!: number | null;
  @Column('integer') decimals!: number;
  @Column('text') numerator!: string;
  @Column('text') denominator!: string;
  @Column('text') direction!: Direction;
  @Column('text') directionReason!: string;
  @Column('text') sourceOrganisation!: string;
  @Column('text') sourceDataset!: string;
  @Column('text', { nullable: true }) sourceTable!: string | null;
  @Column('text') licence!: string;
  @Column('text') sourceType!: SourceType;
  @Column('text') frequency!: Frequency;
  @Column('integer') lagMonths!: number;
  @Column('text', { array: true }) nations!: string[];
  @Column('text', { array: true }) levels!: string[];
  @Column('text') intervalMethod!: IntervalMethod;
  @Column('text') rollUp!: RollUp;
  @Column('text', { nullable: true }) rollUpWeight!: string | null;
  @Column('text') disclosureRule!: string;
  @Column('text') perverseIncentive!: string;
  @Column('boolean') localOnly!: boolean;
  @Column('boolean') computed!: boolean;
  @Column('integer') position!: number;
  /** Since when and until when an office offers it to its member councils. */
  @Column('date', { nullable: true }) offeredFrom!: Day | null;
  @Column('date', { nullable: true }) offeredUntil!: Day | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: string | null;
}
