/** What made somebody look: they themselves, flags of readers, a rule that held it back, a machine, or an appeal. */
export const DECISION_SOURCES = ['own', 'flag', 'rule', 'machine', 'appeal'] as const;
export type DecisionSource = (typeof DECISION_SOURCES)[number];

/** How a decision ceased to hold: taken back, overturned on appeal, or over with its time. */
export const DECISION_ENDS = ['restored', 'reversed', 'expired'] as const;
export type DecisionEnd = (typeof DECISION_ENDS)[number];
