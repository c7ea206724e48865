import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
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

const nameForm = /^[a-z]\w{0,59}$/i;

/** The field that an address names. What is no name of a field is answered like a field that does not exist. */
export const FieldAt = createParamDecorator((_data: unknown, context: ExecutionContext): FieldAddress => {
  const field = partAt(context, 'field');
  if (!nameForm.test(field)) throw new Refusal('missing', 'field');
  return { planId: idAt(context, 'planId'), subjectId: idAt(context, 'subjectId'), field };
});
