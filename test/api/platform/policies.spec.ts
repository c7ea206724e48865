import { Controller, Get } from '@nestjs/common';
import { AppModule } from '../../../api/src/app.module';
import { World } from '../../support/world';

@Controller('api/v1/forgotten')
class ForgottenController {
  @Get()
  open(): { everything: string } {
    return { everything: 'to everyone' };
  }
}

describe('a route that says nothing of who may use it', () => {
  it('stops the start', async () => {
    const appModule = AppModule.for.bind(AppModule);
    const planted = jest
      .spyOn(AppModule, 'for')
      .mockImplementation((...parts) => ({ ...appModule(...parts), controllers: [ForgottenController] }));
    try {
      await expect(World.open()).rejects.toThrow(/Routes without a policy: ForgottenController\.open/);
    } finally {
      planted.mockRestore();
    }
  });
});
