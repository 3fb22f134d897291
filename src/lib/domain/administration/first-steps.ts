/** What a new province needs before its first report, in the order in which one thing leans on another. */
export const FIRST_STEPS = [
	'identity',
	'calendar',
	'districts',
	'agencies',
	'people',
	'categories',
	'mail',
	'report',
	'services'
] as const;
/** What may follow when reports are answered already. */
export const LATER_STEPS: readonly FirstStep[] = ['services'];
export type FirstStep = (typeof FIRST_STEPS)[number];
