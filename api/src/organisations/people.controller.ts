import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ChangePerson, NewPerson, People, Person } from '@waymark/contract/people';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { PeopleDirectory } from './people-directory';
import { PersonReader } from './person-reader';

@Controller('api/v1')
export class PeopleController {
  constructor(
    private readonly reader: PersonReader,
    private readonly directory: PeopleDirectory,
  ) {}

  @Get('organisations/:organisationId/people')
  @Policy('organisation:read')
  @Returns(People)
  all(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<People> {
    return this.reader.directory(viewer, organisationId);
  }

  @Post('organisations/:organisationId/people')
  @Policy('person:edit')
  @Returns(Person, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewPerson,
  ): Promise<Person> {
    return this.reader.one(viewer, await this.directory.add(viewer, organisationId, key, body));
  }

  @Patch('people/:personId')
  @Policy('person:edit')
  @Returns(Person)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('personId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangePerson,
  ): Promise<Person> {
    await this.directory.change(viewer, id, version, body);
    return this.reader.one(viewer, id);
  }
}
