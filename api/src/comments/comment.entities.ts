import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommentField, CommentSubject } from '@waymark/domain/comments/comment-place';

/** A word in a thread. The first one stands for the thread: it carries whether the thread is resolved. */
@Entity('comment')
export class CommentEntity {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid') planId!: string;
  @Column('text') subjectKind!: CommentSubject;
  @Column('uuid') subjectId!: string;
  @Column('text', { nullable: true }) field!: CommentField | null;
  @Column('uuid', { nullable: true }) replyTo!: string | null;
  @Column('text') text!: string;
  @Column('uuid') userId!: string;
  @Column('text') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('text', { nullable: true }) resolvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}
