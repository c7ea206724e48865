import { Controller, Get } from '@nestjs/common';
import { Health } from '@waymark/contract/session';
import { Returns } from './answers';
import { Database } from './database';
import { Policy } from './policy';

@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('livez')
  @Policy('public')
  @Returns(Health)
  live(): Health {
    return { status: 'live', uptimeSeconds: Math.floor(process.uptime()) };
  }

  /** The database answers too. */
  @Get('readyz')
  @Policy('public')
  @Returns(Health)
  async ready(): Promise<Health> {
    await this.database.ping();
    return { status: 'ready', uptimeSeconds: Math.floor(process.uptime()) };
  }
}
