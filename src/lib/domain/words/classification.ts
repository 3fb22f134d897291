/**
 * What a report is. A supervisory complaint (pengaduan berkadar pengawasan) hints at misuse of authority: only a
 * moderator can say so, it goes to the inspectorate and has a longer clock.
 */
export const CLASSIFICATIONS = ['complaint', 'supervisory_complaint', 'aspiration', 'information_request'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** What a reporter chooses from; telling a supervisory complaint apart takes a moderator. */
export const REPORTER_CLASSIFICATIONS = [
	'complaint',
	'aspiration',
	'information_request'
] as const satisfies Classification[];

/** How the report reached the forum. Officers at a counter file letters and calls on behalf of people. */
export const CHANNELS = ['web', 'counter', 'letter', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/** By which way a reporter answered a question who did not answer it here. */
export const ANSWER_WAYS = ['phone', 'visit', 'letter', 'message'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];
