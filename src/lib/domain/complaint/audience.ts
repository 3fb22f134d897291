/**
 * Groups that hear of what happens to a report. Whoever is in several hears once, in the first that fits. Officers and
 * heads are those of the agency that handles it after the event; `author` is who wrote the post that was hidden or
 * restored; `secretariat` is who acts for the regional secretariat, and the head of the agency that the event names;
 * `flaggers` had reported what was decided about.
 */
export const AUDIENCES = [
	'reporter',
	'author',
	'officers',
	'heads',
	'moderators',
	'secretariat',
	'inspectors',
	'flaggers',
	'followers'
] as const;
export type Audience = (typeof AUDIENCES)[number];
