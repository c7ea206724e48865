import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { Configuration } from '../platform/configuration';
import { configurationKey } from '../platform/configuration-key';
import { policyKey, type RoutePolicy } from '../platform/policy';
import type { ViewedRequest } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { LinkViewers } from './link-viewers';
import { tokenIn } from './session-cookie';
import { Viewers } from './viewers';

/** Finds the viewer and holds them against the route's policy, before anything else of the route runs. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: Viewers,
    private readonly linkViewers: LinkViewers,
    @Inject(configurationKey) private readonly configuration: Configuration,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<RoutePolicy | undefined>(policyKey, context.getHandler());
    if (policy === 'public') return true;
    const request = context.switchToHttp().getRequest<ViewedRequest>();
    if (policy === 'update-link') {
      request.viewer = await this.linkViewers.find(request);
      return true;
    }
    const token = tokenIn(request.headers.cookie, this.configuration.publicOrigin);
    const viewer = token ? await this.viewers.find(token, request.id) : null;
    if (!viewer) throw new Refusal('unauthenticated', 'no-session');
    if (!policy || !meets(viewer, policy)) throw new Refusal('forbidden', 'permission', { permission: policy });
    request.viewer = viewer;
    return true;
  }
}

function meets(viewer: Viewer, policy: Exclude<RoutePolicy, 'public' | 'update-link'>): boolean {
  if (policy === 'signed-in') return true;
  if (policy === 'operator') return viewer.operator;
  return viewer.operator || viewer.grants.some((grant) => can(viewer, policy, grant.organisationId));
}
