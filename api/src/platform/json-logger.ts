import { ConsoleLogger } from '@nestjs/common';

/** What the framework tells of every module and route at each start, which nobody reads. */
const chatter = ['InstanceLoader', 'RouterExplorer', 'RoutesResolver', 'NestFactory', 'NestApplication'];

/** One JSON line for each event. */
export class JsonLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (!chatter.includes(String(rest.at(-1)))) super.log(message, ...rest);
  }
}
