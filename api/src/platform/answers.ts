import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

export const returnsKey = 'waymark:returns';

export type ContractClass = new () => object;

/** The contract class of an answer, for the OpenAPI document and for the tests that hold answers against it. */
export function Returns(type: ContractClass, status = 200) {
  return applyDecorators(
    SetMetadata(returnsKey, type),
    ApiResponse({
      status,
      description: 'The answer',
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${type.name}` } } },
    }),
  );
}

/** An answer without a body. */
export const ReturnsNothing = () =>
  applyDecorators(SetMetadata(returnsKey, null), ApiResponse({ status: 204, description: 'Done' }));
