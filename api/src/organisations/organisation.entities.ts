import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '@waymark/domain/day';
import type { UnsignedRule } from '@waymark/domain/impact/vocabulary';
import type { OrganisationKind } from '@waymark/domain/organisations/kinds';
import type { ShareLevel, ShareSubject } from '@waymark/domain/organisations/shares';
import type { PersonKind } from '@waymark/domain/plans/vocabulary';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') kind!: OrganisationKind;
  @Column('text') name!: string;
  @Column('text') shortName!: string;
  @Column('text') slug!: string;
  @Column('text', { nullable: true }) areaCode!: string | null;
  @Column('integer') disclosureThreshold!: number;
  @Column('integer', { nullable: true }) roundingBase!: number | null;
  @Column('text', { nullable: true }) feedback!: string | null;
  @Column('text') unsignedAssessment!: UnsignedRule;
  @Column('boolean') secondPerson!: boolean;
}

@Entity('share')
export class ShareEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') receiverId!: string;
  @Column('text') subject!: ShareSubject;
  @Column('text') level!: ShareLevel;
  @Column('date') startsOn!: Day;
  @Column('date', { nullable: true }) endsOn!: Day | null;
}

/** An officer or elected member in the organisation's directory. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') name!: string;
  @Column('text') kind!: PersonKind;
  @Column('text', { nullable: true }) jobTitle!: string | null;
  @Column('text', { nullable: true }) directorate!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('uuid', { nullable: true }) userId!: string | null;
  @Column('date', { nullable: true }) leftOn!: Day | null;
  @Column('uuid', { nullable: true }) deputyId!: string | null;
  @Column('boolean') publicNameAgreed!: boolean;
}
