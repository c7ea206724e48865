import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { idAt, partAt } from '../platform/request-parts';

/** The plan or a part of it. */
export interface PartAddress {
  planId: string;
  subjectId: string;
}

/** A field of a part of a plan. */
export interface FieldAddress extends PartAddress {
  field: string;
}

/** The field that an address names. */
export const FieldAt = createParamDecorator((_data: unknown, context: ExecutionContext): FieldAddress => ({
  planId: idAt(context, 'planId'),
  subjectId: idAt(context, 'subjectId'),
  field: partAt(context, 'field'),
}));
