import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { idAt, partAt } from '../platform/request-parts';

/** A field of a part of a plan. */
export interface FieldAddress {
  planId: string;
  subjectId: string;
  field: string;
}

/** The field that an address names. */
export const FieldAt = createParamDecorator((_data: unknown, context: ExecutionContext): FieldAddress => ({
  planId: idAt(context, 'planId'),
  subjectId: idAt(context, 'subjectId'),
  field: partAt(context, 'field'),
}));
