/** Things families are often told wrongly, each with the pages and sentences that put it right. */
export type Trap = {
  id: string;
  about: string;
  answers: readonly (readonly [page: string, sentence: string])[];
};

export const traps: readonly Trap[] = [
  {
    id: "X-01",
    about: "£6,000 is no entitlement, no pot",
    answers: [
      [
        "/questions/does-every-child-get-6000/",
        "It is not a sum for each child with special educational needs (SEN).",
      ],
      [
        "/resources/notional-sen-budget/",
        "It is a threshold for extra costs, not a sum for each child, and most pupils with SEN need less.",
      ],
      ["/words/", "In government guidance for 2025-26 it is not £6,000 for each child."],
    ],
  },
  {
    id: "X-02",
    about: "No spending gate before an EHC needs assessment",
    answers: [
      ["/questions/ask-for-an-ehc-needs-assessment/", "It is not part of this test."],
      [
        "/questions/ask-for-an-ehc-needs-assessment/",
        "A set number of reviews. No number of support rounds is part of this test.",
      ],
      ["/questions/does-every-child-get-6000/", "That test has no spending line in it."],
      ["/resources/ehc-plan/", "It does not mention spending."],
    ],
  },
  {
    id: "X-03",
    about: "Not ring-fenced, yet the duty stands",
    answers: [
      [
        "/questions/is-sen-money-ring-fenced/",
        "It is a figure inside the school’s budget, not a separate pot.",
      ],
      ["/questions/is-sen-money-ring-fenced/", "The duty stands whatever the figure is."],
      [
        "/resources/notional-sen-budget/",
        "The school must use its best endeavours whatever the figure is.",
      ],
    ],
  },
  {
    id: "X-04",
    about: "No promise of one-to-one, hours or a sum for SEN support",
    answers: [
      [
        "/questions/not-happy-with-support/",
        "The law does not give a child on SEN support one-to-one help, a number of hours or a sum.",
      ],
      [
        "/questions/what-support-is-my-child-getting/",
        "The law does not give a child on SEN support a sum of money or a number of hours.",
      ],
      [
        "/resources/sen-support/",
        "There is no set amount. Without an EHC plan, the law gives your child the school’s best endeavours, not a sum of money or a number of hours.",
      ],
      [
        "/roles/teaching-assistant/",
        "But the law does not give a set number of hours to a child without an education, health and care plan (EHC plan).",
      ],
    ],
  },
  {
    id: "X-05",
    about: "Three meetings: should, not must",
    answers: [
      [
        "/questions/what-support-is-my-child-getting/",
        "The three meetings a year are guidance, not law.",
      ],
      [
        "/roles/class-teacher/",
        "No meeting this term? Three or more meetings a year is a “should”, not a “must”.",
      ],
    ],
  },
  {
    id: "X-06",
    about: "Local “Individual Support Plan” and the proposed ISP",
    answers: [
      ["/questions/what-is-changing/", "The name Individual Support Plan means two things."],
      ["/questions/what-is-changing/", "The plan that the government proposes is not law."],
      ["/resources/support-plan/", "That is a local name for today’s plan."],
      ["/words/", "Today some areas use this name for the local written plan for SEN support."],
    ],
  },
  {
    id: "X-07",
    about: "Reforms are proposals; as-of date",
    answers: [
      ["/questions/what-is-changing/", "As far as we found, your rights have not changed."],
      ["/questions/what-is-changing/", "We read nothing newer than 7 October 2026."],
      [
        "/questions/what-is-changing/",
        "As the plans stood, EHC needs assessments would not change before September 2029.",
      ],
      [
        "/changes/",
        "So the plans for special educational needs and disabilities (SEND) were still proposals as of October 2026.",
      ],
    ],
  },
  {
    id: "X-08",
    about:
      "Inclusion strategy is not the SEN Information Report; neither shows one child’s spending",
    answers: [
      ["/resources/inclusive-mainstream-fund/", "They are two papers."],
      [
        "/resources/inclusive-mainstream-fund/",
        "What it does not show. It does not say what is spent on one child.",
      ],
      [
        "/questions/what-schools-must-publish/",
        "We found no rule that makes any of these papers show what is spent on one child.",
      ],
      [
        "/help/sen-information-report/",
        "It is not the inclusion strategy, which schools publish because a grant asks for it.",
      ],
    ],
  },
  {
    id: "X-09",
    about: "Top-up and EHC plans: ask your council",
    answers: [
      [
        "/resources/top-up-funding/",
        "The Department for Education (DfE) has said that, in law, top-up does not depend on one.",
      ],
      ["/resources/top-up-funding/", "Some councils do tie it to a plan."],
      [
        "/questions/does-every-child-get-6000/",
        "Not in law, says DfE, and a plan does not make top-up certain.",
      ],
      [
        "/roles/local-authority-send-team/",
        "Many councils have a rule of their own, so ask yours.",
      ],
    ],
  },
  {
    id: "X-10",
    about: "No Tribunal for SEN support, except discrimination claims",
    answers: [
      [
        "/help/send-tribunal/",
        "The other is a claim that a school discriminated against a disabled child.",
      ],
      ["/questions/not-happy-with-support/", "Disability discrimination is different."],
      [
        "/resources/sen-support/",
        "There is no right to appeal to the Tribunal about how much SEN support a child gets, or how good it is.",
      ],
    ],
  },
  {
    id: "X-11",
    about: "Deadlines",
    answers: [
      [
        "/help/send-tribunal/",
        "You have two months to appeal from the date on the council’s letter, or one month from the date of the mediation certificate.",
      ],
      ["/help/send-tribunal/", "The later of the two counts."],
      [
        "/help/send-tribunal/",
        "You have six months to make a discrimination claim from the day of what happened.",
      ],
      ["/help/send-tribunal/", "Old pages promise dates that may be wrong."],
    ],
  },
  {
    id: "X-12",
    about: "Records: the right differs by kind of school",
    answers: [
      [
        "/questions/written-copy-of-the-support-plan/",
        "Maintained (council) school. The right is yours as a parent.",
      ],
      [
        "/questions/written-copy-of-the-support-plan/",
        "Academy or free school. The 15-day right does not apply there.",
      ],
      [
        "/words/",
        "A maintained school must let you see it within 15 school days, if you ask in writing.",
      ],
    ],
  },
  {
    id: "X-13",
    about: "Who to complain to",
    answers: [
      [
        "/help/ombudsman/",
        "It cannot look into a school’s own decisions or an academy, as an independent guide explains.",
      ],
      ["/help/ofsted/", "It cannot settle a problem about one pupil."],
      ["/help/department-for-education/", "It cannot be your first step."],
      [
        "/questions/how-complaints-work/",
        "Not theirs: Ofsted cannot settle one pupil’s case, or a dispute about SEN help that has its own legal route.",
      ],
    ],
  },
  {
    id: "X-14",
    about: "Governors do not normally decide one child’s support",
    answers: [
      ["/roles/governing-body/", "Do governors decide what my child gets? Not normally."],
      ["/roles/academy-trust/", "Does the trust decide what my child gets? Not normally."],
      [
        "/questions/who-manages-school-sen-resources/",
        "So governors do not normally decide what your child gets.",
      ],
    ],
  },
  {
    id: "X-15",
    about: "No diagnosis needed",
    answers: [
      ["/questions/do-we-need-a-diagnosis/", "A child can be disabled in law with no diagnosis."],
      ["/questions/do-we-need-a-diagnosis/", "Think need, not label."],
      ["/questions/do-we-need-a-diagnosis/", "So it can be worth staying on the list."],
      [
        "/questions/ask-for-an-ehc-needs-assessment/",
        "A diagnosis. The test is about need, not a label.",
      ],
    ],
  },
  {
    id: "X-16",
    about: "Out-of-date details of the Code",
    answers: [
      ["/roles/senco/", "A SENCO with the older award does not need to train again."],
      [
        "/changes/",
        "Since 1 September 2024 it is the national professional qualification (NPQ) for SENCOs.",
      ],
      [
        "/help/sendiass/",
        "It should also stand at arm’s length from the council and from the boards that plan local health care.",
      ],
    ],
  },
  {
    id: "X-17",
    about: "Section numbers found online",
    answers: [
      ["/sources/cfa-2014/", "Check the latest version before you quote more of it."],
      ["/help/mediation/", "The council must tell you that you have a right to it."],
      ["/help/mediation/", "Your council must arrange it."],
    ],
  },
  {
    id: "X-18",
    about: "Date of the consultation",
    answers: [
      [
        "/questions/what-is-changing/",
        "A SEND consultation began that day, and ended on 18 May 2026.",
      ],
      ["/changes/", "It had been open since 23 February 2026."],
    ],
  },
  {
    id: "X-19",
    about: "England only; fee-paying schools outside",
    answers: [
      [
        "/about/",
        "It covers England only: the law is different in Wales, Scotland and Northern Ireland.",
      ],
      [
        "/questions/who-manages-school-sen-resources/",
        "Private schools that charge fees are outside these duties.",
      ],
      ["/questions/how-complaints-work/", "All of it is about state-funded schools in England."],
      ["/help/ipsea/", "It does not advise on the law outside England."],
    ],
  },
  {
    id: "X-20",
    about: "Phone numbers and hours",
    answers: [
      [
        "/help/send-tribunal/",
        "These are the details as we last read them. Check them on the service’s own website.",
      ],
    ],
  },
  {
    id: "X-21",
    about: "Information, not legal advice",
    answers: [
      ["/about/", "It gives information, not legal advice."],
      ["/help/sendiass/", "No service can promise how your case will end."],
      [
        "/questions/how-complaints-work/",
        "Nobody can tell you beforehand how a complaint will end.",
      ],
      ["/help/sos-sen/", "Its help does not take the place of legal advice, as it says itself."],
    ],
  },
];
