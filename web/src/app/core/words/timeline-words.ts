const events: Readonly<Record<string, string>> = {
  'plan.open': $localize`:@@words.timeline.open:Started`,
  'plan.submit': $localize`:@@words.timeline.submit:Submitted for review`,
  'plan.return': $localize`:@@words.timeline.return:Returned for changes`,
  'plan.approve': $localize`:@@words.timeline.approve:Approved`,
  'plan.publish': $localize`:@@words.timeline.publish:Published`,
  'plan.start': $localize`:@@words.timeline.start:Delivery started`,
  'plan.pause': $localize`:@@words.timeline.pause:Paused`,
  'plan.resume': $localize`:@@words.timeline.resume:Delivery resumed`,
  'plan.supersede': $localize`:@@words.timeline.supersede:Replaced by a later plan`,
  'plan.close': $localize`:@@words.timeline.close:Closed`,
  'plan.archive': $localize`:@@words.timeline.archive:Archived`,
  'plan.restore': $localize`:@@words.timeline.restore:Restored from the archive`,
  'publication.cancel': $localize`:@@words.timeline.publication-cancel:A version that was not public yet was taken back`,
  'publication.create': $localize`:@@words.timeline.publication:A public version was made`,
};

/** What happened to a plan, by the name of its event. */
export function timelineWords(event: string): string {
  return events[event] ?? $localize`:@@words.timeline.other:Changed`;
}
