/** What made somebody look: they themselves, flags of readers, a rule that held it back, a machine, or an appeal. */
export const DECISION_SOURCES = ['own', 'flag', 'rule', 'machine', 'appeal'] as const;
export type DecisionSource = (typeof DECISION_SOURCES)[number];

/** How a decision ceased to hold: taken back, overturned on appeal, or over with its time. */
export const DECISION_ENDS = ['restored', 'reversed', 'expired'] as const;
export type DecisionEnd = (typeof DECISION_ENDS)[number];

/** What is decided about an account rather than about words in a thread. */
export const ACCOUNT_ACTS = ['warn', 'silence', 'suspend'] as const;
export type AccountAct = (typeof ACCOUNT_ACTS)[number];
