import type { ExamplePair } from './example-pair';
import type { PlanText } from '@waymark/domain/plans/plan-texts';

/** What the long texts of a plan may say. */
export const planExamples: Readonly<Record<PlanText, ExamplePair>> = {
  context: [
    $localize`:@@examples.plan.context.1:At the 2021 Census one resident in six of Harwick was born outside the United Kingdom, up from one in eleven in 2011. Most came to work in food processing and care. Two wards, Quayside and Mill Lane, hold half of them and 60% of our privately rented homes. In the residents’ survey of May 2026, 71% said that people of different backgrounds get on well here, against 79% across the county. Self-assessment: strong on schools and on welcome, weak on English beyond Entry 2 and on who sits on our boards.`,
    $localize`:@@examples.plan.context.2:Some 2,400 people in our district have refugee status or came by a resettlement scheme, by our count of March 2026. We know their age and ward; we do not know how many are in work, because no service asks. Three in ten adults in temporary accommodation told the advice centre that a letter in plain English would have spared them a visit. In our self-assessment the taskforce put housing first and leisure last; two members disagreed, and their reasons are kept with it.`,
  ],
  vision: [
    $localize`:@@examples.plan.vision.1:By 2030, whoever moves to Harwick can find a home, a doctor, a class and a neighbour to ask within three months. People who grew up here feel that the town has gained, and can say how.`,
    $localize`:@@examples.plan.vision.2:A district where your accent does not decide your prospects: where we learn, work, play and govern side by side, and where anyone can name a person of another background whom they would call on in trouble.`,
  ],
  narrative: [
    $localize`:@@examples.plan.narrative.1:Harwick has always been made by people who arrived: Flemish weavers, Cornish fishermen, Jamaican nurses, Ukrainian families. Each was doubted, and each left something that we would not be without: the market, the lifeboat, the carnival. What we share is the harbour wall, which every generation has had to mend together. Agreed by the taskforce on 3 June 2026 and read aloud, and changed, at four coffee mornings.`,
    $localize`:@@examples.plan.narrative.2:Ours is a story of two halves that met late. The old villages know each other by name; the new estates were built for the warehouse and are lived in by people of forty nations on shifts. The flood of 2019 was the first time that both filled the same sandbags. This plan starts from that week. Told by twelve residents, six of each half, and agreed by all parish councils in April 2026.`,
  ],
  newcomers: [
    $localize`:@@examples.plan.newcomers.1:People who came to the borough from another country within the last five years, whatever their status: workers and their families, students who stay, refugees, people seeking asylum, and those who came by resettlement. We also mean people who moved here from elsewhere in Britain and do not yet know where to turn.`,
    $localize`:@@examples.plan.newcomers.2:In this plan a newcomer is anyone who has lived in the city for less than three years and is still building a life here. We name three groups because their needs differ: people in Home Office accommodation, overseas care workers tied to one employer, and young people who came alone and are leaving care.`,
  ],
  longerStandingResidents: [
    $localize`:@@examples.plan.longer-standing-residents.1:People who have lived here for long told us that change came without anyone asking them. They gain from this plan by name: the community centre in Mill Lane opens six days a week instead of two, English classes bring back the crèche that all parents may use, and every street party is paid for alike. Four seats on the taskforce are for residents of more than twenty years.`,
    $localize`:@@examples.plan.longer-standing-residents.2:We asked in pubs, at the bowls club and after church what would make the changes here feel fair. The answer was places to meet and a say in what closes. So each goal names what it gives to people who were here before, and a panel of thirty residents, half of them born here, looks at the plan each spring.`,
  ],
  childrenAndYoungPeople: [
    $localize`:@@examples.plan.children-and-young-people.1:One pupil in four in our schools speaks another language at home, and 140 joined in the middle of the last school year. The youth council wrote the goal on belonging. Schools get a welcome pack and a trained buddy in each class; youth clubs in two wards open to all, with bus fares paid. We asked 312 pupils in an assembly vote: what they wanted most was someone to sit with at lunch.`,
    $localize`:@@examples.plan.children-and-young-people.2:Young people who came alone told us three things: they wait too long for college, they are moved too often, and nobody tells them what happens next. The plan answers each with an action. Their own group, not our officers, says each term whether it got better.`,
  ],
  intersectionality: [
    $localize`:@@examples.plan.intersectionality.1:Older women who speak little English meet three barriers at once: language, caring and money. Daytime classes with childcare, within walking distance and led by women, are our answer in two wards. We look at each measure by sex and age together, not one after the other.`,
    $localize`:@@examples.plan.intersectionality.2:Disabled people seeking asylum are few here, about twenty, and almost invisible in our figures. We do not publish their number by ward. A named worker meets each of them, and the plan counts as failing if any waits more than six weeks for equipment.`,
  ],
  consultation: [
    $localize`:@@examples.plan.consultation.1:From 2 February to 30 March 2026 we asked 1,140 people: online, on paper in six languages, at eleven meetings and by telephone. 38% were born abroad. They told us that the first draft spoke of newcomers as a problem; we rewrote the vision with them. They asked for evening classes, which are now action 2.1; they asked for a mosque car park, which the plan cannot give, and we said so.`,
    $localize`:@@examples.plan.consultation.2:We did not start with a form. Taskforce members went with two questions to places where people already are: the laundrette, the school gate, the Sikh temple, the job centre. 420 answers in eight weeks. What changed: housing moved from fifth to first place, and the goal on sport was dropped because nobody asked for it.`,
  ],
  impactAssessment: [
    $localize`:@@examples.plan.impact-assessment.1:Assessed on 14 May 2026 by the equality lead with three taskforce members. Likely good effects on race, religion and sex. One risk: evening classes shut out carers, most of them women; action 2.3 adds classes by day with childcare. No effect found on marriage and civil partnership. To be looked at again in May 2027. The whole assessment is with the cabinet papers of 9 June 2026.`,
    $localize`:@@examples.plan.impact-assessment.2:The screening found that the plan touches race, religion, age and disability, so a full assessment was made with the disability forum and two mosques. It led to three changes: hearing loops at all events, prayer times kept free of meetings, and large-print leaflets. What remains: we lack figures by disability for newcomers, and will have them by March 2027.`,
  ],
  caseStudy: [
    $localize`:@@examples.plan.case-study.1:Amal came in 2022 with two children and a degree in pharmacy. For a year she cleaned offices. At the conversation club she met Jean, who had run the chemist’s on the High Street; Jean’s letter got her an interview. Amal is now a dispensing assistant and studies for registration. She agreed to this being told and read it first.`,
    $localize`:@@examples.plan.case-study.2:When the allotments on Mill Lane were to close for want of tenants, three families from the Sudanese community asked for plots. Today there are nineteen growers and a waiting list. Bill, who has dug there for forty years, says that he has not bought okra or given away so many leeks in his life. Both sides agreed to this text.`,
  ],
};
