import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import type { ViewedRequest } from '../platform/request-parts';

const codeForm = /^[A-Za-z][A-Za-z0-9-]{0,19}$/;

export const isIndicatorCode = (text: string): boolean => codeForm.test(text);

/** The code of an indicator in the address. What has not the form of one is answered like what does not exist. */
export const IndicatorCode = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const { params } = context.switchToHttp().getRequest<ViewedRequest>();
  const { code = '' } = params as { code?: string };
  if (!isIndicatorCode(code)) throw new Refusal('missing', 'indicator');
  return code;
});
