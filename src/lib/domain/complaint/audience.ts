/**
 * Groups that hear of what happens to a report. Whoever is in several hears once, in the first that fits. Officers and
 * heads are those of the agency that handles it after the event; `author` is who wrote the post that was hidden or
 * restored; `secretariat` is who acts for the regional secretariat, and the head of the agency that the event names;
 * `flaggers` had reported what was decided about; `assignee` is who has the report from then on, `colleagues`
 * are others of the agency whom the event names, and `watchers` those who keep an eye on the report.
 */
export const AUDIENCES = [
	'reporter',
	'author',
	'assignee',
	'colleagues',
	'officers',
	'heads',
	'moderators',
	'secretariat',
	'inspectors',
	'flaggers',
	'watchers',
	'followers'
] as const;
export type Audience = (typeof AUDIENCES)[number];
