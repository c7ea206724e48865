import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Presence } from './presence';

const vision = { planId: 'plan', section: 'vision', editing: true };
const amira = { userId: 'amira', name: 'Amira Khan', section: 'vision', editing: false };
const address = '/api/v1/plans/plan/presence';

function seen(visible: boolean): void {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(visible ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('presence in a plan', () => {
  let presence: Presence;
  let http: HttpTestingController;
  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    presence = TestBed.inject(Presence);
    seen(true);
  });
  afterEach(() => {
    http.verify();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const answer = (...others: object[]) => {
    const request = http.expectOne(address);
    request.flush({ others });
    return request.request.body as unknown;
  };

  it('says where one is, hears who else is there, and says it again every fifteen seconds', () => {
    presence.enter(vision);
    jest.advanceTimersByTime(300);
    expect(answer(amira)).toEqual({ section: 'vision', editing: true });
    expect(presence.others()).toEqual([amira]);
    jest.advanceTimersByTime(14_000);
    http.expectNone(address);
    jest.advanceTimersByTime(1000);
    answer();
    expect(presence.others()).toEqual([]);
  });

  it('tells the last of several places, and stops when all are left', () => {
    const leavePlan = presence.enter({ planId: 'plan', section: 'plan', editing: false });
    const leaveText = presence.enter(vision);
    jest.advanceTimersByTime(300);
    expect(answer(amira)).toMatchObject({ section: 'vision' });
    leaveText();
    jest.advanceTimersByTime(300);
    expect(answer(amira)).toMatchObject({ section: 'plan' });
    leavePlan();
    expect(presence.others()).toEqual([]);
    jest.advanceTimersByTime(60_000);
  });

  it('is quiet while the page is hidden and when nobody touches it, and goes on after a lost beat', () => {
    presence.enter(vision);
    jest.advanceTimersByTime(300);
    http.expectOne(address).error(new ProgressEvent('error'));
    jest.advanceTimersByTime(15_000);
    answer();
    seen(false);
    jest.advanceTimersByTime(60_000);
    http.expectNone(address);
    jest.setSystemTime(Date.now() + 11 * 60_000);
    seen(true);
    jest.advanceTimersByTime(60_000);
    http.expectNone(address);
    document.dispatchEvent(new Event('keydown'));
    jest.advanceTimersByTime(300);
    answer();
  });
});
