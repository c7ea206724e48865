import type { ExamplePair } from './example-pair';
import type { ActionForm } from '../action-fields/action-form';

/** What the fields of an action may say. */
export const actionExamples: Readonly<Record<keyof ActionForm, ExamplePair>> = {
  title: [
    $localize`:@@examples.action.title.1:Open evening English classes in four libraries`,
    $localize`:@@examples.action.title.2:Pay the fees of comparing foreign certificates for sixty people`,
  ],
  description: [
    $localize`:@@examples.action.description.1:From September the college teaches two evenings a week in the libraries of Quayside, Mill Lane, Northgate and Eastfield: 18 places each, beginners and Entry 2. The libraries stay open till nine. Learners enrol at the counter, in any language, without a form to fill in at home.`,
    $localize`:@@examples.action.description.2:The job centre sends people; a worker of the refugee council sits with each for two hours, gathers the papers and sends them off. The council pays the fee, £210 on average, and asks after six months what came of it.`,
  ],
  type: [
    $localize`:@@examples.action.type.1:Evening classes: a change to a service, or English classes if you want it found as such.`,
    $localize`:@@examples.action.type.2:A street festival: an event. What it leads to may be a second action.`,
  ],
  origin: [
    $localize`:@@examples.action.origin.1:The consultation: 212 people asked for classes after work.`,
    $localize`:@@examples.action.origin.2:A good idea of a neighbouring council, which has done it since 2023 and told us what it would do differently.`,
  ],
  dependsOn: [
    $localize`:@@examples.action.depends-on.1:Libraries open until nine (decision of cabinet in June); the college’s contract is extended.`,
    $localize`:@@examples.action.depends-on.2:Action 1.4, the list of who has a degree. Without it we do not know whom to ask.`,
  ],
  councilLeadId: [
    $localize`:@@examples.action.council-lead-id.1:Priya Shah, library services manager: she has the keys and the staff.`,
    $localize`:@@examples.action.council-lead-id.2:Tom Ellis, employment officer. One name, whom anyone can ring.`,
  ],
  taskforceLeadId: [
    $localize`:@@examples.action.taskforce-lead-id.1:The vice-principal of Harwick College, who provides the teachers.`,
    $localize`:@@examples.action.taskforce-lead-id.2:The director of the refugee council, whose worker does it.`,
  ],
  partnerIds: [
    $localize`:@@examples.action.partner-ids.1:Friends of Quayside Library, who make tea and know everyone; the women’s centre, for the crèche.`,
    $localize`:@@examples.action.partner-ids.2:The university’s international office and two large employers, who read certificates daily.`,
  ],
  directorate: [
    $localize`:@@examples.action.directorate.1:Communities and culture`,
    $localize`:@@examples.action.directorate.2:Place and economy`,
  ],
  startsOn: [
    $localize`:@@examples.action.starts-on.1:The first Monday of the school year, so that parents can come.`,
    $localize`:@@examples.action.starts-on.2:The day after the budget is decided: earlier would be a promise without money.`,
  ],
  ongoing: [
    $localize`:@@examples.action.ongoing.1:Yes, it ends: two school years, then we look whether the college can carry it alone.`,
    $localize`:@@examples.action.ongoing.2:No, it is ongoing: the welcome desk stays, and is looked at each spring.`,
  ],
  dueOn: [
    $localize`:@@examples.action.due-on.1:31 July 2029, the end of the second school year.`,
    $localize`:@@examples.action.due-on.2:31 March 2028, because the grant ends that day.`,
  ],
  reviewOn: [
    $localize`:@@examples.action.review-on.1:30 April each year, before the next classes are planned.`,
    $localize`:@@examples.action.review-on.2:One year after the desk opened, with the people who use it.`,
  ],
  resources: [
    $localize`:@@examples.action.resources.1:Two teachers for two evenings, a crèche worker, four hours of library staff each week, tablets that we have.`,
    $localize`:@@examples.action.resources.2:Half a post in the refugee council; fees for sixty people.`,
  ],
  cost: [
    $localize`:@@examples.action.cost.1:86,400: £43,200 a year for two years, of which £31,000 is teachers.`,
    $localize`:@@examples.action.cost.2:41,600: the half post and the fees, over two years.`,
  ],
  fundingSource: [
    $localize`:@@examples.action.funding-source.1:Adult skills fund of the county, and £9,000 of the library budget.`,
    $localize`:@@examples.action.funding-source.2:Grant of the lottery’s community fund; the last £4,000 from the Chamber.`,
  ],
  fundingSecured: [
    $localize`:@@examples.action.funding-secured.1:Yes: the county’s letter of 2 March 2026 is with the minutes.`,
    $localize`:@@examples.action.funding-secured.2:No: the bid is decided in June. Without it we begin with twenty people.`,
  ],
  outputMeasure: [
    $localize`:@@examples.action.output-measure.1:72 places offered each week; 150 people enrolled by July 2028.`,
    $localize`:@@examples.action.output-measure.2:60 certificates compared and 60 people met after six months.`,
  ],
  outcomeMeasure: [
    $localize`:@@examples.action.outcome-measure.1:Six learners in ten move up a level within a year; four in ten of those out of work find some.`,
    $localize`:@@examples.action.outcome-measure.2:20 people work in their field, or one next to it, within eighteen months.`,
  ],
  beneficiaries: [
    $localize`:@@examples.action.beneficiaries.1:Adults who work by day and speak little English; two in three are women.`,
    $localize`:@@examples.action.beneficiaries.2:Refugees with a trade or degree from elsewhere, and the patients and customers who wait for them.`,
  ],
  groups: [
    $localize`:@@examples.action.groups.1:Refugees and people seeking asylum; workers from abroad and their families.`,
    $localize`:@@examples.action.groups.2:Everyone: leave it empty when an action is for all residents alike.`,
  ],
  crossCutting: [
    $localize`:@@examples.action.cross-cutting.1:Gender, because the crèche decides who can come.`,
    $localize`:@@examples.action.cross-cutting.2:Language and communication, digital inclusion.`,
  ],
  homeOffice: [
    $localize`:@@examples.action.home-office.1:Language and communication; education.`,
    $localize`:@@examples.action.home-office.2:Work. One or two are enough; they let councils compare what they do.`,
  ],
  sanctuary: [
    $localize`:@@examples.action.sanctuary.1:Learn: staff of the libraries hear from learners what it is to start again.`,
    $localize`:@@examples.action.sanctuary.2:Embed: the post becomes part of the job centre’s own team.`,
  ],
  publicSummary: [
    $localize`:@@examples.action.public-summary.1:Learn English in the evening at Quayside, Mill Lane, Northgate or Eastfield library. It costs nothing, there is a crèche, and you can start in any week.`,
    $localize`:@@examples.action.public-summary.2:Did you learn your trade in another country? We help you to have your certificate recognised, and pay the fee.`,
  ],
  internalNote: [
    $localize`:@@examples.action.internal-note.1:Eastfield’s roof may close it in winter; Priya keeps St Mark’s hall in reserve.`,
    $localize`:@@examples.action.internal-note.2:The Chamber wants its name on the leaflet. Agreed by telephone on 4 May, not yet in writing.`,
  ],
  decision: [
    $localize`:@@examples.action.decision.1:None yet: it is taken at the first review.`,
    $localize`:@@examples.action.decision.2:Continue, with one evening moved to Saturday morning.`,
  ],
};
